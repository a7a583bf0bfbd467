#include "ui/shell/statusstrip.h"

#include "core/workspace/receiverfront.h"
#include "core/workspace/statusfront.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/iconlabel.h"
#include "ui/common/sendertext.h"
#include "ui/shell/failureannouncer.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QHBoxLayout>

namespace hk {
namespace {

constexpr int barHeight = 24;

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QStatusBar(parent), m_store(new ElidedLabel(Qt::ElideMiddle, this)),
      m_waiting(new ElidedLabel(Qt::ElideRight, this)), m_senderIcon(new IconLabel(16, this)),
      m_sender(new ElidedLabel(Qt::ElideRight, this)),
      m_receiverText(new ElidedLabel(Qt::ElideRight, this))
{
    setSizeGripEnabled(false);
    m_store->setObjectName(QStringLiteral("storePath"));
    m_waiting->setObjectName(QStringLiteral("waitingCount"));
    m_sender->setObjectName(QStringLiteral("senderState"));
    m_receiverText->setObjectName(QStringLiteral("receiverState"));

    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->addWidget(m_store, 1);
    row->addWidget(m_waiting);
    row->addSpacing(8);
    row->addWidget(m_senderIcon);
    row->addWidget(m_sender);
    row->addSpacing(8);
    row->addWidget(m_receiverText);
    // The path has what the others leave of the room.
    m_store->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (QWidget *label :
         std::initializer_list<QWidget *>{m_store, m_waiting, m_sender, m_receiverText})
        setSecondary(label);
    setScaledSpacing(row, {8, 2, 8, 2}, 8);
    setScaledSize(line, {0, barHeight}); // as high as with the buttons that come into it
    addWidget(line, 1);
    m_waiting->hide();
}

void StatusStrip::follow(StatusFront &status, ReceiverFront &receiver)
{
    //: In the status bar; %1 is the path of the store's file.
    m_store->setText(tr("Store: %1").arg(status.storePath()));
    new FailureAnnouncer(status, this);
    connect(&status, &StatusFront::senderStatusChanged, this, &StatusStrip::showSender);
    connect(&receiver, &ReceiverFront::listeningChanged, this,
            [this, &receiver] { showReceiver(receiver); });
    showSender(status.senderStatus());
    showReceiver(receiver);
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
    m_waiting->setTip(tr("Deliveries that wait, in all companies"));
    m_waiting->setHidden(waiting.isEmpty());
}

void StatusStrip::showReceiver(const ReceiverFront &receiver)
{
    const bool on = receiver.isListening();
    //: The number is a port; the colon belongs to it, as in an address.
    m_receiverText->setText(on ? tr("Receiver on :%1").arg(receiver.port()) : tr("Receiver off"));
}

} // namespace hk
