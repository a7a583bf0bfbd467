#include "tests/ui/support/fakeworkspace.h"
#include "ui/welcome/democompany.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

// What "Look at the demo" makes.
class TestDemoCompany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::FakeWorkspace>();
        m_workspace->companies.companies.clear();
        for (Endpoint &endpoint :
             m_workspace->settings.settings[m_workspace->northwind.id].endpoints)
            endpoint.url.clear(); // the first company that is made has its id
        m_demo = std::make_unique<DemoCompany>(m_workspace->fronts());
        m_demo->setPause(0);
    }
    void cleanup()
    {
        m_demo.reset();
        m_workspace.reset();
    }

    void aCompanyIsMadeWhoseUrlsLeadToTheReceiver()
    {
        const Company company = begun();
        QCOMPARE(company.externalId, DemoCompany::externalId());
        QCOMPARE(company.environment, Environment::Test);
        QVERIFY(m_workspace->receiver.isListening());
        const auto settings = m_workspace->settings.load(company.id).result();
        QVERIFY(settings.ok());
        for (const Endpoint &endpoint : settings->endpoints)
            QVERIFY2(endpoint.url.startsWith(m_workspace->receiver.url()),
                     qPrintable(endpoint.url));
    }

    void eventsOfEveryTriggerFollow()
    {
        const Company company = begun();
        QTRY_COMPARE(m_workspace->simulator.sent.size(), 2 * qsizetype(allTriggers.size()));
        TriggerSet triggers;
        for (const auto &sent : std::as_const(m_workspace->simulator.sent)) {
            QCOMPARE(sent.company, company.id);
            QCOMPARE(sent.target.kind, SendTarget::CompanyEndpoints);
            triggers = triggers.with(sent.trigger);
        }
        for (const Trigger trigger : allTriggers)
            QVERIFY(triggers.contains(trigger));
        QCOMPARE(m_workspace->receiver.respondSpec(), u"200"_s); // and it is well again
    }

    void theReceiverRefusesOneOfThem()
    {
        QStringList told;
        connect(&m_workspace->receiver, &ReceiverFront::behaviourChanged, this,
                [&] { told.append(m_workspace->receiver.respondSpec()); });
        begun();
        QTRY_COMPARE(told, QStringList({u"503,200"_s, u"200"_s}));
    }

    void whatTheReceiverWasToldStays()
    {
        QVERIFY(m_workspace->receiver.respondWith(u"410"_s).ok());
        begun();
        QTRY_COMPARE(m_workspace->simulator.sent.size(), 2 * qsizetype(allTriggers.size()));
        QCOMPARE(m_workspace->receiver.respondSpec(), u"410"_s);
    }

    void oneThatEndsEarlyLeavesTheReceiverWell()
    {
        connect(&m_workspace->receiver, &ReceiverFront::behaviourChanged, m_demo.get(), [this] {
            if (m_demo)
                m_demo->setPause(60'000); // it goes no further
        });
        begun();
        QTRY_COMPARE(m_workspace->receiver.respondSpec(), u"503,200"_s);
        m_demo.reset();
        QCOMPARE(m_workspace->receiver.respondSpec(), u"200"_s);
    }

    void aPortThatIsTakenGivesWayToAFreeOne()
    {
        m_workspace->receiver.answers.failNext({ErrorCode::PortTaken, u"8765"_s, {}, {}});
        begun();
        QVERIFY(m_workspace->receiver.isListening());
    }

    void aReceiverThatListensGoesOn()
    {
        QVERIFY(m_workspace->receiver.start(9001).result().ok());
        const Company company = begun();
        const auto settings = m_workspace->settings.load(company.id).result();
        QVERIFY(settings->endpoints.front().url.contains(":9001/"_L1));
    }

    void aDemoThatIsThereIsShownAndNothingIsSent()
    {
        const Company made =
                m_workspace->addCompany(DemoCompany::externalId(), u"Demo"_s, Environment::Test);
        m_workspace->settings.settings[made.id].endpoints.front().url =
                u"https://hooks.example/catch"_s;
        QVERIFY(m_workspace->companies.setArchived(made.id, true).result().ok());
        const Company company = begun();
        QCOMPARE(company.id, made.id);
        QVERIFY(!company.isArchived());
        QCOMPARE(m_workspace->companies.companies.size(), 1);
        QCoreApplication::processEvents();
        QVERIFY(m_workspace->simulator.sent.isEmpty());
        QVERIFY(!m_workspace->receiver.isListening());
    }

    void oneThatWasLeftHalfMadeIsCompleted()
    {
        m_workspace->settings.answers.failNext({ErrorCode::StoreLocked, u"store.db"_s, {}, {}});
        const QSignalSpy failed(m_demo.get(), &DemoCompany::failed);
        m_demo->begin();
        QTRY_COMPARE(failed.count(), 1);
        const Company company = begun();
        QCOMPARE(m_workspace->companies.companies.size(), 1);
        const auto settings = m_workspace->settings.load(company.id).result();
        QVERIFY(!settings->endpoints.front().url.isEmpty());
        QTRY_VERIFY(!m_workspace->simulator.sent.isEmpty());
    }

    void whatGoesWrongIsTold_data()
    {
        QTest::addColumn<int>("front");
        QTest::newRow("the list") << 0;
        QTest::newRow("the settings") << 1;
    }

    void whatGoesWrongIsTold()
    {
        QFETCH(int, front);
        test::FakeAnswers &answers =
                front == 0 ? m_workspace->companies.answers : m_workspace->settings.answers;
        answers.failNext({ErrorCode::StoreLocked, u"store.db"_s, {}, {}});
        const QSignalSpy failed(m_demo.get(), &DemoCompany::failed);
        const QSignalSpy ready(m_demo.get(), &DemoCompany::ready);
        m_demo->begin();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(ready.count(), 0);
        QVERIFY(!m_demo->isBusy());
        QVERIFY(m_workspace->simulator.sent.isEmpty());
    }

private:
    Company begun() const
    {
        QSignalSpy ready(m_demo.get(), &DemoCompany::ready);
        m_demo->begin();
        if (!QTest::qWaitFor([&ready] { return !ready.isEmpty(); }))
            qFatal("The demo is not made");
        return ready.constFirst().constFirst().value<Company>();
    }

    std::unique_ptr<test::FakeWorkspace> m_workspace;
    std::unique_ptr<DemoCompany> m_demo;
};

QTEST_GUILESS_MAIN(TestDemoCompany)
#include "tst_democompany.moc"
