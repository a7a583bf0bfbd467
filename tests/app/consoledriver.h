#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QProcess>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace hk::test {

/// What a finished run of hookkeeperctl left behind.
struct Ran
{
    int exitCode = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    /// The JSON lines of standard output; the test fails on anything else there.
    QList<QJsonObject> rows() const;
    QJsonObject row() const; ///< the only one
    /// The error object of standard error; the test fails when it is no whole one.
    QJsonObject error() const;
    QString code() const { return error().value(QLatin1String("code")).toString(); }
    QString message() const { return error().value(QLatin1String("message")).toString(); }
};

/// Drives the built hookkeeperctl from outside, as a stranger's script would: with a home of its
/// own, so that nothing of the person's is read or written.
class ConsoleDriver final
{
public:
    ConsoleDriver();

    QString path(const QString &name) const { return m_home.filePath(name); }
    QString storePath() const { return m_store; }
    void useStore(const QString &path) { m_store = path; }
    /// A file in the home; answers its path.
    QString write(const QString &name, const QByteArray &bytes) const;

    /// Runs a command to its end, with --store and --json.
    Ran run(const QStringList &arguments, const QByteArray &in = {}) const;
    /// Runs exactly these arguments.
    Ran runPlain(const QStringList &arguments, const QByteArray &in = {}) const;
    /// Starts a command with --store and --json, and what `extra` adds to its environment; killed
    /// when it goes.
    std::unique_ptr<QProcess> start(const QStringList &arguments,
                                    const QHash<QString, QString> &extra = {}) const;

    /// Makes a company whose four URLs are <base>/booking, /customer, /resource and /reminder.
    void makeCompany(const QString &externalId, const QString &baseUrl) const;

    static QString program();
    QProcessEnvironment environment() const;

private:
    QTemporaryDir m_home;
    QString m_store;
};

/// The trigger names on the wire, all nine.
QStringList triggerNames();

} // namespace hk::test
