#include "tests/app/consoledriver.h"
#include "tests/app/smalldisk.h"
#include "tests/app/threadedreceiver.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>
#include <QtTest/QTest>

#include <cerrno>
#include <csignal>
#include <sqlite3.h>

using namespace hk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int faultLimitMs = 120'000; // on a machine that does other things too
constexpr int answerMs = 25;          // so that hundreds take seconds

// Another program that has the store in its hands, with the bare library.
class Locker
{
public:
    explicit Locker(const QString &path)
    {
        sqlite3_open(QFile::encodeName(path).constData(), &m_handle);
        sqlite3_busy_timeout(m_handle, faultLimitMs);
        m_locked = run("BEGIN IMMEDIATE");
    }
    ~Locker()
    {
        run("ROLLBACK");
        sqlite3_close(m_handle);
    }
    Locker(const Locker &) = delete;
    Locker &operator=(const Locker &) = delete;
    bool isLocked() const { return m_locked; }

private:
    bool run(const char *sql) const
    {
        return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    }

    sqlite3 *m_handle = nullptr;
    bool m_locked = false;
};

// A program that sends, and what it says meanwhile.
class Sending
{
public:
    explicit Sending(const ConsoleDriver &ctl, const QHash<QString, QString> &extra = {})
        : m_process(ctl.start({u"dispatch"_s, u"--log"_s, u"-"_s}, extra))
    {
    }

    bool says(const QByteArray &words, int times = 1)
    {
        QElapsedTimer time;
        time.start();
        while (m_said.count(words) < times && !time.hasExpired(faultLimitMs)) {
            m_process->waitForReadyRead(100);
            m_said += m_process->readAllStandardError();
        }
        return m_said.count(words) >= times;
    }
    const QByteArray &said() const { return m_said; }
    const QByteArray &saidByNow()
    {
        m_process->waitForReadyRead(100); // nothing was read while the receiver was waited for
        m_said += m_process->readAllStandardError();
        return m_said;
    }
    void signal(int number) { ::kill(static_cast<pid_t>(m_process->processId()), number); }
    bool end()
    {
        m_process->terminate();
        return m_process->waitForFinished(faultLimitMs);
    }

private:
    std::unique_ptr<QProcess> m_process;
    QByteArray m_said;
};

} // namespace

// The disk, the store or the sender itself fails while deliveries go out: sending pauses, says why,
// goes on by itself, and nothing is lost or told wrongly.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_accepted.clear();
        m_ctl = std::make_unique<ConsoleDriver>();
        m_receiver = std::make_unique<ThreadedReceiver>([](int, const Arrived &) { return 200; },
                                                        answerMs);
    }
    void cleanup()
    {
        m_ctl.reset();
        m_receiver.reset();
    }

    void theDiskFailsWhileSending_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("no answer from the disk") << EIO << QByteArray("does not answer");
        QTest::newRow("the disk is read-only now") << EROFS << QByteArray("cannot be written");
        QTest::newRow("the disk is full") << ENOSPC << QByteArray("There is no room left");
    }
    void theDiskFailsWhileSending()
    {
#ifdef HK_SANITIZED
        QSKIP("a sanitizer wants to be loaded first");
#endif
        QFETCH(const int, error);
        QFETCH(const QByteArray, reason);
        const QString fault = m_ctl->path(u"fault"_s);
        accept(200);
        Sending sending(*m_ctl,
                        {{u"LD_PRELOAD"_s, QStringLiteral(HK_FAILING_DISK)},
                         {u"HK_FAILING_DISK"_s, fault},
                         {u"QT_LOGGING_RULES"_s, u"hookkeeper.dispatch.debug=true"_s}});
        QVERIFY2(m_receiver->waitFor(20, faultLimitMs), sending.saidByNow().constData());
        m_ctl->write(u"fault"_s, QByteArray::number(error));
        QVERIFY2(sending.says("sending pauses"), sending.said().constData());
        QVERIFY2(sending.said().contains(reason), sending.said().constData());
        const qsizetype before = m_receiver->count();
        QVERIFY(sending.says("the store still refuses", 2)); // it tries again, and not all the time
        QCOMPARE(m_receiver->count(), before); // and nothing is sent that could not be recorded
        QVERIFY(QFile::remove(fault));
        allIsDelivered(sending);
    }

    void aFullDiskWhileSending()
    {
        const SmallDisk disk(m_ctl->path(u"disk"_s), "size=16m");
        if (!disk.isMounted())
            QSKIP("a small file system can only be mounted by root");
        m_ctl->useStore(m_ctl->path(u"disk/store.db"_s));
        accept(300);
        Sending sending(*m_ctl);
        QVERIFY2(m_receiver->waitFor(20, faultLimitMs), sending.saidByNow().constData());
        fill(m_ctl->path(u"disk/ballast"_s));
        QVERIFY2(sending.says("There is no room left"), sending.said().constData());
        // Who wants to trigger is told as well, and what is told is true.
        const Ran refused = m_ctl->run({u"trigger"_s, u"c"_s, u"SmsReminder"_s});
        QCOMPARE(refused.exitCode, 4);
        QVERIFY(disk.grow());
        allIsDelivered(sending);
    }

    void anotherProgramHoldsTheStore()
    {
        accept(200);
        Sending sending(*m_ctl);
        QVERIFY2(m_receiver->waitFor(20, faultLimitMs), sending.saidByNow().constData());
        {
            const Locker locker(m_ctl->storePath());
            QVERIFY(locker.isLocked());
            QVERIFY2(sending.says("sending pauses"), sending.said().constData());
            QVERIFY2(sending.said().contains("is locked by another program"),
                     sending.said().constData());
        }
        allIsDelivered(sending);
    }

    void theSenderStandsStillForAWhile()
    {
        accept(200);
        m_ctl->run({u"settings"_s, u"set"_s, u"c"_s, u"--timeout"_s, u"1s"_s});
        Sending sending(*m_ctl);
        QVERIFY2(m_receiver->waitFor(20, faultLimitMs), sending.saidByNow().constData());
        sending.signal(SIGSTOP);
        QElapsedTimer time;
        time.start();
        // Longer than an attempt may take. It is not dead, so nobody takes its place.
        while (!time.hasExpired(1'500))
            QCOMPARE(m_ctl->run({u"dispatch"_s, u"--until-idle"_s}).code(), u"anotherDispatcher"_s);
        sending.signal(SIGCONT);
        allIsDelivered(sending);
    }

private:
    void accept(int count)
    {
        m_ctl->makeCompany(u"c"_s, m_receiver->url());
        m_ctl->run({u"settings"_s, u"set"_s, u"c"_s, u"--retry-schedule"_s, u"1s,1s,1s,1s,1s"_s});
        const Ran accepted = m_ctl->run({u"trigger"_s, u"c"_s, u"BookingConfirmation"_s,
                                         u"--count"_s, QString::number(count)});
        QCOMPARE(accepted.exitCode, 0);
        for (const QJsonObject &row : accepted.rows())
            m_accepted.insert(row.value("eventId"_L1).toString());
    }

    static void fill(const QString &path)
    {
        QFile ballast(path);
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        for (const int size : {65'536, 4'096}) {
            while (ballast.write(QByteArray(size, 'x')) == size) { }
        }
    }

    // All that was accepted, and no request that the ledger does not know.
    void allIsDelivered(Sending &sending)
    {
        const auto rows = [this] {
            return m_ctl->run({u"deliveries"_s, u"c"_s, u"--limit"_s, u"1000"_s}).rows();
        };
        const auto isDelivered = [](const QJsonObject &row) {
            return row.value("status"_L1).toString() == u"delivered"_s;
        };
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(rows(), isDelivered), faultLimitMs);
        QVERIFY(sending.end());
        QHash<QString, int> posts;
        for (const Arrived &request : m_receiver->arrived())
            ++posts[request.eventId()];
        for (const QJsonObject &row : rows()) {
            const QString id = row.value("eventId"_L1).toString();
            QVERIFY2(m_accepted.remove(id), qPrintable(id));
            QVERIFY(posts.value(id) >= 1);
            QVERIFY(row.value("attempts"_L1).toInt() >= posts.value(id));
        }
        QVERIFY(m_accepted.isEmpty());
        const Ran check = m_ctl->run({u"store"_s, u"check"_s});
        QVERIFY2(check.exitCode == 0, check.out.constData());
    }

    std::unique_ptr<ConsoleDriver> m_ctl;
    std::unique_ptr<ThreadedReceiver> m_receiver;
    QSet<QString> m_accepted;
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
