#pragma once

#include "ui/common/asking.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace hk {

class DeliveriesFront;
class ReceiverFront;
class StatusBadge;
struct Attempt;
struct DeliveryDetail;
struct ReceivedUpdate;

/// What became of one delivery, and what the local receiver made of its signature: follows it until
/// it is finished. GUI thread; the fronts outlive it.
class ResultRow final : public QWidget
{
    Q_OBJECT

public:
    ResultRow(DeliveriesFront &deliveries, ReceiverFront &receiver, QWidget *parent = nullptr);

    /// About no delivery, but what this says.
    void showText(const QString &text);
    /// From now on about this delivery, which goes to `url`.
    void follow(const QString &publicId, const QString &url);
    /// Nothing has come of it yet, though something still may at once.
    bool isAwaited() const { return !m_publicId.isEmpty() && !m_isAnswered; }

Q_SIGNALS:
    void openRequested(const QString &publicId);
    void answered(); ///< isAwaited() no more

private:
    void ask();
    void load();
    void show(const DeliveryDetail &detail);
    void noteAnswered();
    QString textOf(const DeliveryDetail &detail) const;
    void noteReceived(const ReceivedUpdate &update);
    QString verdictOn(const Attempt &attempt) const;

    DeliveriesFront &m_deliveries;
    StatusBadge *m_badge = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_open = nullptr;
    QString m_publicId;
    QString m_said; ///< to screen readers
    bool m_finished = true;
    bool m_isAnswered = true;
    QByteArray m_shownSignature;        ///< of the attempt that is shown
    QHash<QByteArray, bool> m_verified; ///< by signature, of what the local receiver checked
    LatestAnswer m_asking;
};

} // namespace hk
