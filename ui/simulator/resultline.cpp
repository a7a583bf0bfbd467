#include "ui/simulator/resultline.h"

#include "core/workspace/deliveriesfront.h"
#include "ui/common/card.h"
#include "ui/common/errorwords.h"
#include "ui/common/outcometext.h"
#include "ui/common/statusbadge.h"
#include "ui/common/timetext.h"
#include "ui/theme/metrics.h"

#include <QtCore/QDateTime>
#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hk {

ResultLine::ResultLine(DeliveriesFront &deliveries, QWidget *parent)
    : QWidget(parent), m_deliveries(deliveries), m_badge(new StatusBadge(this)),
      m_text(new QLabel(this)), m_open(new QPushButton(tr("&Open delivery"), this))
{
    m_text->setObjectName(QStringLiteral("resultText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_open->setToolTip(tr("Shows it on the Deliveries page"));
    m_open->setObjectName(QStringLiteral("openDeliveryButton"));
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_publicId); });
    connect(&deliveries, &DeliveriesFront::ledgerChanged, this, &ResultLine::ask);

    auto *card = new Card({}, this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_badge);
    row->addWidget(m_text, 1);
    row->addWidget(m_open);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);
    setScaledSpacing(card->body(), {16, 8, 8, 8}, 0);
    setScaledSize(this, {0, 48});
    card->body()->addLayout(row);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(card);
    setScaledSpacing(layout, {0, 0, 0, 0}, 0);
    setFocusProxy(m_open);
    clear();
}

void ResultLine::clear()
{
    m_publicId.clear();
    m_finished = true;
    m_asking.forget();
    m_badge->hide();
    m_open->hide();
    m_text->setText(tr("Nothing was sent yet."));
}

void ResultLine::showStoring()
{
    clear();
    m_text->setText(tr("Storing the event…"));
}

void ResultLine::follow(const QString &publicId)
{
    m_publicId = publicId;
    m_finished = false;
    ask();
}

void ResultLine::ask()
{
    if (m_finished)
        return;
    m_asking.ask(m_deliveries.detail(m_publicId), this,
                 [this](const Result<DeliveryDetail> &detail) {
                     if (detail)
                         show(*detail);
                     else
                         m_text->setText(sentenceOf(detail.error()));
                 });
}

void ResultLine::show(const DeliveryDetail &detail)
{
    const Delivery &delivery = detail.delivery;
    m_finished = isFinished(delivery.status);
    m_badge->setStatus(delivery.status);
    m_badge->show();
    m_open->show();
    QString text = tr("Stored; it goes out next.");
    if (!detail.attempts.isEmpty()) {
        const Attempt &last = detail.attempts.last();
        const QString outcome = outcomeText(last.outcome, last.statusCode, last.errorDetail);
        const QString time = durationText(last.durationUs);
        if (delivery.status == DeliveryStatus::Retrying && delivery.nextAttemptAt)
            text = tr("%1 after %2 · tried again %3")
                           .arg(outcome, time,
                                relativeTime(*delivery.nextAttemptAt,
                                             toMicros(QDateTime::currentDateTimeUtc())));
        else
            text = tr("%1 in %2 from %3")
                           .arg(outcome, time,
                                last.remoteAddress.isEmpty() ? last.url : last.remoteAddress);
    } else if (delivery.status == DeliveryStatus::Held) {
        text = tr("Stored; its endpoint is on hold, so it waits.");
    }
    m_text->setText(text);
    QAccessibleEvent told(m_text, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

} // namespace hk
