#include "ui/overview/overviewbody.h"

#include "ui/common/emptystate.h"
#include "ui/common/statusbadge.h"
#include "ui/overview/attentioncard.h"
#include "ui/overview/chartcard.h"
#include "ui/overview/figuretile.h"
#include "ui/overview/outcomeplot.h"
#include "ui/overview/overviewfilter.h"
#include "ui/overview/overviewwords.h"
#include "ui/overview/responseplot.h"
#include "ui/theme/metrics.h"

#include <QtCore/QEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>

namespace hk {
namespace {

constexpr int partsGap = 12; // design pixels
constexpr int chartsSideBySideFrom = 880;

} // namespace

OverviewBody::OverviewBody(QWidget *parent)
    : QWidget(parent), m_figures(new QWidget(this)), m_empty(new EmptyState(this)),
      m_tileGrid(new QGridLayout), m_chartGrid(new QGridLayout), m_outcomePlot(new OutcomePlot),
      m_responsePlot(new ResponsePlot), m_attention(new AttentionCard(this))
{
    buildTiles();
    buildCharts();
    m_empty->setObjectName(QStringLiteral("noDeliveriesState"));
    QPushButton *test = m_empty->addButton(tr("Send a test"), true);
    test->setObjectName(QStringLiteral("sendTestButton"));
    connect(test, &QPushButton::clicked, this, &OverviewBody::testEventWanted);
    connect(m_attention, &AttentionCard::deliveriesWanted, this, &OverviewBody::deliveriesWanted);

    auto *figures = new QVBoxLayout(m_figures);
    figures->addLayout(m_tileGrid);
    figures->addLayout(m_chartGrid, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_figures, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_attention);
    for (QGridLayout *grid : {m_tileGrid, m_chartGrid})
        setScaledSpacing(grid, {0, 0, 0, 0}, partsGap);
    setScaledSpacing(figures, {0, 0, 0, 0}, partsGap);
    setScaledSpacing(column, {0, 0, 0, 0}, partsGap);
    m_empty->hide();
    arrange();
}

FigureTile *OverviewBody::addTile(const char *name, const QIcon &icon, const QString &caption,
                                  const QString &help, QString (OverviewBody::*filter)() const)
{
    auto *tile = new FigureTile(icon, caption, help, m_figures);
    tile->setObjectName(QLatin1String(name));
    connect(tile, &FigureTile::clicked, this,
            [this, filter] { Q_EMIT deliveriesWanted((this->*filter)()); });
    return tile;
}

void OverviewBody::buildTiles()
{
    m_tiles = {addTile("deliveredTile", statusIcon(DeliveryStatus::Delivered),
                       statusText(DeliveryStatus::Delivered),
                       tr("The share of finished deliveries that got through, as in reports; what "
                          "waits or is retried is not in it. Shows what was delivered."),
                       &OverviewBody::filterOfDelivered),
               addTile("failedTile", statusIcon(DeliveryStatus::Failed),
                       statusText(DeliveryStatus::Failed), tr("Shows what was given up"),
                       &OverviewBody::filterOfAllFailed),
               addTile("retryingTile", statusIcon(DeliveryStatus::Retrying),
                       statusText(DeliveryStatus::Retrying), tr("Shows what is tried again"),
                       &OverviewBody::filterOfRetrying),
               addTile("medianTile", icon(Icon::Queued), tr("Median response time"),
                       tr("Shows the deliveries that took longest"),
                       &OverviewBody::filterOfSlowest)};
}

void OverviewBody::buildCharts()
{
    m_outcomes =
            new ChartCard({QStringLiteral("outcome"),
                           tr("Deliveries by outcome"),
                           m_outcomePlot,
                           {ChartSeries::Delivered, ChartSeries::Retrying, ChartSeries::Failed},
                           outcomeTitles()},
                          m_figures);
    m_outcomes->setPart(1, DeliveryStatus::Delivered);
    m_outcomes->setPart(2, DeliveryStatus::Retrying);
    m_outcomes->setPart(3, DeliveryStatus::Failed);
    m_responses = new ChartCard({QStringLiteral("response"),
                                 tr("Response time"),
                                 m_responsePlot,
                                 {ChartSeries::NearlyAll, ChartSeries::Median},
                                 responseTitles()},
                                m_figures);
    for (ChartCard *card : {m_outcomes, m_responses})
        connect(card, &ChartCard::barOpened, this, &OverviewBody::openBar);
}

QString OverviewBody::filterOfDelivered() const
{
    return filterOfSpan(m_overview, DeliveryStatus::Delivered);
}

QString OverviewBody::filterOfAllFailed() const
{
    return filterOfSpan(m_overview, DeliveryStatus::Failed);
}

QString OverviewBody::filterOfRetrying() const
{
    return filterOfSpan(m_overview, DeliveryStatus::Retrying);
}

QString OverviewBody::filterOfSlowest() const
{
    return m_overview.times ? filterOfSlow(m_overview, m_overview.times->p95Us)
                            : filterOfSpan(m_overview);
}

void OverviewBody::openBar(int bar, std::optional<DeliveryStatus> status)
{
    if (bar >= 0 && bar < m_overview.bars.size())
        Q_EMIT deliveriesWanted(filterOfBar(m_overview, bar, status));
}

void OverviewBody::show(const Overview &overview, Micros now)
{
    m_overview = overview;
    const bool isEmpty = overview.total() == 0 && !overview.times;
    m_empty->setWords(Icon::Deliveries, tr("No deliveries in this period"),
                      tr("How much gets through, how long receivers take and which endpoint needs "
                         "you shows here as soon as events are sent."));
    m_empty->setVisible(isEmpty);
    m_figures->setVisible(!isEmpty);
    m_attention->setVisible(!isEmpty || !overview.attention.isEmpty());
    const QString zone = BarNames(overview).zoneName();
    //: %1 is whose time: "Toronto time".
    m_outcomes->setSubtitle(overview.isByDay ? tr("per day, %1").arg(zone)
                                             : tr("per hour, %1").arg(zone));
    m_responses->setSubtitle(tr("milliseconds"));
    m_outcomePlot->show(overview);
    m_responsePlot->show(overview);
    m_outcomes->setRows(outcomeRows(overview));
    m_responses->setRows(responseRows(overview));
    refreshTimes(now);
}

void OverviewBody::refreshTimes(Micros now)
{
    const std::array words{deliveredWords(m_overview), failedWords(m_overview),
                           retryingWords(m_overview, now), medianWords(m_overview)};
    for (size_t i = 0; i < words.size(); ++i)
        m_tiles[i]->setFigure(words[i].figure, words[i].note);
    arrange(); // so that all of it can be read
    m_attention->show(m_overview, now);
}

QList<QWidget *> OverviewBody::panes()
{
    QList<QWidget *> panes;
    if (!m_empty->isHidden())
        panes.append(m_empty);
    if (!m_figures->isHidden())
        panes.append({m_tiles.front(), m_outcomes, m_responses});
    if (!m_attention->isHidden())
        panes.append(m_attention);
    return panes;
}

void OverviewBody::arrange()
{
    const Metrics metrics = Metrics::of(this);
    const int space = metrics.px(partsGap);
    int tile = 0;
    for (const FigureTile *each : m_tiles)
        tile = qMax(tile, each->sizeHint().width());
    const int columns = width() >= 4 * tile + 3 * space ? 4 : width() >= 2 * tile + space ? 2 : 1;
    if (columns != m_columns) {
        m_columns = columns;
        for (int i = 0; i < static_cast<int>(m_tiles.size()); ++i) {
            m_tileGrid->addWidget(m_tiles[static_cast<size_t>(i)], i / columns, i % columns);
            m_tileGrid->setColumnStretch(i, i < columns ? 1 : 0);
        }
    }
    const bool isWide = width() >= metrics.px(chartsSideBySideFrom);
    if (isWide == m_isWide && m_chartGrid->count() > 0)
        return;
    m_isWide = isWide;
    m_chartGrid->addWidget(m_outcomes, 0, 0);
    m_chartGrid->addWidget(m_responses, isWide ? 0 : 1, isWide ? 1 : 0);
    m_chartGrid->setColumnStretch(0, 3);
    m_chartGrid->setColumnStretch(1, isWide ? 2 : 0);
    m_chartGrid->setRowStretch(0, 1);
    m_chartGrid->setRowStretch(1, isWide ? 0 : 1);
}

void OverviewBody::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewBody::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        arrange();
}

} // namespace hk
