#pragma once

#include "core/intake/intake.h"
#include "core/store/endpointrepository.h"
#include "core/store/endpointsettingsrepository.h"
#include "core/store/planrepository.h"
#include "core/workspace/storeplans.h"
#include "tests/support/queuehands.h"

#include <QtTest/QtTest>

namespace hk {

/// A store with one company whose deliveries fail and succeed by hand, and its plans.
class PlanTest : public QObject
{
protected:
    void begin()
    {
        m_temp = std::make_unique<TempStore>();
        m_hands = std::make_unique<QueueHands>(*m_temp);
        m_wakes = 0;
        m_plans = std::make_unique<StorePlans>(m_temp->store(), QStringLiteral("console"),
                                               [this] { ++m_wakes; });
    }
    /// Whatever a test did, the store is sound.
    void end()
    {
        QCOMPARE(m_temp->findings().join(u'|'), QString());
        m_plans.reset();
        m_hands.reset();
        m_temp.reset();
    }

    ResendWish wish() const
    {
        ResendWish wanted;
        wanted.company = m_hands->company();
        return wanted;
    }
    Delivery find(const QString &publicId)
    {
        return m_temp->read([&](Database &db) { return DeliveryRepository(db).find(publicId); });
    }
    QList<DeliveryId> failed(int count)
    {
        QList<DeliveryId> ids;
        for (int i = 0; i < count; ++i)
            ids.append(m_hands->acceptOne());
        failAll();
        return ids;
    }
    /// By hand, so that the clock stays: what is sent no more can be sent again.
    void failAll()
    {
        const ResendWish all = wish();
        const auto items = m_temp->read([&](Database &db) {
            return PlanRepository(db).candidates({all.company, {}, m_temp->clock().now()});
        });
        for (const ResendCandidate &item : items)
            m_hands->cancel(item.delivery);
    }
    void deliverAll()
    {
        for (const ClaimedDelivery &claimed : m_hands->claim(100))
            m_hands->record(claimed, 200);
    }
    void acceptFor(const QString &appointment, Trigger trigger)
    {
        EventDraft draft = m_temp->draft(m_hands->company(), trigger);
        draft.subjects.appointmentId = appointment;
        QVERIFY(accept(m_temp->store(), draft).result().ok());
    }
    /// With every trigger.
    Endpoint addEndpoint(const QString &name = QStringLiteral("CRM"))
    {
        const auto edit = [this](auto change) {
            return m_temp->write([this, change](Database &db) {
                return change(EndpointSettingsRepository(
                        db, {QStringLiteral("test"), m_temp->clock().now()}));
            });
        };
        const EndpointId id = edit([this, name](EndpointSettingsRepository settings) {
            return settings.add(m_hands->company(), name);
        });
        const auto endpoint = [this, id] {
            return m_temp->read([id](Database &db) { return EndpointRepository(db).get(id); });
        };
        edit([crm = endpoint()](EndpointSettingsRepository settings) {
            return settings.setTriggers(crm, TriggerSet::all());
        });
        m_temp->write([id](Database &db) {
            return EndpointRepository(db).setUrl(id, QStringLiteral("http://127.0.0.1:9/crm"));
        });
        return endpoint();
    }
    /// With what waits for it, as the front does.
    void remove(const Endpoint &endpoint)
    {
        m_temp->write([&](Database &db) -> Result<void> {
            EndpointSettingsRepository settings(db,
                                                {QStringLiteral("test"), m_temp->clock().now()});
            const Result<int> cancelled = settings.cancelUnfinished(endpoint.id, 100);
            return cancelled ? settings.remove(endpoint) : cancelled.error();
        });
    }
    std::unique_ptr<TempStore> m_temp;
    std::unique_ptr<QueueHands> m_hands;
    std::unique_ptr<StorePlans> m_plans;
    int m_wakes = 0;
};

} // namespace hk
