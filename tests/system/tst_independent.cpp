#include "tests/app/consoledriver.h"
#include "tests/support/systempython.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>

using namespace hk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int limitMs = 30'000;
const auto key = u"Ključ of the company"_s;

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What a program says on standard output, given this on standard input.
QByteArray said(const QString &program, const QStringList &arguments, const QByteArray &in = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(in);
    process.closeWriteChannel();
    if (!process.waitForFinished(limitMs) || process.exitCode() != 0)
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QByteArray opensslHmac(const QString &hashKey, const QByteArray &message)
{
    return said(u"openssl"_s, {u"dgst"_s, u"-sha256"_s, u"-hmac"_s, hashKey, u"-binary"_s},
                message);
}

} // namespace

// A receiver in Python, signatures by openssl, payloads judged by another JSON Schema validator:
// nothing of the project's own says that it is right.
class TestIndependent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(systemPython())
            || QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("needs /usr/bin/python3 and openssl");
        m_receiver.start(systemPython(),
                         {QStringLiteral(HK_SYSTEM_TESTS "/receive.py"), m_folder.path()});
        QVERIFY(m_receiver.waitForReadyRead(limitMs));
        const QString url =
                u"http://127.0.0.1:%1"_s.arg(QString::fromLatin1(m_receiver.readLine().trimmed()));
        m_ctl.makeCompany(u"northwind"_s, url);
        m_ctl.makeCompany(u"ključ"_s, url);
        QCOMPARE(m_ctl.run({u"settings"_s, u"set"_s, u"ključ"_s, u"--hash-key-stdin"_s},
                           key.toUtf8())
                         .exitCode,
                 0);
        for (const QString &company : {u"northwind"_s, u"ključ"_s}) {
            for (const QString &trigger : triggerNames())
                QCOMPARE(m_ctl.run({u"trigger"_s, company, trigger}).exitCode, 0);
        }
        QCOMPARE(
                m_ctl.run({u"dispatch"_s, u"--until-idle"_s, u"--max-seconds"_s, u"20"_s}).exitCode,
                0);
        QCOMPARE(m_folder.entryList({u"*.headers"_s}).size(), 18);
    }

    void cleanupTestCase()
    {
        m_receiver.kill();
        m_receiver.waitForFinished(limitMs);
    }

    void opensslMakesTheSameSignatures()
    {
        QSet<QString> seen;
        for (int i = 0; i < 18; ++i) {
            const QString name = m_folder.path() + u"/%1"_s.arg(i);
            const QByteArray body = contentsOf(name + u".body"_s);
            const QJsonObject headers =
                    QJsonDocument::fromJson(contentsOf(name + u".headers"_s)).object();
            const auto header = [&](QLatin1StringView headerName) {
                return headers.value(headerName).toString().toUtf8();
            };
            const QJsonObject event = QJsonDocument::fromJson(body).object();
            const QString company = event.value("companyId"_L1).toString();
            const QString hashKey = company == u"ključ"_s ? key : company;
            QCOMPARE(header("x-message-signature"_L1), opensslHmac(hashKey, body).toHex());
            const QByteArray signedBytes =
                    header("webhook-id"_L1) + '.' + header("webhook-timestamp"_L1) + '.' + body;
            QCOMPARE(header("webhook-signature"_L1),
                     "v1," + opensslHmac(hashKey, signedBytes).toBase64());
            QCOMPARE(event.value("eventId"_L1).toString().toUtf8(), header("webhook-id"_L1));
            seen.insert(company + u' ' + event.value("eventTrigger"_L1).toString());
        }
        QCOMPARE(seen.size(), 18);
    }

    void anotherValidatorFindsNothing()
    {
        if (said(systemPython(), {u"-c"_s, u"import jsonschema; print('here')"_s}).trimmed()
            != "here")
            QSKIP("needs python3-jsonschema");
        QProcess judge;
        judge.start(systemPython(),
                    {QStringLiteral(HK_SYSTEM_TESTS "/judge.py"), QStringLiteral(HK_SCHEMAS),
                     m_folder.path()});
        QVERIFY(judge.waitForFinished(limitMs));
        const QByteArray verdict = judge.readAllStandardOutput() + judge.readAllStandardError();
        QVERIFY2(verdict == "18 valid\n", verdict.constData());
    }

private:
    // The requests that came, by number.
    struct Folder : QTemporaryDir
    {
        QStringList entryList(const QStringList &names) const
        {
            return QDir(path()).entryList(names, QDir::Files);
        }
    };

    Folder m_folder;
    QProcess m_receiver;
    ConsoleDriver m_ctl;
};

QTEST_GUILESS_MAIN(TestIndependent)
#include "tst_independent.moc"
