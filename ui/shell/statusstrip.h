#pragma once

#include <QtWidgets/QStatusBar>

namespace hk {

class ElidedLabel;
class IconLabel;
class ReceiverFront;
class StatusFront;
struct SenderStatus;

/// The window's status bar: where the store is, how many deliveries wait, whether this program is
/// sending, whether the receiver runs. Always what the fronts last said; empty until it has them.
class StatusStrip final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    /// Says from now on what these say; they outlive it. Once.
    void follow(StatusFront &status, ReceiverFront &receiver);

private:
    void showSender(const SenderStatus &status);
    void showReceiver(const ReceiverFront &receiver);

    ElidedLabel *m_store;
    ElidedLabel *m_waiting;
    IconLabel *m_senderIcon;
    ElidedLabel *m_sender;
    ElidedLabel *m_receiverText;
};

} // namespace hk
