#include "ui/simulator/resultrow.h"

#include "core/workspace/deliveriesfront.h"
#include "core/workspace/receiverfront.h"
#include "ui/common/announce.h"
#include "ui/common/besidelayout.h"
#include "ui/common/errorwords.h"
#include "ui/common/outcometext.h"
#include "ui/common/statusbadge.h"
#include "ui/common/taborder.h"
#include "ui/common/timetext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/readingorder.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <utility>

namespace hk {
namespace {

constexpr qsizetype mostVerdicts = 64;

QByteArray signatureIn(const HeaderList &headers)
{
    for (const auto &[name, value] : headers) {
        if (name.compare("X-Message-Signature", Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace

ResultRow::ResultRow(DeliveriesFront &deliveries, ReceiverFront &receiver, QWidget *parent)
    : QWidget(parent), m_deliveries(deliveries), m_badge(new StatusBadge(this)),
      m_text(new QLabel(this)), m_open(new QPushButton(tr("Open delivery"), this))
{
    m_text->setObjectName(QStringLiteral("resultText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_open->setToolTip(tr("Shows it on the Deliveries page"));
    m_open->setObjectName(QStringLiteral("openDeliveryButton"));
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_publicId); });
    connect(&deliveries, &DeliveriesFront::ledgerChanged, this, &ResultRow::ask);
    connect(&receiver, &ReceiverFront::requestsUpdated, this, &ResultRow::noteReceived);

    auto *words = new QHBoxLayout;
    words->addWidget(m_badge);
    words->addWidget(m_text, 1);
    auto *row = new BesideLayout(this);
    row->addLayout(words);
    row->addWidget(m_open);
    setScaledSpacing(words, {0, 0, 0, 0}, 8);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);
    handFocusTo(*this, m_open);
    showText({});
}

void ResultRow::showText(const QString &text)
{
    m_publicId.clear();
    m_shownSignature.clear();
    m_finished = true;
    m_isAnswered = true;
    m_asking.forget();
    m_badge->hide();
    m_open->hide();
    m_text->setText(withReadingMark(text, layoutDirection()));
}

void ResultRow::follow(const QString &publicId, const QString &url)
{
    showText(tr("Stored; it goes out next."));
    setToolTip(url);
    m_open->setAccessibleName(tr("Open delivery to %1").arg(url));
    m_publicId = publicId;
    m_finished = false;
    m_isAnswered = false;
    ask();
}

void ResultRow::noteAnswered()
{
    if (!std::exchange(m_isAnswered, true))
        Q_EMIT answered();
}

void ResultRow::ask()
{
    if (!m_finished)
        load();
}

void ResultRow::load()
{
    m_asking.ask(
            m_deliveries.detail(m_publicId), this, [this](const Result<DeliveryDetail> &detail) {
                if (detail)
                    return show(*detail);
                m_text->setText(withReadingMark(sentenceOf(detail.error()), layoutDirection()));
                noteAnswered();
            });
}

void ResultRow::show(const DeliveryDetail &detail)
{
    const DeliveryStatus status = detail.delivery.status;
    // One that was cancelled on the wire may be delivered all the same.
    m_finished = isFinished(status) && status != DeliveryStatus::Cancelled;
    m_shownSignature = detail.attempts.isEmpty()
            ? QByteArray()
            : signatureIn(detail.attempts.last().requestHeaders);
    m_badge->setStatus(status);
    m_badge->show();
    m_open->show();
    m_text->setText(withReadingMark(textOf(detail), layoutDirection()));
    QAccessibleEvent told(m_text, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
    if (!detail.attempts.isEmpty() && m_text->text() != std::exchange(m_said, m_text->text()))
        announce(this, statusText(status) + QStringLiteral(": ") + m_text->text());
    if (isFinished(status) || !detail.attempts.isEmpty() || status == DeliveryStatus::Held)
        noteAnswered();
}

QString ResultRow::textOf(const DeliveryDetail &detail) const
{
    const Delivery &delivery = detail.delivery;
    if (detail.attempts.isEmpty() && delivery.status == DeliveryStatus::Cancelled)
        return tr("Cancelled before it was sent.");
    if (detail.attempts.isEmpty())
        return delivery.status == DeliveryStatus::Held
                ? tr("Stored; its endpoint is on hold, so it waits.")
                : tr("Stored; it goes out next.");
    const Attempt &last = detail.attempts.last();
    const QString outcome = outcomeText(last.outcome, last.statusCode, last.errorDetail);
    const QString time = durationText(last.durationUs);
    QString text;
    if (delivery.status == DeliveryStatus::Retrying && delivery.nextAttemptAt) {
        const Micros now = currentMicros();
        text = tr("%1 after %2 · tried again %3")
                       .arg(outcome, time, relativeTime(*delivery.nextAttemptAt, now));
    } else {
        text = tr("%1 in %2 from %3")
                       .arg(outcome, time,
                            last.remoteAddress.isEmpty() ? last.url : last.remoteAddress);
    }
    text += verdictOn(last);
    if (!isSuccess(last.outcome, last.statusCode))
        text += QLatin1Char('\n')
                + outcomeExplanation(last.outcome, last.statusCode, last.errorDetail);
    return text;
}

void ResultRow::noteReceived(const ReceivedUpdate &update)
{
    for (const ReceivedRequest &request : update.added) {
        const QByteArray signature = request.webhookSignature;
        if (signature.isEmpty() || request.signature == SignatureVerdict::NotChecked)
            continue;
        if (m_verified.size() >= mostVerdicts)
            m_verified.clear();
        m_verified.insert(signature, request.signature == SignatureVerdict::Valid);
        // The answer may have been in the ledger before the verdict came here.
        if (signature == m_shownSignature)
            load();
    }
}

/// Empty when the local receiver has not checked it.
QString ResultRow::verdictOn(const Attempt &attempt) const
{
    const auto verified = m_verified.constFind(signatureIn(attempt.requestHeaders));
    if (verified == m_verified.constEnd())
        return {};
    return *verified ? tr(" · signature verified") : tr(" · signature does not match");
}

} // namespace hk
