#include "ui/deliveries/rowfigures.h"

#include <utility>

namespace hk {

RowFigures::RowFigures(DeliveriesFront &front, QObject *parent) : QObject(parent), m_front(front)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(0);
    connect(&m_flush, &QTimer::timeout, this, &RowFigures::ask);
}

std::optional<DeliveryFigures> RowFigures::of(const Delivery &delivery) const
{
    const auto known = m_known.constFind(delivery.id);
    const bool isThere = known != m_known.constEnd();
    if (!isThere || known->attempts != delivery.attempts) {
        m_wanted.insert(delivery.id, delivery.attempts);
        if (!m_flush.isActive() && !m_answer.isWaiting())
            m_flush.start();
    }
    return isThere ? std::optional(known->figures) : std::nullopt;
}

void RowFigures::clear()
{
    m_answer.forget();
    m_flush.stop();
    m_wanted.clear();
    m_known.clear();
}

void RowFigures::ask()
{
    const QHash<DeliveryId, int> asked = std::exchange(m_wanted, {});
    if (asked.isEmpty())
        return;
    m_answer.ask(m_front.figures(asked.keys()), this,
                 [this, asked](const Result<QHash<DeliveryId, DeliveryFigures>> &figures) {
                     if (figures)
                         take(*figures, asked);
                 });
}

void RowFigures::take(const QHash<DeliveryId, DeliveryFigures> &figures,
                      const QHash<DeliveryId, int> &asked)
{
    if (m_known.size() > mostKnown)
        m_known.clear();
    // One that has gone meanwhile is not asked for again and again.
    for (auto each = asked.cbegin(); each != asked.cend(); ++each)
        m_known.insert(each.key(), {each.value(), figures.value(each.key())});
    Q_EMIT arrived();
    if (!m_wanted.isEmpty())
        m_flush.start();
}

} // namespace hk
