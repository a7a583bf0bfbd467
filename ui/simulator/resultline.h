#pragma once

#include "ui/common/asking.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace hk {

class Card;
class DeliveriesFront;
class ReceiverFront;
class StatusBadge;
struct Attempt;
struct DeliveryDetail;
struct ReceivedRequest;

/// What became of the event that was sent last, and what the local receiver made of its signature:
/// follows its delivery until it is finished. GUI thread; the fronts outlive it.
class ResultLine final : public QWidget
{
    Q_OBJECT

public:
    ResultLine(DeliveriesFront &deliveries, ReceiverFront &receiver, QWidget *parent = nullptr);

    void clear();
    void showStoring();
    /// From now on about this delivery.
    void follow(const QString &publicId);

Q_SIGNALS:
    void openRequested(const QString &publicId);

private:
    void ask();
    void load();
    void show(const DeliveryDetail &detail);
    QString textOf(const DeliveryDetail &detail) const;
    void noteReceived(const ReceivedRequest &request);
    QString verdictOn(const Attempt &attempt) const;

    DeliveriesFront &m_deliveries;
    StatusBadge *m_badge = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_open = nullptr;
    QString m_publicId;
    bool m_finished = true;
    QByteArray m_shownSignature;        ///< of the attempt that is shown
    QHash<QByteArray, bool> m_verified; ///< by signature, of what the local receiver checked
    LatestAnswer m_asking;
};

} // namespace hk
