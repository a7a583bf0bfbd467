#include "tests/ui/deliveries/deliveriespagetest.h"

#include "ui/common/chip.h"

using namespace hk;
using namespace Qt::StringLiterals;

/// What stands on the chips: how many rows each of them would show.
class TestChipCounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<test::DeliveriesPageTest>();
        add(Trigger::AppointmentConfirmed, DeliveryStatus::Failed, 3);
        add(Trigger::AppointmentConfirmed, DeliveryStatus::Delivered, 2);
        add(Trigger::CustomerUpdated, DeliveryStatus::Failed, 1);
        QVERIFY(m_test->load(6));
    }
    void cleanup()
    {
        m_test.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void withoutAFilterTheCountersTell()
    {
        QTRY_COMPARE(onChip(u"all"_s), u"All  6"_s);
        QCOMPARE(onChip(u"failed"_s), u"Failed  4"_s);
    }

    void aStatusChangesNoCount()
    {
        filter(u"status:failed"_s);
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 4);
        QCOMPARE(onChip(u"all"_s), u"All  6"_s);
        QCOMPARE(onChip(u"delivered"_s), u"Delivered  2"_s);
    }

    void theOtherTermsOfTheFilterCount_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("alone") << u"trigger:%1"_s;
        QTest::newRow("beside a status") << u"trigger:%1 status:delivered"_s;
    }

    void theOtherTermsOfTheFilterCount()
    {
        QFETCH(const QString, text);
        filter(text.arg(wireNameOf(Trigger::CustomerUpdated)));
        QTRY_COMPARE(onChip(u"all"_s), u"All  1"_s);
        QCOMPARE(onChip(u"failed"_s), u"Failed  1"_s);
        QCOMPARE(onChip(u"delivered"_s), u"Delivered  0"_s);
        test::click(&m_test->page, u"allChip"_s);
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 1); // as it said
        filter({});
        QTRY_COMPARE(onChip(u"all"_s), u"All  6"_s);
    }

    void untilTheyAreKnownThereIsAMark()
    {
        QTRY_COMPARE(onChip(u"all"_s), u"All  6"_s);
        m_test->workspace.deliveries.answers.hold();
        filter(u"trigger:%1"_s.arg(wireNameOf(Trigger::CustomerUpdated)));
        QTRY_COMPARE(onChip(u"failed"_s), u"Failed  …"_s);
        QCOMPARE(onChip(u"all"_s), u"All  …"_s);
        m_test->workspace.deliveries.answers.release();
        QTRY_COMPARE(onChip(u"failed"_s), u"Failed  1"_s);
    }

    void whatIsFoundOneByOneIsCountedInTheTimeThereIs()
    {
        filter(u"attempts:>=0"_s);
        QTRY_COMPARE(onChip(u"all"_s), u"All  6"_s);
        QCOMPARE(onChip(u"failed"_s), u"Failed  4"_s);
    }

    void whatCannotBeCountedHasNoNumber()
    {
        filter(u"body:event"_s); // a scan
        QTRY_COMPARE(onChip(u"failed"_s), u"Failed"_s);
        QCOMPARE(onChip(u"all"_s), u"All"_s);
        filter({});
        QTRY_COMPARE(onChip(u"all"_s), u"All  6"_s);
        add(Trigger::CustomerUpdated, DeliveryStatus::Queued, 1); // and they follow again
        m_test->workspace.deliveries.announce();
        QTRY_COMPARE(onChip(u"all"_s), u"All  7"_s);
    }

    void theyFollowTheLedger()
    {
        filter(u"trigger:%1"_s.arg(wireNameOf(Trigger::CustomerUpdated)));
        QTRY_COMPARE(onChip(u"all"_s), u"All  1"_s);
        add(Trigger::CustomerUpdated, DeliveryStatus::Queued, 1);
        m_test->workspace.deliveries.announce();
        QTRY_COMPARE(onChip(u"queued"_s), u"Queued  1"_s);
        QCOMPARE(onChip(u"all"_s), u"All  2"_s);
    }

private:
    void add(Trigger trigger, DeliveryStatus status, int count)
    {
        for (int i = 0; i < count; ++i)
            m_test->workspace.deliveries.add(m_test->workspace.northwind.id, trigger, status,
                                             SystemClock().now() - 60 * microsPerSecond,
                                             u"https://crm.northwind.example/hooks"_s);
    }
    void filter(const QString &text)
    {
        test::retype(m_test->filter(), text);
        test::press(m_test->filter(), Qt::Key_Return);
    }
    QString onChip(const QString &name) const
    {
        return test::find<Chip>(&m_test->page, name + u"Chip"_s)->accessibleName();
    }

    test::LogProbe m_probe;
    std::unique_ptr<test::DeliveriesPageTest> m_test;
};

QTEST_MAIN(TestChipCounts)
#include "tst_chipcounts.moc"
