#include "app/hookkeeper/singleinstance.h"
#include "app/hookkeeper/windowprogram.h"

#include "core/base/errortext.h"
#include "core/base/interrupts.h"
#include "core/base/logfile.h"
#include "core/workspace/comparing.h"
#include "core/workspace/workspace.h"
#include "ui/common/languages.h"
#include "ui/theme/icons.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QTimer>
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

/// What the command line asks for.
struct Wishes
{
    QString storePath;
    QString logTarget;
    QString deliveryId;      ///< to be shown; empty: none
    bool isLogNamed = false; ///< then it has to be writable
    bool isInBackground = false;
};

[[noreturn]] void refuse(const QString &problem)
{
    std::fprintf(stderr, "hookkeeper: %s See hookkeeper --help.\n", qPrintable(problem));
    std::exit(wrongUsage);
}

/// Ends the program when only a text is asked for.
Wishes wishesFrom(const QStringList &arguments)
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
    const QCommandLineOption log(
            QStringLiteral("log"),
            QStringLiteral("Where the log goes instead of %1; - is standard error.")
                    .arg(hk::defaultLogTarget()),
            QStringLiteral("FILE|-"), hk::defaultLogTarget());
    const QCommandLineOption background(
            QStringLiteral("background"),
            QStringLiteral("Send without a window; a second start shows it."));
    parser.addOptions({store, log, background});
    parser.addPositionalArgument(
            QStringLiteral("link"),
            QStringLiteral("The delivery to show: hookkeeper://delivery/dlv_…"),
            QStringLiteral("[LINK]"));
    if (!parser.parse(arguments))
        refuse(parser.errorText());
    const QStringList links = parser.positionalArguments();
    const QString deliveryId = hk::deliveryOfLink(links.value(0));
    if (links.size() > 1 || (!links.isEmpty() && deliveryId.isEmpty()))
        refuse(QStringLiteral("hookkeeper takes one link to a delivery, no other argument."));
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();
    const bool isLogNamed = parser.isSet(log) || !qEnvironmentVariableIsEmpty("HOOKKEEPER_LOG");
    return {parser.value(store), parser.value(log), deliveryId, isLogNamed,
            parser.isSet(background)};
}

/// The window's language can be wished for, also the one that shows developers what is not
/// translated.
void checkLanguage()
{
    const QString wished = qEnvironmentVariable("HOOKKEEPER_LANGUAGE");
    QStringList known = hk::Languages::available();
    known.append(hk::Languages::pseudo());
    if (!wished.isEmpty() && !known.contains(wished))
        refuse(QStringLiteral("HOOKKEEPER_LANGUAGE is \"%1\", but can only be one of %2.")
                       .arg(wished, known.join(QStringLiteral(", "))));
}

/// What the desktop gave whoever was started by a click: with it a window may come to the front.
QByteArray activationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
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
        wishesFrom(QCoreApplication::arguments());
    }
    const QByteArray token = activationToken(); // Qt takes it away
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Hookkeeper"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.hookkeeper.Hookkeeper"));
    QApplication::setWindowIcon(hk::applicationIcon());
    const Wishes wishes = wishesFrom(QCoreApplication::arguments());
    checkLanguage();
    hk::SingleInstance instance(wishes.storePath);
    const auto standing = instance.handOver({wishes.deliveryId, token, wishes.isInBackground});
    if (standing == hk::SingleInstance::Standing::HandedOver)
        return EXIT_SUCCESS;
    const bool isBusy = standing == hk::SingleInstance::Standing::Busy;
    if (isBusy)
        std::fprintf(stderr, "hookkeeper: %s has this store's window and does not answer.\n",
                     qPrintable(instance.holder()));
    if (isBusy && wishes.isInBackground)
        return EXIT_SUCCESS; // nothing has to come to the front
    if (const auto log = hk::logTo(wishes.logTarget); !log && wishes.isLogNamed)
        refuse(hk::textOf(log.error()).message);

    hk::WindowProgram program;
    QObject::connect(&program, &hk::WindowProgram::ended, &app, &QCoreApplication::exit);
    QObject::connect(&instance, &hk::SingleInstance::startedAgain, &program,
                     [&program](const hk::SecondStart &start) {
                         if (!start.isInBackground)
                             program.comeToFront(start.activationToken, start.deliveryId);
                     });
    const hk::Interrupts interrupts; // as at the end of a session
    QObject::connect(&interrupts, &hk::Interrupts::interrupted, &program, &hk::WindowProgram::end);
    QApplication::setQuitOnLastWindowClosed(false); // sending may go on without one
    QTimer::singleShot(0, &program, [&program, &wishes, &instance, isBusy] {
        if (isBusy)
            program.refuseBeside(instance.holder());
        else
            program.start(wishes.storePath, wishes.deliveryId, wishes.isInBackground);
    });
    return QApplication::exec();
}
