#include "app/hookkeeperctl/program.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QLoggingCategory>
#include <QtCore/QTimer>

#include <clocale>
#include <csignal>
#include <fcntl.h>
#include <langinfo.h>
#include <unistd.h>

namespace {

// A closed standard stream must not become the number of the store's file.
void occupyStandardStreams()
{
    for (int fd = 0; fd <= 2; ++fd) {
        if (::fcntl(fd, F_GETFD) == -1) [[maybe_unused]]
            const int opened = ::open("/dev/null", O_RDWR);
    }
}

// Text is UTF-8 here even where nobody chose a language, as under cron and ssh.
void useUtf8()
{
    const char *chosen = std::setlocale(LC_ALL, "");
    if (!chosen || qstrcmp(::nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace

int main(int argc, char *argv[])
{
    occupyStandardStreams();
    useUtf8();
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hookkeeperctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HK_VERSION));
    // What a person must know is said by the commands; the rest goes to the log, once there is one.
    QLoggingCategory::setFilterRules(QStringLiteral(
            "hookkeeper.*.debug=false\nhookkeeper.*.info=false\nhookkeeper.*.warning=false"));
    qSetMessagePattern(QStringLiteral("hookkeeperctl: %{message}"));

    QFile in;
    QFile out;
    QFile err;
    if (!in.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered)
        || !out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !err.open(2, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 2;
    const bool colour =
            ::isatty(1) && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
    hk::Program program(
            {.in = in, .out = out, .err = err, .colour = colour, .liveErr = ::isatty(2) == 1},
            app.arguments().mid(1));
    QObject::connect(&program, &hk::Program::ended, &app, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    QTimer::singleShot(0, &program, &hk::Program::start);
    return QCoreApplication::exec();
}
