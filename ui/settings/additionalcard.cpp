#include "ui/settings/additionalcard.h"

#include "ui/common/card.h"
#include "ui/common/currentrow.h"
#include "ui/common/flowlayout.h"
#include "ui/common/outcometext.h"
#include "ui/common/plaintip.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/taborder.h"
#include "ui/common/timetext.h"
#include "ui/settings/triggerlist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

#include <algorithm>

namespace hk {
namespace {

enum Column { Name, Url, State, LastTest, Triggers, ColumnCount };

constexpr int mostVisibleRows = 6;

QString stateText(const Endpoint &endpoint)
{
    if (endpoint.state == EndpointState::Held)
        return endpoint.holdNote.isEmpty()
                ? AdditionalCard::tr("On hold")
                : AdditionalCard::tr("On hold: %1").arg(endpoint.holdNote);
    if (endpoint.url.isEmpty())
        return AdditionalCard::tr("No URL");
    return endpoint.breaker.isOpen() ? AdditionalCard::tr("Failing") : AdditionalCard::tr("Active");
}

QString wordsOf(const EndpointTest &test)
{
    const QString when = relativeTime(test.at, currentMicros());
    if (test.finding == QLatin1String("delivered"))
        //: "200 OK, 3 minutes ago"
        return AdditionalCard::tr("%1, %2").arg(statusLine(test.statusCode.value_or(0)), when);
    //: %1: "3 minutes ago"
    return AdditionalCard::tr("failed, %1").arg(when);
}

} // namespace

AdditionalCard::AdditionalCard(QWidget *parent)
    : QWidget(parent), m_empty(new QLabel(this)), m_table(new QTableWidget(0, ColumnCount, this))
{
    auto *card = new Card(tr("More endpoints"), this);
    card->setSubtitle(tr("Other receivers, each with its own triggers, headers and pace."));
    auto *add = new QPushButton(tr("Add endpoint…"), card);
    add->setObjectName(QStringLiteral("addEndpointButton"));
    card->addHeaderWidget(add);
    connect(add, &QPushButton::clicked, this, &AdditionalCard::addRequested);

    m_empty->setText(tr("There is none yet. The four URLs above are enough for most."));
    m_empty->setWordWrap(true);
    setSecondary(m_empty);
    m_table->setObjectName(QStringLiteral("endpointsTable"));
    m_table->setAccessibleName(tr("More endpoints"));
    m_table->setHorizontalHeaderLabels(
            {tr("Name"), tr("URL"), tr("State"), tr("Last test"), tr("Gets")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *delegate = new RowDelegate(m_table);
    delegate->setElidedInMiddle(Url);
    m_table->setItemDelegate(delegate);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AdditionalCard::updateButtons);
    connect(m_table, &QTableWidget::activated, this, &AdditionalCard::editRequested);

    auto *box = new QWidget(card);
    auto *buttons = new FlowLayout(box);
    m_edit = addButton("editEndpointButton", tr("Edit…"), *buttons, &AdditionalCard::editRequested);
    m_test = addButton("testEndpointButton", tr("Test"), *buttons, &AdditionalCard::testRequested);
    m_hold = addButton("holdEndpointButton", tr("Hold…"), *buttons, &AdditionalCard::holdRequested);
    m_release = addButton("releaseEndpointButton", tr("Release"), *buttons,
                          &AdditionalCard::releaseRequested);
    m_remove = addButton("removeEndpointButton", tr("Remove…"), *buttons,
                         &AdditionalCard::removeRequested);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    card->body()->addWidget(m_empty);
    card->body()->addWidget(m_table);
    card->body()->addWidget(box);
    auto *column = new QVBoxLayout(this);
    column->addWidget(card);
    setScaledSpacing(column, {0, 0, 0, 0}, 0);
    chainTabOrder({add, m_table, box});
    show({});
}

QPushButton *AdditionalCard::addButton(const char *name, const QString &text, QLayout &row,
                                       void (AdditionalCard::*requested)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    row.addWidget(button);
    connect(button, &QPushButton::clicked, this, requested);
    return button;
}

void AdditionalCard::show(const QList<Endpoint> &endpoints)
{
    const std::optional<Endpoint> before = current();
    m_endpoints.clear();
    std::copy_if(endpoints.begin(), endpoints.end(), std::back_inserter(m_endpoints),
                 [](const Endpoint &endpoint) { return !endpoint.slot; });
    const int count = static_cast<int>(m_endpoints.size());
    m_table->setRowCount(count);
    for (int row = 0; row < count; ++row) {
        const Endpoint &endpoint = m_endpoints[row];
        const QStringList texts{endpoint.name,
                                endpoint.url,
                                stateText(endpoint),
                                {},
                                triggersText(endpoint.triggers)};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(plainTip(texts[column]));
            m_table->setItem(row, column, item);
        }
        showLastTest(row);
        if (before && before->id == endpoint.id)
            chooseRow(*m_table, row);
    }
    if (const auto named = std::ranges::find(m_endpoints, m_awaited, &Endpoint::name);
        named != m_endpoints.end()) {
        m_awaited.clear();
        select(named->id);
    }
    fit();
    m_table->setHidden(count == 0);
    m_empty->setHidden(count > 0);
    updateButtons();
}

std::optional<Endpoint> AdditionalCard::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty() || rows.first().row() >= m_endpoints.size())
        return std::nullopt;
    return m_endpoints[rows.first().row()];
}

void AdditionalCard::showTests(const QList<EndpointTest> &tests)
{
    m_tests = tests;
    for (int row = 0; row < m_table->rowCount(); ++row)
        showLastTest(row);
}

void AdditionalCard::showLastTest(int row)
{
    const EndpointTest *test = lastTestOf(m_endpoints[row]);
    const QString text = test ? wordsOf(*test) : QString();
    QTableWidgetItem *item = m_table->item(row, LastTest);
    item->setText(text);
    item->setToolTip(test ? plainTip(text + u'\n' + timeToolTip(test->at)) : QString());
}

/// As high as its rows need, up to some: both change with the zoom and the density.
void AdditionalCard::fit()
{
    const int height = Metrics::of(this).rowHeight();
    m_table->verticalHeader()->setDefaultSectionSize(height);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + std::min(m_table->rowCount(), mostVisibleRows) * height
                            + 2 * m_table->frameWidth());
}

void AdditionalCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

const EndpointTest *AdditionalCard::lastTestOf(const Endpoint &endpoint) const
{
    const auto test = std::ranges::find_if(m_tests, [&](const EndpointTest &one) {
        return one.endpoint == endpoint.id && one.url == endpoint.url;
    });
    return test == m_tests.end() ? nullptr : &*test;
}

void AdditionalCard::select(EndpointId id)
{
    for (qsizetype row = 0; row < m_endpoints.size(); ++row) {
        if (m_endpoints[row].id == id)
            chooseRow(*m_table, static_cast<int>(row));
    }
}

void AdditionalCard::selectNamed(const QString &name)
{
    const auto named = std::ranges::find(m_endpoints, name, &Endpoint::name);
    if (named != m_endpoints.end())
        select(named->id);
    else
        m_awaited = name; // the list may come later than the page
    m_table->setFocus(Qt::OtherFocusReason);
}

void AdditionalCard::setTesting(bool testing)
{
    m_isTesting = testing;
    m_test->setText(testing ? tr("Cancel") : tr("Test"));
    updateButtons();
}

void AdditionalCard::updateButtons()
{
    const std::optional<Endpoint> endpoint = current();
    const bool isHeld = endpoint && endpoint->state == EndpointState::Held;
    for (QPushButton *button : {m_edit, m_test, m_hold, m_release, m_remove}) {
        button->setHidden(m_endpoints.isEmpty());
        button->setEnabled(endpoint.has_value());
    }
    const QString name = endpoint ? endpoint->name : tr("an endpoint");
    m_edit->setAccessibleName(tr("Edit %1").arg(name));
    m_test->setAccessibleName((m_isTesting ? tr("Stop testing %1") : tr("Test %1")).arg(name));
    m_hold->setAccessibleName(tr("Hold %1").arg(name));
    m_release->setAccessibleName(tr("Release %1").arg(name));
    m_remove->setAccessibleName(tr("Remove %1").arg(name));
    m_test->setEnabled(m_isTesting || (endpoint && !endpoint->url.isEmpty()));
    m_hold->setVisible(!m_endpoints.isEmpty() && !isHeld);
    m_release->setVisible(isHeld);
}

} // namespace hk
