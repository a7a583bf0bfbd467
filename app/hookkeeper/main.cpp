#include "app/hookkeeper/windowprogram.h"

#include "core/workspace/workspace.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QTimer>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int wrongUsage = 2;

/// --help and --version are answered on a server too, where there is no display to open.
bool asksForText(int argc, char **argv)
{
    const QStringList texts{QStringLiteral("-h"), QStringLiteral("--help"), QStringLiteral("-v"),
                            QStringLiteral("--version")};
    return std::any_of(argv + 1, argv + argc, [&](const char *argument) {
        return texts.contains(QString::fromLocal8Bit(argument));
    });
}

/// What the command line asks for; ends the program when that is only a text.
QString storePathFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
            QStringLiteral("The desktop home of a scheduling company's webhooks"));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption store(
            QStringLiteral("store"),
            QStringLiteral("The store to open instead of %1.").arg(hk::defaultStorePath()),
            QStringLiteral("FILE"), hk::defaultStorePath());
    parser.addOption(store);
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        const QString problem = parser.errorText().isEmpty()
                ? QStringLiteral("hookkeeper takes no arguments.")
                : parser.errorText();
        std::fprintf(stderr, "hookkeeper: %s See hookkeeper --help.\n", qPrintable(problem));
        std::exit(wrongUsage);
    }
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();
    return parser.value(store);
}

void introduce()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Hookkeeper"));
    QCoreApplication::setApplicationName(QStringLiteral("hookkeeper"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HK_VERSION));
}

} // namespace

int main(int argc, char *argv[])
{
    introduce();
    if (asksForText(argc, argv)) {
        const QCoreApplication app(argc, argv);
        storePathFrom(QCoreApplication::arguments());
    }
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Hookkeeper"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.hookkeeper.Hookkeeper"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/hookkeeper.svg")));
    const QString storePath = storePathFrom(QCoreApplication::arguments());

    hk::WindowProgram program;
    QObject::connect(&program, &hk::WindowProgram::ended, &app, &QCoreApplication::exit);
    QTimer::singleShot(0, &program, [&program, storePath] { program.start(storePath); });
    return QApplication::exec();
}
