#pragma once

#include "core/workspace/statusfront.h"

#include <QtWidgets/QStatusBar>

class QLabel;

namespace hk {

class ElidedLabel;
class IconLabel;
class ReceiverFront;

/// The window's status bar: where the store is, how many deliveries wait, whether this program is
/// sending, whether the receiver runs. Always what the fronts last said.
class StatusStrip final : public QStatusBar
{
    Q_OBJECT

public:
    StatusStrip(StatusFront &status, ReceiverFront &receiver, QWidget *parent = nullptr);

    /// Whether it says who sends: not while that is about to begin.
    void setSenderShown(bool shown);

private:
    void showSender(const SenderStatus &status);
    void showReceiver();

    StatusFront &m_status;
    ReceiverFront &m_receiver;
    ElidedLabel *m_store;
    QLabel *m_waiting;
    IconLabel *m_senderIcon;
    ElidedLabel *m_sender;
    QLabel *m_receiverText;
};

} // namespace hk
