#include "ui/simulator/resultline.h"

#include "core/base/answer.h"
#include "core/workspace/deliveriesfront.h"
#include "ui/common/card.h"
#include "ui/common/scrolling.h"
#include "ui/common/taborder.h"
#include "ui/simulator/resultrow.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hk {
namespace {

constexpr qsizetype mostRows = 3;
constexpr int patienceMs = 5000;

} // namespace

ResultLine::ResultLine(DeliveriesFront &deliveries, ReceiverFront &receiver, QWidget *parent)
    : QWidget(parent), m_deliveries(deliveries), m_all(new QPushButton(this))
{
    for (qsizetype i = 0; i < mostRows; ++i) {
        m_rows.append(new ResultRow(deliveries, receiver, this));
        connect(m_rows.constLast(), &ResultRow::openRequested, this, &ResultLine::openRequested);
        connect(m_rows.constLast(), &ResultRow::answered, this, &ResultLine::awaitedChanged);
    }
    m_all->setObjectName(QStringLiteral("allDeliveriesButton"));
    connect(m_all, &QPushButton::clicked, this,
            [this] { Q_EMIT deliveriesRequested(QStringLiteral("event:") + m_accepted.eventId); });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &ResultLine::awaitedChanged);
    build();
    clear();
}

void ResultLine::build()
{
    auto *card = new Card({}, this);
    auto *list = new QWidget(card);
    auto *rows = new QVBoxLayout(list);
    for (ResultRow *row : std::as_const(m_rows))
        rows->addWidget(row);
    rows->addWidget(m_all, 0, Qt::AlignLeading);
    card->body()->addWidget(scrollFitted(list, card));
    setScaledSpacing(rows, {0, 0, 0, 0}, 4);
    setScaledSpacing(card->body(), {16, 8, 8, 8}, 4);
    setScaledSize(this, {0, 48});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(card);
    setScaledSpacing(layout, {0, 0, 0, 0}, 0);
    handFocusTo(*this, m_rows.constFirst());
}

void ResultLine::showRows(qsizetype count)
{
    for (qsizetype i = 0; i < mostRows; ++i) {
        if (i >= count)
            m_rows[i]->showText({});
        m_rows[i]->setVisible(i < count || i == 0);
    }
    const qsizetype all = static_cast<qsizetype>(m_accepted.deliveries.size());
    m_all->setText(tr("Show all %Ln deliveries", nullptr, static_cast<int>(all)));
    m_all->setVisible(all > mostRows);
}

void ResultLine::clear()
{
    m_patience.stop();
    m_accepted = {};
    showRows(0);
    m_rows.constFirst()->showText(tr("Nothing was sent yet."));
}

void ResultLine::showStoring()
{
    clear();
    m_rows.constFirst()->showText(tr("Storing the event…"));
}

void ResultLine::follow(const Accepted &accepted)
{
    clear();
    m_accepted = accepted;
    const auto shown = std::min(static_cast<qsizetype>(accepted.deliveries.size()), mostRows);
    showRows(shown);
    m_patience.start();
    for (qsizetype i = 0; i < shown; ++i) {
        const Accepted::Target &target = accepted.deliveries[static_cast<size_t>(i)];
        m_rows[i]->follow(target.deliveryId, target.url);
    }
    if (shown == 0)
        m_rows.constFirst()->showText(
                tr("Nothing was stored and sent: the filter of each endpoint says no."));
    Q_EMIT awaitedChanged();
}

bool ResultLine::isAwaited() const
{
    return m_patience.isActive()
            && std::any_of(m_rows.cbegin(), m_rows.cend(),
                           [](const ResultRow *row) { return row->isAwaited(); });
}

/// One that is finished by now says so in its row.
void ResultLine::cancel()
{
    for (const Accepted::Target &target : m_accepted.deliveries) {
        whenAnswered(m_deliveries.cancel(target.deliveryId), this,
                     [this](const Result<void> &cancelled) {
                         if (!cancelled && cancelled.error().code != ErrorCode::DeliveryFinished)
                             Q_EMIT failed(cancelled.error());
                     });
    }
}

} // namespace hk
