#pragma once

#include "ui/common/asking.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace hk {

class Card;
class DeliveriesFront;
class StatusBadge;
struct DeliveryDetail;

/// What became of the event that was sent last: follows its delivery until it is finished.
class ResultLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultLine(DeliveriesFront &deliveries, QWidget *parent = nullptr);

    void clear();
    void showStoring();
    /// From now on about this delivery.
    void follow(const QString &publicId);

Q_SIGNALS:
    void openRequested(const QString &publicId);

private:
    void ask();
    void show(const DeliveryDetail &detail);

    DeliveriesFront &m_deliveries;
    StatusBadge *m_badge = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_open = nullptr;
    QString m_publicId;
    bool m_finished = true;
    LatestAnswer m_asking;
};

} // namespace hk
