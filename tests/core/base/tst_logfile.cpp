#include "core/base/logfile.h"

#include "core/base/logline.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <thread>
#include <vector>

using namespace hk;

class TestLogFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineHoldsOneRecordWhateverIsInIt()
    {
        const LogLine line = LogLine(u"sending pauses")
                                     .add(QStringLiteral("reason"), u"no \"room\"\nleft \\ =")
                                     .add(QStringLiteral("n"), 5);
        QCOMPARE(line.text(),
                 QStringLiteral(
                         "msg=\"sending pauses\" reason=\"no \\\"room\\\"\\nleft \\\\ =\" n=5"));
        QCOMPARE(logValue(u"plain-1"), QStringLiteral("plain-1"));
        QCOMPARE(logValue(u""), QStringLiteral("\"\""));
        QCOMPARE(logValue(u"\x1b[2J"), QStringLiteral("\"\\u001b[2J\""));
        QCOMPARE(logValue(u"\u202e"), QStringLiteral("\"\\u202e\""));
    }

    void aWholeLineNamesTimeLevelAndCategory()
    {
        const QByteArray own =
                logLine(QtWarningMsg, QStringLiteral("hookkeeper.dispatch"), LogLine(u"x").text());
        QVERIFY2(own.contains(" level=warning category=dispatch "), own.constData());
        QVERIFY(own.startsWith("time=2"));
        QVERIFY(own.endsWith(" msg=x\n"));
        // What others log is quoted as a message.
        const QByteArray other =
                logLine(QtInfoMsg, QStringLiteral("qt.network"), QStringLiteral("msg=a\nlevel=b"));
        QVERIFY2(other.endsWith(" msg=\"msg=a\\nlevel=b\"\n"), other.constData());
        QCOMPARE(other.count('\n'), 1);
    }

    void aFullFileMakesRoomForAnother()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("deep/log"));
        const LogFile log(path, 100);
        QVERIFY(log.prepare().ok());
        for (int i = 0; i < 40; ++i)
            log.append("line " + QByteArray::number(i).rightJustified(4, '0')
                       + "......................\n");
        for (int i = 0; i < LogFile::files; ++i) {
            QFile file(i == 0 ? path : path + u'.' + QString::number(i));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QVERIFY(file.size() <= 100);
            if (i == 0)
                QVERIFY(file.readAll().contains("line 0039"));
        }
        QVERIFY(!QFile::exists(path + u'.' + QString::number(LogFile::files)));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadOther | QFile::ReadGroup),
                 QFile::Permissions());
    }

    void manyMayWriteAtOnce()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("log"));
        const LogFile log(path, 1'000'000);
        std::vector<std::thread> writers;
        writers.reserve(4);
        for (int w = 0; w < 4; ++w) {
            writers.emplace_back([&log, w] {
                for (int i = 0; i < 500; ++i)
                    log.append(QByteArray(50 + w, char('a' + w)) + '\n');
            });
        }
        for (std::thread &writer : writers)
            writer.join();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 2000);
        for (const QByteArray &line : lines)
            QCOMPARE(line, QByteArray(line.size(), line.at(0)));
    }

    void whatCannotBeWrittenIsNamed()
    {
        const QTemporaryDir folder;
        const Result<void> prepared = LogFile(folder.path()).prepare();
        QVERIFY(!prepared.ok());
        QCOMPARE(prepared.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(prepared.error().subject, folder.path());
        LogFile(folder.path()).append("lost\n"); // and hinders nothing
    }
};

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
