#include "tests/app/consoledriver.h"
#include "tests/app/threadedreceiver.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QStringEncoder>
#include <QtTest/QTest>

#include <algorithm>

using namespace hk::test;
using namespace Qt::StringLiterals;

namespace {

const auto key = u"s3cret-Ključ-Ω-0123456789"_s;

// Every way the key could stand in a file.
QList<QPair<QByteArray, QByteArray>> spellings()
{
    const QByteArray raw = key.toUtf8();
    QByteArray escaped;
    for (const QChar c : key)
        escaped += c.unicode() < 0x80
                ? QByteArray(1, c.toLatin1())
                : "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    QByteArray reversed = raw;
    std::reverse(reversed.begin(), reversed.end());
    const auto noPadding = QByteArray::OmitTrailingEquals;
    return {{"plain", raw},
            {"UTF-16LE", QStringEncoder(QStringEncoder::Utf16LE)(key)},
            {"UTF-16BE", QStringEncoder(QStringEncoder::Utf16BE)(key)},
            {"hex", raw.toHex()},
            {"upper-case hex", raw.toHex().toUpper()},
            {"base64", raw.toBase64(noPadding)},
            {"base64url", raw.toBase64(QByteArray::Base64UrlEncoding | noPadding)},
            {"percent", raw.toPercentEncoding()},
            {"JSON escapes", escaped},
            {"reversed", reversed},
            {"its longest ASCII part", "0123456789"}};
}

} // namespace

// The hash key is nowhere in the clear: not in a file, not in an answer.
class TestCtlSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFileAndNoAnswerShowsTheKey()
    {
        const ThreadedReceiver receiver([](int n, const Arrived &) { return n == 1 ? 500 : 200; });
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, receiver.url());
        const QString keyFile = ctl.write(u"key"_s, key.toUtf8());
        QByteArray told;
        const auto run = [&](const QStringList &arguments, const QByteArray &in = {}) {
            const Ran ran = ctl.run(arguments, in);
            told += ran.out + ran.err;
            return ran;
        };
        run({u"settings"_s, u"set"_s, u"c"_s, u"--hash-key-file"_s, keyFile});
        QVERIFY(QFile::remove(keyFile));
        run({u"settings"_s, u"set"_s, u"c"_s, u"--hash-key-stdin"_s}, key.toUtf8());
        run({u"settings"_s, u"set"_s, u"c"_s, u"--hash-key-stdin"_s}, key.toUtf8() + "\nx");
        run({u"settings"_s, u"set"_s, u"c"_s, u"--retry-schedule"_s, u"1s"_s});
        const Ran accepted = run({u"trigger"_s, u"c"_s, u"BookingConfirmation"_s});
        run({u"dispatch"_s, u"--until-idle"_s, u"--max-seconds"_s, u"20"_s});
        QCOMPARE(receiver.count(), 2);
        const QString id = accepted.row()
                                   .value("deliveries"_L1)
                                   .toArray()[0]
                                   .toObject()
                                   .value("id"_L1)
                                   .toString();
        run({u"delivery"_s, u"show"_s, id});
        run({u"delivery"_s, u"curl"_s, id});
        run({u"settings"_s, u"get"_s, u"c"_s});
        run({u"store"_s, u"backup"_s, ctl.path(u"backup.db"_s)});
        for (const auto &[name, bytes] : spellings()) {
            QVERIFY2(!told.contains(bytes), name.constData());
            checkFiles(ctl, name, bytes);
        }
    }

    void theLogTellsOfAttemptsButNotWhatWasSentOrCameBack()
    {
        const ThreadedReceiver receiver([](int n, const Arrived &) { return n == 1 ? 503 : 200; },
                                        0, "an answer that is nobody's business");
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, receiver.url());
        ctl.run({u"settings"_s, u"set"_s, u"c"_s, u"--retry-schedule"_s, u"1s"_s});
        ctl.run({u"settings"_s, u"set"_s, u"c"_s, u"--hash-key-stdin"_s}, key.toUtf8());
        const QString payload = ctl.write(u"p"_s, "{\"customer\":\"Maria Nobodysbusiness\"}");
        ctl.run({u"trigger"_s, u"c"_s, u"BookingConfirmation"_s, u"--payload"_s, payload});
        const QString log = ctl.path(u"logs/run.log"_s);
        const Ran ran = ctl.run(
                {u"dispatch"_s, u"--until-idle"_s, u"--max-seconds"_s, u"20"_s, u"--log"_s, log});
        QCOMPARE(ran.exitCode, 0);
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray lines = file.readAll();
        QVERIFY2(lines.contains("msg=attempt delivery=dlv_"), lines.constData());
        QVERIFY(lines.contains("outcome=answered status=503"));
        QVERIFY(!lines.contains("obody"));
        QVERIFY(!lines.contains("/booking"));
        for (const auto &[name, bytes] : spellings())
            QVERIFY2(!lines.contains(bytes), name.constData());
    }

    void aLogThatCannotBeWrittenIsRefused()
    {
        const ConsoleDriver ctl;
        const Ran ran = ctl.run({u"company"_s, u"list"_s, u"--log"_s, ctl.path(u"."_s)});
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.code(), u"fileUnwritable"_s);
    }

    void keyFilesAreForTheirOwnerOnly()
    {
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
        ctl.run({u"settings"_s, u"set"_s, u"c"_s, u"--hash-key-stdin"_s}, "k");
        const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(ctl.storePath() + u".key"_s) & ~mine, QFile::Permissions());
        QCOMPARE(QFile::permissions(ctl.storePath()) & (QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void theKeyIsNoArgumentOfAnything()
    {
        // The process list shows arguments: there is no option that takes a key.
        const ConsoleDriver ctl;
        const Ran help = ctl.runPlain({u"settings"_s, u"set"_s, u"--help"_s});
        QVERIFY(!help.out.contains("--hash-key "));
    }

private:
    static void checkFiles(const ConsoleDriver &ctl, const QByteArray &name,
                           const QByteArray &bytes)
    {
        QDirIterator files(ctl.path(u"."_s), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(bytes),
                     qPrintable(file.fileName() + u" shows the key as "_s
                                + QString::fromUtf8(name)));
            ++seen;
        }
        QVERIFY(seen > 0);
    }
};

QTEST_GUILESS_MAIN(TestCtlSecrets)
#include "tst_ctl_secrets.moc"
