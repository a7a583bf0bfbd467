#include "ui/deliveries/deliverieslist.h"

#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorwords.h"
#include "ui/common/taborder.h"
#include "ui/deliveries/deliveriestable.h"
#include "ui/deliveries/deliverytablemodel.h"
#include "ui/deliveries/ledgerwatch.h"
#include "ui/deliveries/scanline.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr int leastRows = 2;
constexpr int leastWidth = 220; // design pixels

} // namespace

DeliveriesList::DeliveriesList(DeliveryTableModel &model, LedgerWatch &watch, QWidget *parent)
    : QStackedWidget(parent), m_model(model), m_watch(watch), m_card(buildTable(model)),
      m_loading(new EmptyState(this)), m_empty(new EmptyState(this)),
      m_nothingMatches(new EmptyState(this)), m_failure(new EmptyState(this))
{
    setObjectName(QStringLiteral("deliveriesList"));
    buildStates();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_loading, m_card, m_empty, m_nothingMatches, m_failure})
        addWidget(widget);
    setCurrentWidget(m_loading);
    connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this,
            &DeliveriesList::needsChanged);
}

Card *DeliveriesList::buildTable(DeliveryTableModel &model)
{
    auto *card = new Card({}, this);
    m_scan = new ScanLine(card);
    m_newer = new QPushButton(card);
    m_newer->setObjectName(QStringLiteral("newerButton"));
    m_newer->hide();
    m_table = new DeliveriesTable(model, card);
    setScaledSpacing(card->body(), {1, 4, 1, 1}, 0); // as flush as its corners let it be
    card->body()->addWidget(m_scan);
    card->body()->addWidget(m_newer);
    card->body()->addWidget(m_table, 1);
    handFocusTo(*m_scan, m_table);
    chainTabOrder({m_scan, m_newer, m_table});
    connect(m_scan, &ScanLine::stopWanted, &model, &DeliveryTableModel::stopScan);
    connect(&model, &DeliveryTableModel::scanMoved, this,
            [this] { m_scan->showScan(m_model.scan()); });
    connect(m_newer, &QPushButton::clicked, this, [this] {
        m_watch.takeNewer();
        m_table->scrollToTop();
        m_table->setFocus();
    });
    return card;
}

void DeliveriesList::buildStates()
{
    m_loading->setObjectName(QStringLiteral("deliveriesLoading"));
    m_loading->setWords(Icon::Deliveries, tr("Loading…"), {});

    m_empty->setObjectName(QStringLiteral("deliveriesEmpty"));
    m_allTime = m_empty->addButton(tr("Show all t&ime"));
    m_allTime->setObjectName(QStringLiteral("allTimeButton"));
    connect(m_allTime, &QPushButton::clicked, this, &DeliveriesList::filterUnwanted);
    QPushButton *test = m_empty->addButton(tr("&Send a test event"), true);
    test->setObjectName(QStringLiteral("sendTestButton"));
    connect(test, &QPushButton::clicked, this, &DeliveriesList::testEventWanted);

    m_nothingMatches->setObjectName(QStringLiteral("nothingMatches"));
    m_matchAllTime = m_nothingMatches->addButton(tr("Show all t&ime"));
    m_matchAllTime->setObjectName(QStringLiteral("matchAllTimeButton"));
    connect(m_matchAllTime, &QPushButton::clicked, this, &DeliveriesList::allTimeWanted);
    QPushButton *clear = m_nothingMatches->addButton(tr("C&lear filter"), true);
    clear->setObjectName(QStringLiteral("clearFilterButton"));
    connect(clear, &QPushButton::clicked, this, &DeliveriesList::filterUnwanted);

    m_failure->setObjectName(QStringLiteral("deliveriesFailure"));
    QPushButton *retry = m_failure->addButton(tr("Retr&y"), true);
    retry->setObjectName(QStringLiteral("retryListButton"));
    connect(retry, &QPushButton::clicked, this, &DeliveriesList::retryWanted);
}

int DeliveriesList::heightFor(int rows) const
{
    const QMargins around = m_card->body()->contentsMargins();
    const QScrollBar *bar = m_table->horizontalScrollBar();
    return (bar->maximum() > 0 ? bar->sizeHint().height() : 0) + around.top() + around.bottom()
            + m_table->horizontalHeader()->sizeHint().height()
            + rows * m_table->verticalHeader()->defaultSectionSize();
}

QSize DeliveriesList::minimumSizeHint() const
{
    const int wide = Metrics::of(this).px(leastWidth);
    if (isTableShown())
        return {wide, heightFor(leastRows)};
    return {wide,
            qMax(currentWidget()->minimumSizeHint().height(),
                 currentWidget()->heightForWidth(qMax(wide, width())))};
}

bool DeliveriesList::isTableShown() const { return currentWidget() == m_card; }

QWidget *DeliveriesList::pane() { return isTableShown() ? m_table : currentWidget(); }

void DeliveriesList::showState(bool isFiltered, bool hasPeriod, bool hasFault)
{
    const bool isEmpty = m_model.rowCount() == 0;
    switch (m_model.state()) {
    case DeliveryTableModel::State::Idle:
        setCurrentWidget(m_loading);
        break;
    case DeliveryTableModel::State::Loading:
        break;
    case DeliveryTableModel::State::Ready:
        // Where nothing was found so far, there is a line above that says how far that is.
        if (isEmpty && isComplete() && !hasFault)
            showEmpty(isFiltered, hasPeriod);
        else
            setCurrentWidget(m_card);
        break;
    case DeliveryTableModel::State::Failed:
        if (isEmpty) {
            const ErrorText words = wordsOf(m_model.error());
            m_failure->setWords(Icon::Warning, words.message, words.hint);
            setCurrentWidget(m_failure);
        }
        break;
    }
    showNewer();
}

bool DeliveriesList::isComplete() const
{
    const LedgerScan::State scan = m_model.scan().state();
    return scan == LedgerScan::State::Idle || scan == LedgerScan::State::Done;
}

void DeliveriesList::showEmpty(bool isFiltered, bool hasPeriod)
{
    if (isFiltered) {
        m_matchAllTime->setVisible(hasPeriod);
        m_nothingMatches->setWords(Icon::Search, tr("Nothing matches"),
                                   hasPeriod ? tr("No delivery of this period fits the filter.")
                                             : tr("No delivery fits the filter."));
        setCurrentWidget(m_nothingMatches);
        return;
    }
    m_allTime->setVisible(hasPeriod);
    m_empty->setWords(Icon::Deliveries,
                      hasPeriod ? tr("No deliveries in this period") : tr("No deliveries yet"),
                      tr("Each event that is sent shows here with every attempt, to be found, "
                         "explained and sent again."));
    setCurrentWidget(m_empty);
}

void DeliveriesList::showNewer()
{
    const int waiting = m_watch.waiting();
    m_newer->setVisible(waiting > 0);
    m_newer->setText(m_watch.isMoreWaiting()
                             ? tr("Sho&w more than %Ln new delivery(ies)", nullptr, waiting)
                             : tr("Sho&w %Ln new delivery(ies)", nullptr, waiting));
}

} // namespace hk
