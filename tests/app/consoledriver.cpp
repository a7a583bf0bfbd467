#include "tests/app/consoledriver.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

namespace hk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRunMs = 60'000;

QJsonObject objectOf(const QByteArray &line)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject())
        qFatal("not a JSON object (%s): %s", qPrintable(error.errorString()), line.constData());
    return document.object();
}

QStringList withStore(const QString &store, const QStringList &arguments)
{
    return QStringList{u"--store"_s, store, u"--json"_s} + arguments;
}

} // namespace

QList<QJsonObject> Ran::rows() const
{
    QList<QJsonObject> rows;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            rows.append(objectOf(line));
    }
    return rows;
}

QJsonObject Ran::row() const
{
    const auto all = rows();
    if (all.size() != 1)
        qFatal("%d objects instead of one: %s%s", int(all.size()), out.constData(),
               err.constData());
    return all.first();
}

QJsonObject Ran::error() const
{
    const QJsonObject error = objectOf(err.trimmed()).value("error"_L1).toObject();
    if (error.value("code"_L1).toString().isEmpty()
        || error.value("message"_L1).toString().isEmpty() || !error.contains("hint"_L1))
        qFatal("no whole error: %s", err.constData());
    return error;
}

ConsoleDriver::ConsoleDriver() : m_store(m_home.filePath(u"store.db"_s))
{
    if (!m_home.isValid())
        qFatal("no temporary folder");
}

QString ConsoleDriver::program() { return QStringLiteral(HK_CONSOLE); }

QProcessEnvironment ConsoleDriver::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS",
                             "HOOKKEEPER_STORE", "LANGUAGE", "NO_COLOR"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"HOME"_s, m_home.path());
    for (const auto *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME",
                             "XDG_RUNTIME_DIR", "TMPDIR"})
        environment.insert(QString::fromLatin1(name), m_home.path());
    environment.insert(u"TZ"_s, u"UTC"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

QString ConsoleDriver::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

Ran ConsoleDriver::run(const QStringList &arguments, const QByteArray &in) const
{
    return runPlain(withStore(m_store, arguments), in);
}

Ran ConsoleDriver::runPlain(const QStringList &arguments, const QByteArray &in) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(program(), arguments);
    process.write(in);
    process.closeWriteChannel();
    if (!process.waitForFinished(longestRunMs) || process.exitStatus() != QProcess::NormalExit) {
        qWarning("did not end: hookkeeperctl %s", qPrintable(arguments.join(u' ')));
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

std::unique_ptr<QProcess> ConsoleDriver::start(const QStringList &arguments,
                                               const QHash<QString, QString> &extra) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment variables = environment();
    for (auto variable = extra.cbegin(); variable != extra.cend(); ++variable)
        variables.insert(variable.key(), variable.value());
    process->setProcessEnvironment(variables);
    process->setStandardInputFile(QProcess::nullDevice());
    process->start(program(), withStore(m_store, arguments));
    if (!process->waitForStarted())
        qFatal("cannot start %s", qPrintable(program()));
    return process;
}

void ConsoleDriver::makeCompany(const QString &externalId, const QString &baseUrl) const
{
    const Ran added = run({u"company"_s, u"add"_s, externalId, u"--name"_s, u"Northwind Clinics"_s,
                           u"--time-zone"_s, u"America/Toronto"_s});
    QStringList arguments{u"settings"_s, u"set"_s, externalId};
    for (const auto &slot : {u"booking"_s, u"customer"_s, u"resource"_s, u"reminder"_s})
        arguments << u"--%1-url"_s.arg(slot) << baseUrl + u'/' + slot;
    const Ran set = run(arguments);
    if (added.exitCode != 0 || set.exitCode != 0)
        qFatal("cannot make a company: %s%s", added.err.constData(), set.err.constData());
}

QStringList triggerNames()
{
    return {u"BookingConfirmation"_s,
            u"RescheduleConfirmation"_s,
            u"CancelReservationConfirmation"_s,
            u"CustomerCreated"_s,
            u"CustomerUpdated"_s,
            u"ResourceCreated"_s,
            u"ResourceUpdated"_s,
            u"EmailReminder"_s,
            u"SmsReminder"_s};
}

} // namespace hk::test
