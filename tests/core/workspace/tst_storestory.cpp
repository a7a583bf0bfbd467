#include "core/workspace/storestory.h"

#include "core/intake/intake.h"
#include "core/model/deliveryfilter.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/query.h"
#include "core/workspace/comparing.h"
#include "tests/support/queuehands.h"

#include <QtTest/QtTest>

using namespace hk;

/// What belongs to a delivery: the events of its appointment and customer, failures like it, and
/// the one it waits for.
class TestStoreStory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempStore>();
        m_hands = std::make_unique<QueueHands>(*m_temp);
        m_story = std::make_unique<StoreStory>(m_temp->store());
    }
    void cleanup()
    {
        m_story.reset();
        m_hands.reset();
        QCOMPARE(m_temp->findings(), QStringList());
        m_temp.reset();
    }

    void anAppointmentsEventsComeInOrderWithTheirFate()
    {
        const DeliveryId first = accept(QStringLiteral("a"), QStringLiteral("c"));
        m_hands->record(m_hands->claimOne(), 200);
        const DeliveryId other = accept(QStringLiteral("b"), QStringLiteral("c"));
        m_hands->cancel(other);
        const DeliveryId second = accept(QStringLiteral("a"), QStringLiteral("d"));
        m_temp->clock().advance(1000);
        const DeliveryId again = m_temp->write([first, now = m_temp->clock().now()](Database &db) {
            return DeliveryRepository(db).resend(first, now);
        });
        const Story story = told(first, StoryOf::Appointment);
        QCOMPARE(story.subject, QStringLiteral("a"));
        QCOMPARE(idsOf(story), (QList<DeliveryId>{first, second, again}));
        QCOMPARE(story.deliveries[0].status, DeliveryStatus::Delivered);
        QCOMPARE(story.deliveries[1].status, DeliveryStatus::Queued);
        QCOMPARE(story.deliveries[2].resendOfPublicId, story.deliveries[0].publicId);
        QVERIFY(!story.hasEarlier && !story.hasLater);
        QCOMPARE(idsOf(told(again, StoryOf::Appointment)), idsOf(story));
        QCOMPARE(idsOf(told(other, StoryOf::Customer)), (QList<DeliveryId>{first, other, again}));
    }

    void whereThePayloadNamesNobodyThereIsNoStory()
    {
        const Story story = told(accept({}, {}), StoryOf::Appointment);
        QVERIFY(story.subject.isEmpty());
        QVERIFY(story.deliveries.isEmpty());
    }

    void aLongStoryIsToldAroundItsDelivery()
    {
        QList<DeliveryId> all;
        for (int i = 0; i < 350; ++i)
            all.append(accept(QStringLiteral("a"), {}));
        const Story story = told(all[200], StoryOf::Appointment);
        QVERIFY(story.hasEarlier && story.hasLater);
        QCOMPARE(idsOf(story), all.sliced(101, 200));
        const Story end = told(all.last(), StoryOf::Appointment);
        QVERIFY(end.hasEarlier && !end.hasLater);
        QCOMPARE(idsOf(end), all.last(100));
    }

    /// More rows than are asked for: what is behind them is not told, and not denied.
    void anEventOfVeryManyDeliveriesHidesNothing()
    {
        const DeliveryId old = accept(QStringLiteral("a"), {});
        const DeliveryId first = accept(QStringLiteral("a"), {});
        m_temp->write([first, now = m_temp->clock().now()](Database &db) -> Result<void> {
            for (int i = 0; i < 1100; ++i) {
                if (const auto made = DeliveryRepository(db).resend(first, now); !made)
                    return made.error();
            }
            return {};
        });
        const Story story = told(first, StoryOf::Appointment);
        QVERIFY(!idsOf(story).contains(old));
        QVERIFY(story.hasEarlier);
        QVERIFY(!story.hasLater);
    }

    void failuresLikeItAreCountedAndFound()
    {
        // Too old; then one that was delivered, one with another code, three alike, one untried.
        fail(500);
        m_temp->clock().advance(Micros(25) * 3600 * microsPerSecond);
        accept({}, {});
        m_hands->record(m_hands->claim(10).back(), 200);
        fail(404);
        const Micros since = m_temp->clock().now();
        const DeliveryId oldest = fail(500);
        m_temp->clock().advance(60 * microsPerSecond);
        fail(500);
        const DeliveryId last = fail(500);
        accept({}, {});

        const Surroundings around = surroundings(last);
        QVERIFY(around.similar);
        QCOMPARE(around.similar->others, 2);
        QVERIFY(!around.similar->isCapped);
        QCOMPARE(around.similar->since, since);
        QCOMPARE(filtered(around.similar->filter).size(), 3);
        QVERIFY(filtered(around.similar->filter).contains(oldest));
        QVERIFY(around.waitsFor.isEmpty());
    }

    void whatGotThroughHasNoFailuresLikeIt()
    {
        const DeliveryId id = accept({}, {});
        QVERIFY(!surroundings(id).similar);
        m_hands->record(m_hands->claimOne(), 200);
        QVERIFY(!surroundings(id).similar);
    }

    void failuresAreCountedToAThousand()
    {
        DeliveryId last;
        for (int i = 0; i < SimilarFailures::most + 5; ++i)
            last = fail(503);
        const Surroundings around = surroundings(last);
        QCOMPARE(around.similar->others, SimilarFailures::most);
        QVERIFY(around.similar->isCapped);
    }

    void countingReadsAnIndexAndNoTable()
    {
        const QString plan = m_temp->read([](Database &db) -> Result<QString> {
            QStringList steps;
            const Result<void> read =
                    Query(db,
                          QStringLiteral(
                                  "EXPLAIN QUERY PLAN SELECT created_at FROM delivery WHERE "
                                  "endpoint = 1 AND last_outcome = 0 AND last_code IS 500 AND "
                                  "status IN (0, 1, 3) AND id >= 5 AND created_at >= 7 "
                                  "ORDER BY id LIMIT 1"))
                            .forEach([&](const Query &row) { steps.append(row.text(3)); });
            if (!read)
                return read.error();
            return steps.join(u'\n');
        });
        QVERIFY2(plan.contains(QStringLiteral("delivery_failure")), qPrintable(plan));
        QVERIFY2(!plan.contains(QStringLiteral("TEMP B-TREE")), qPrintable(plan));
    }

    void theOneInFrontIsNamed()
    {
        EndpointLimits limits;
        limits.inOrder = true;
        m_hands->setLimits(limits);
        const DeliveryId first = accept(QStringLiteral("a"), {});
        const DeliveryId second = accept(QStringLiteral("a"), {});
        QCOMPARE(surroundings(second).waitsFor, publicId(first));
        QVERIFY(surroundings(first).waitsFor.isEmpty());
        m_hands->record(m_hands->claimOne(), 200);
        QVERIFY(surroundings(second).waitsFor.isEmpty());
    }

    void anUnknownDeliveryIsRefused()
    {
        const auto story = m_story->story(QStringLiteral("dlv_nope"), StoryOf::Customer).result();
        QCOMPARE(story.error().code, ErrorCode::DeliveryUnknown);
        const auto around = m_story->surroundings(QStringLiteral("dlv_nope")).result();
        QCOMPARE(around.error().code, ErrorCode::DeliveryUnknown);
    }

    void aLinkLeadsToItsDeliveryAndNowhereElse()
    {
        const QString id = QStringLiteral("dlv_0123456789abc");
        QCOMPARE(deliveryOfLink(linkTo(id)), id);
        QCOMPARE(deliveryOfLink(linkTo(id) + u'/'), id);
        for (const char *link :
             {"", "dlv_0123456789abc", "hookkeeper://delivery/", "hookkeeper://delivery/evt_1",
              "hookkeeper://delivery/dlv_1/../x", "hookkeeper://delivery/dlv_1?a=b",
              "https://delivery/dlv_1", "hookkeeper://delivery/dlv_\xe2\x80\xae"})
            QCOMPARE(deliveryOfLink(QString::fromUtf8(link)), QString());
    }

private:
    DeliveryId accept(const QString &appointment, const QString &customer)
    {
        EventDraft draft = m_temp->draft(m_hands->company());
        draft.subjects.appointmentId = appointment;
        draft.subjects.customerId = customer;
        draft.createdAt = m_temp->clock().now();
        const Result<Accepted> accepted = hk::accept(m_temp->store(), draft).result();
        return accepted->deliveries.at(0).delivery;
    }
    /// A new one whose first attempt is answered with `code`.
    DeliveryId fail(int code)
    {
        const DeliveryId id = accept({}, {});
        const std::vector<ClaimedDelivery> claimed = m_hands->claim(2000);
        for (const ClaimedDelivery &one : claimed) {
            if (one.delivery == id)
                m_hands->record(one, code);
            else
                m_hands->giveBack(one.delivery);
        }
        return id;
    }
    QString publicId(DeliveryId id) { return m_hands->delivery(id).publicId; }
    Story told(DeliveryId id, StoryOf of)
    {
        return m_story->story(publicId(id), of).result().value();
    }
    Surroundings surroundings(DeliveryId id)
    {
        return m_story->surroundings(publicId(id)).result().value();
    }
    static QList<DeliveryId> idsOf(const Story &story)
    {
        QList<DeliveryId> ids;
        for (const Delivery &delivery : story.deliveries)
            ids.append(delivery.id);
        return ids;
    }
    QList<DeliveryId> filtered(const QString &text)
    {
        const Result<DeliveryFilter> filter = DeliveryFilter::parse(text);
        if (!filter)
            qFatal("not a filter: %s", qPrintable(text));
        const QList<Delivery> rows = m_temp->read([&](Database &db) {
            DeliverySelection selection;
            selection.company = m_hands->company();
            selection.filter = *filter;
            selection.now = m_temp->clock().now();
            return DeliveryRepository(db).page(selection);
        });
        QList<DeliveryId> ids;
        for (const Delivery &row : rows)
            ids.append(row.id);
        return ids;
    }

    std::unique_ptr<TempStore> m_temp;
    std::unique_ptr<QueueHands> m_hands;
    std::unique_ptr<StoreStory> m_story;
};

QTEST_GUILESS_MAIN(TestStoreStory)
#include "tst_storestory.moc"
