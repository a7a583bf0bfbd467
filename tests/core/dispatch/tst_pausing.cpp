#include "core/dispatch/dispatchthread.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "tests/core/dispatch/curltransport.h"
#include "tests/support/localhttpserver.h"
#include "tests/support/tempstore.h"

#include <QtTest/QtTest>

#include <atomic>

using namespace hk;

namespace {

std::atomic_int &pausesLogged()
{
    static std::atomic_int count;
    return count;
}

/// Called in the dispatcher's thread as well.
void countPauses(QtMsgType, const QMessageLogContext &, const QString &line)
{
    if (line.contains(QLatin1String("sending pauses")))
        ++pausesLogged();
}

} // namespace

/// The dispatcher over a store that refuses: it asks again and again, and goes on by itself.
class TestPausing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        pausesLogged() = 0;
        m_before = qInstallMessageHandler(countPauses);
    }
    void cleanup() { qInstallMessageHandler(m_before); }

    void aStoreThatRefusesIsLoggedOnceUntilItTakesAgain()
    {
        constexpr int longEnoughMs = 20'000; // it is asked once a second
        TempStore temp;
        const test::LocalHttpServer server;
        const Company company = temp.company(QStringLiteral("northwind"),
                                             server.url(QString()).toString(QUrl::RemovePath));
        temp.accept(company.id);
        DispatchThread dispatcher(temp.store(), test::curlTransport);
        QSignalSpy told(&dispatcher, &DispatchThread::pausedChanged);
        refuse(temp);
        dispatcher.start();
        QTRY_VERIFY_WITH_TIMEOUT(told.size() >= 3, longEnoughMs);
        QCOMPARE(pausesLogged().load(), 1);
        take(temp);
        QTRY_COMPARE_WITH_TIMEOUT(server.requestCount(), 1, longEnoughMs);
        QTRY_COMPARE(told.last().first().toString(), QString());
        refuse(temp);
        temp.accept(company.id);
        dispatcher.wake();
        QTRY_COMPARE_WITH_TIMEOUT(pausesLogged().load(), 2, longEnoughMs); // after it had recovered
        take(temp);
        QTRY_COMPARE_WITH_TIMEOUT(server.requestCount(), 2, longEnoughMs);
    }

private:
    static void refuse(TempStore &temp)
    {
        temp.write([](Database &db) {
            return db.execute("CREATE TRIGGER refusal BEFORE UPDATE ON delivery BEGIN "
                              "SELECT RAISE(FAIL, 'no'); END");
        });
    }
    static void take(TempStore &temp)
    {
        temp.write([](Database &db) { return db.execute("DROP TRIGGER refusal"); });
    }

    QtMessageHandler m_before = nullptr;
};

QTEST_GUILESS_MAIN(TestPausing)
#include "tst_pausing.moc"
