#include "ui/shell/statusstrip.h"

#include "core/workspace/receiverfront.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/iconlabel.h"
#include "ui/common/sendertext.h"
#include "ui/shell/failureannouncer.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace hk {
namespace {

constexpr int barHeight = 24;

} // namespace

StatusStrip::StatusStrip(StatusFront &status, ReceiverFront &receiver, QWidget *parent)
    : QStatusBar(parent), m_status(status), m_receiver(receiver),
      m_store(new ElidedLabel(Qt::ElideMiddle, this)), m_waiting(new QLabel(this)),
      m_senderIcon(new IconLabel(16, this)), m_sender(new ElidedLabel(Qt::ElideRight, this)),
      m_receiverText(new QLabel(this))
{
    setSizeGripEnabled(false);
    m_store->setObjectName(QStringLiteral("storePath"));
    m_waiting->setObjectName(QStringLiteral("waitingCount"));
    m_sender->setObjectName(QStringLiteral("senderState"));
    m_receiverText->setObjectName(QStringLiteral("receiverState"));
    //: In the status bar; %1 is the path of the store's file.
    m_store->setText(tr("Store: %1").arg(status.storePath()));

    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->addWidget(m_store, 1);
    row->addWidget(m_waiting);
    row->addSpacing(8);
    row->addWidget(m_senderIcon);
    row->addWidget(m_sender);
    row->addSpacing(8);
    row->addWidget(m_receiverText);
    for (QWidget *label :
         std::initializer_list<QWidget *>{m_store, m_waiting, m_sender, m_receiverText})
        setSecondary(label);
    setScaledSpacing(row, {8, 2, 8, 2}, 8);
    setScaledSize(line, {0, barHeight}); // as high as with the buttons that come into it
    addWidget(line, 1);
    new FailureAnnouncer(status, this);

    connect(&m_status, &StatusFront::senderStatusChanged, this, &StatusStrip::showSender);
    connect(&m_receiver, &ReceiverFront::listeningChanged, this, &StatusStrip::showReceiver);
    showSender(m_status.senderStatus());
    showReceiver();
}

void StatusStrip::setSenderShown(bool shown)
{
    m_senderIcon->setVisible(shown);
    m_sender->setVisible(shown);
}

void StatusStrip::showSender(const SenderStatus &status)
{
    const SenderText words = textOf(status);
    m_senderIcon->setIcon(icon(words.icon, words.tint));
    m_senderIcon->setToolTip(words.more);
    m_sender->setText(words.text);
    m_sender->setAccessibleDescription(words.more);
    const QString waiting = waitingText(status);
    m_waiting->setText(waiting);
    m_waiting->setToolTip(tr("Deliveries that wait, in all companies"));
    m_waiting->setHidden(waiting.isEmpty());
}

void StatusStrip::showReceiver()
{
    const bool on = m_receiver.isListening();
    //: The number is a port; the colon belongs to it, as in an address.
    m_receiverText->setText(on ? tr("Receiver on :%1").arg(m_receiver.port()) : tr("Receiver off"));
}

} // namespace hk
