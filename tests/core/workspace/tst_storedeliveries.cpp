#include "core/workspace/storedeliveries.h"

#include "core/store/auditrepository.h"
#include "tests/support/queuehands.h"

#include <QtTest/QtTest>

using namespace hk;

/// What a person can do to one delivery, and what is kept of it.
class TestStoreDeliveries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempStore>();
        m_hands = std::make_unique<QueueHands>(*m_temp);
        m_wakes = 0;
        m_deliveries = std::make_unique<StoreDeliveries>(m_temp->store(), QStringLiteral("console"),
                                                         [this] { ++m_wakes; });
    }
    void cleanup()
    {
        m_deliveries.reset();
        m_hands.reset();
        m_temp.reset();
    }

    void aRetryAndACancelStandInTheAudit()
    {
        const DeliveryId id = m_hands->acceptOne();
        m_hands->record(m_hands->claimOne(), 500);
        const QString publicId = m_hands->delivery(id).publicId;
        QVERIFY(m_deliveries->retryNow(publicId).result().ok());
        QVERIFY(m_deliveries->cancel(publicId).result().ok());
        QCOMPARE(audited(),
                 (QStringList{QStringLiteral("delivery.cancelled retrying ") + publicId,
                              QStringLiteral("delivery.retriedNow retrying ") + publicId}));
        QTRY_COMPARE(m_wakes, 2);
    }

    void whoResendsStandsInTheAudit()
    {
        const QString old = m_hands->delivery(m_hands->acceptOne()).publicId;
        const auto made = m_deliveries->resend({old}).result();
        QVERIFY(made.ok());
        QCOMPARE(audited(),
                 QStringList{QStringLiteral("delivery.resent ") + old + u' '
                             + made->constFirst().id});
        QVERIFY(!m_deliveries->resend({old, QStringLiteral("dlv_nope")}).result().ok());
        QCOMPARE(audited().size(), 1);
    }

    void whatIsRefusedDoesNot()
    {
        const DeliveryId id = m_hands->acceptOne();
        const QString publicId = m_hands->delivery(id).publicId;
        m_hands->claimOne();
        const Result<void> onTheWire = m_deliveries->retryNow(publicId).result();
        QCOMPARE(onTheWire.error().code, ErrorCode::DeliveryNotWaiting);
        QVERIFY(m_hands->cancel(id));
        const Result<void> finished = m_deliveries->cancel(publicId).result();
        QCOMPARE(finished.error().code, ErrorCode::DeliveryFinished);
        QCOMPARE(audited(), QStringList());
    }

private:
    /// Newest first.
    QStringList audited()
    {
        QStringList lines;
        const QList<AuditEntry> entries = m_temp->read(
                [this](Database &db) { return AuditRepository(db).list(m_hands->company(), 10); });
        for (const AuditEntry &entry : entries)
            lines.append(QStringList{entry.what, entry.before, entry.after}.join(u' '));
        return lines;
    }

    std::unique_ptr<TempStore> m_temp;
    std::unique_ptr<QueueHands> m_hands;
    std::unique_ptr<StoreDeliveries> m_deliveries;
    int m_wakes = 0;
};

QTEST_GUILESS_MAIN(TestStoreDeliveries)
#include "tst_storedeliveries.moc"
