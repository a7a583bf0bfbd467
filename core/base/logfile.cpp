#include "core/base/logfile.h"

#include "core/base/clock.h"
#include "core/base/logline.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLoggingCategory>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hk {
namespace {

constexpr mode_t ownerOnly = 0600;
constexpr QStringView ownCategories = u"hookkeeper.";

/// What logTo() set up; fixed before other threads begin.
struct Destination
{
    std::optional<LogFile> file; ///< none: standard error
    QtMessageHandler before = nullptr;
};

Destination &destination()
{
    static Destination instance;
    return instance;
}

QString levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("error");
    case QtFatalMsg:
        break;
    }
    return QStringLiteral("fatal");
}

/// Whether `message` was made by LogLine: then it is on one line and quoted already.
bool isLogLine(const QString &message)
{
    return message.startsWith(u"msg=") && !message.contains(u'\n');
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const Destination &to = destination();
    const QString category = QString::fromUtf8(context.category);
    const QByteArray line = logLine(type, category, message);
    if (to.file)
        to.file->append(line);
    else
        std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    const bool isOwn = category.startsWith(ownCategories);
    if (to.before && (type == QtFatalMsg || (to.file && !isOwn)))
        to.before(type, context, message);
}

} // namespace

LogFile::LogFile(const QString &path, qint64 bytesEach)
    : m_path(QFile::encodeName(path)), m_bytesEach(bytesEach)
{
}

Result<void> LogFile::prepare() const
{
    const QString path = QFile::decodeName(m_path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    const int file = open();
    if (file < 0)
        return Error{
                ErrorCode::FileUnwritable, path, QString::fromLocal8Bit(std::strerror(errno)), {}};
    ::close(file);
    return {};
}

int LogFile::open() const
{
    return ::open(m_path.constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY,
                  ownerOnly);
}

void LogFile::append(const QByteArray &line) const
{
    int file = open();
    struct stat info
    {
    };
    if (file >= 0 && ::fstat(file, &info) == 0 && S_ISREG(info.st_mode)
        && info.st_size + line.size() > m_bytesEach && info.st_size > 0) {
        makeRoom(file);
        ::close(file);
        file = open();
    }
    if (file < 0)
        return;
    [[maybe_unused]] const ssize_t written =
            ::write(file, line.constData(), static_cast<size_t>(line.size()));
    ::close(file);
}

/// Of several who find the file full, the first one moves it away, under a lock on it that goes
/// with its descriptor; the others then find another file under its name.
void LogFile::makeRoom(int full) const
{
    struct stat open
    {
    };
    struct stat named
    {
    };
    if (::flock(full, LOCK_EX) != 0 || ::fstat(full, &open) != 0
        || ::stat(m_path.constData(), &named) != 0 || open.st_ino != named.st_ino
        || open.st_dev != named.st_dev)
        return;
    for (int i = files - 1; i > 1; --i)
        std::rename(older(i - 1).constData(), older(i).constData());
    std::rename(m_path.constData(), older(1).constData());
}

QByteArray LogFile::older(int number) const { return m_path + '.' + QByteArray::number(number); }

QString defaultLogTarget()
{
    const QString named = qEnvironmentVariable("HOOKKEEPER_LOG");
    if (!named.isEmpty())
        return named;
    // As the XDG base directory specification has it: a relative path is not heeded.
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + QStringLiteral("/.local/state");
    return state + QStringLiteral("/hookkeeper/hookkeeper.log");
}

QByteArray logLine(QtMsgType type, const QString &category, const QString &message)
{
    static const SystemClock clock;
    QString line = QStringLiteral("time=") + toRfc3339(clock.now());
    const auto add = [&line](const char *key, const QString &value) {
        line += u' ' + QLatin1String(key) + u'=' + logValue(value);
    };
    add("level", levelOf(type));
    add("category",
        category.startsWith(ownCategories) ? category.mid(ownCategories.size()) : category);
    add("program", QCoreApplication::applicationName());
    add("pid", QString::number(QCoreApplication::applicationPid()));
    line += u' ' + (isLogLine(message) ? message : LogLine(message).text()) + u'\n';
    return line.toUtf8();
}

Result<void> logTo(const QString &target)
{
    std::optional<LogFile> file;
    if (target != u"-") {
        file.emplace(target);
        if (Result<void> prepared = file->prepare(); !prepared)
            return prepared;
    }
    QLoggingCategory::setFilterRules(
            QStringLiteral("hookkeeper.*.debug=false\nhookkeeper.*.info=true"));
    destination().file = std::move(file);
    destination().before = qInstallMessageHandler(handle);
    return {};
}

} // namespace hk
