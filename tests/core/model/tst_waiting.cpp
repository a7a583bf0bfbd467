#include "core/model/waiting.h"

#include <QtTest/QtTest>

using namespace hk;

namespace {

constexpr Micros today = 1'780'000'000 * microsPerSecond;

Endpoint active()
{
    Endpoint endpoint;
    endpoint.url = QStringLiteral("http://127.0.0.1:9/");
    return endpoint;
}

Delivery dueIn(Micros wait)
{
    Delivery delivery;
    delivery.status = DeliveryStatus::Retrying;
    delivery.nextAttemptAt = today + wait;
    return delivery;
}

} // namespace

class TestWaiting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFinishedWaitsForNothing()
    {
        Delivery delivery;
        for (const DeliveryStatus status :
             {DeliveryStatus::Delivered, DeliveryStatus::Failed, DeliveryStatus::Cancelled}) {
            delivery.status = status;
            QCOMPARE(waitingOf(delivery, active(), today), Waiting());
        }
    }

    void theScheduleSaysWhen()
    {
        QCOMPARE(waitingOf(dueIn(5), active(), today), (Waiting{WaitReason::Schedule, today + 5}));
        QCOMPARE(waitingOf(dueIn(0), active(), today), (Waiting{WaitReason::Turn, {}}));
    }

    void whatKeepsTheEndpointComesFirst()
    {
        Endpoint endpoint = active();
        endpoint.state = EndpointState::Held;
        QCOMPARE(waitingOf(dueIn(5), endpoint, today).reason, WaitReason::Held);
        endpoint.url.clear();
        QCOMPARE(waitingOf(dueIn(5), endpoint, today).reason, WaitReason::NoUrl);
    }

    void anEarlierEvent()
    {
        Delivery delivery = dueIn(0);
        delivery.nextAttemptAt.reset();
        delivery.waitsForEarlier = true;
        QCOMPARE(waitingOf(delivery, active(), today).reason, WaitReason::EarlierEvent);
    }

    void anOpenBreaker()
    {
        Endpoint endpoint = active();
        endpoint.breaker = {Breaker::opensAfter, today + microsPerSecond};
        QCOMPARE(waitingOf(dueIn(0), endpoint, today),
                 (Waiting{WaitReason::Breaker, today + microsPerSecond}));
        QCOMPARE(waitingOf(dueIn(0), endpoint, today + microsPerSecond).reason, WaitReason::Turn);
        // What has its own time waits for that.
        QCOMPARE(waitingOf(dueIn(5), endpoint, today).reason, WaitReason::Schedule);
    }
};

QTEST_GUILESS_MAIN(TestWaiting)
#include "tst_waiting.moc"
