#pragma once

#include "core/workspace/deliveriesfront.h"
#include "ui/common/asking.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <optional>

namespace hk {

/// The figures of rows that are looked at, asked for together and once: by a timer of 0 ms after
/// of() noticed that they are missing. Those of a delivery that was tried again are asked for anew;
/// what was known of it stays until then. GUI thread; the front outlives it.
class RowFigures final : public QObject
{
    Q_OBJECT

public:
    explicit RowFigures(DeliveriesFront &front, QObject *parent = nullptr);

    std::optional<DeliveryFigures> of(const Delivery &delivery) const;
    void clear();

Q_SIGNALS:
    void arrived();

private:
    struct Known
    {
        int attempts = 0;
        DeliveryFigures figures;
    };

    void ask();
    void take(const QHash<DeliveryId, DeliveryFigures> &figures,
              const QHash<DeliveryId, int> &asked);

    static constexpr int mostKnown = 20'000;

    DeliveriesFront &m_front;
    QHash<DeliveryId, Known> m_known;
    mutable QHash<DeliveryId, int> m_wanted; ///< with the attempts they have
    mutable QTimer m_flush;
    LatestAnswer m_answer;
};

} // namespace hk
