#include "ui/deliveries/filterpanel.h"

#include "ui/deliveries/filterhelp.h"
#include "ui/deliveries/filtermenu.h"
#include "ui/deliveries/filtertext.h"
#include "ui/deliveries/savedfilters.h"
#include "ui/deliveries/statuschips.h"
#include "ui/theme/metrics.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr int chipsBesideFrom = 560; // design pixels, to stand beside the saved filters

} // namespace

FilterPanel::FilterPanel(FiltersFront &filters, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_filters(filters), m_bar(new FilterBar(this)),
      m_menu(new FilterMenu(m_bar)), m_chips(new StatusChips(this)),
      m_saved(new SavedFilters(filters, dialogs, this)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    build();
    connectBar();
    connectChips();
    connectMenus();
    showFilter();
}

void FilterPanel::build()
{
    m_bar->addWidget(m_menu);
    m_row->addWidget(m_chips, 1);
    m_row->addWidget(m_saved, 0, Qt::AlignTop | Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    column->addLayout(m_row);
    setScaledSpacing(m_row, {0, 0, 0, 0}, 12);
    setScaledSpacing(column, {0, 0, 0, 0}, 8);
}

QSize FilterPanel::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    return {qMax(m_bar->minimumSizeHint().width(),
                 qMax(m_chips->minimumSizeHint().width(), m_saved->minimumSizeHint().width())),
            least.height()};
}

void FilterPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < Metrics::of(this).px(chipsBesideFrom);
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FilterPanel::connectBar()
{
    connect(m_bar, &FilterBar::judged, this, &FilterPanel::showFilter);
    connect(m_bar, &FilterBar::periodChanged, this, &FilterPanel::showFilter);
    connect(m_bar, &FilterBar::filterChanged, this, &FilterPanel::changed);
    connect(m_bar, &FilterBar::periodChanged, this, &FilterPanel::changed);
    connect(m_bar, &FilterBar::left, this, &FilterPanel::left);
    connect(m_bar, &FilterBar::used, this, [this] { m_saved->noteUsed(m_bar->text().trimmed()); });
    connect(m_bar, &FilterBar::helpWanted, this, [this] { showFilterHelp(this); });
    connect(m_bar, &FilterBar::completionWanted, this, &FilterPanel::askWords);
}

void FilterPanel::connectChips()
{
    connect(m_chips, &StatusChips::statusWanted, this,
            [this](std::optional<DeliveryStatus> status) {
                m_bar->setText(withStatus(m_bar->text(), status));
            });
    connect(m_chips, &StatusChips::hidingWanted, this,
            [this](bool hidden) { m_bar->setText(withSimulationsHidden(m_bar->text(), hidden)); });
}

void FilterPanel::connectMenus()
{
    connect(m_menu, &FilterMenu::textWanted, m_bar, &FilterBar::setText);
    connect(m_menu, &FilterMenu::helpWanted, this, [this] { showFilterHelp(this); });
    connect(m_saved, &SavedFilters::filterWanted, this, &FilterPanel::ask);
    connect(m_saved, &SavedFilters::noted, this, &FilterPanel::noted);
    connect(m_saved, &SavedFilters::failed, this, &FilterPanel::failed);
}

void FilterPanel::setCompany(const Company &company)
{
    const bool another = company.id != m_company.id;
    m_company = company;
    m_saved->setCompany(company);
    if (another)
        askWords();
}

/// Hosts, endpoints and codes change while one works; those of a moment ago are good enough until
/// the answer is here.
void FilterPanel::askWords()
{
    if (!m_company.id.isValid() || m_words.isWaiting())
        return;
    m_words.ask(m_filters.words(m_company.id), this, [this](const Result<FilterWords> &words) {
        if (!words)
            return; // completion offers less, and nothing else is missing
        m_bar->setWords(*words);
        m_menu->setWords(*words);
    });
}

DeliveryQuery FilterPanel::query(Micros now) const
{
    DeliveryQuery query;
    query.company = m_company.id;
    query.filter = m_bar->filter();
    query.createdSince = m_bar->createdSince(now);
    return query;
}

void FilterPanel::showCounts(const std::optional<StatusCounts> &counts)
{
    m_chips->setCounts(counts);
}

void FilterPanel::showCounting() { m_chips->showCounting(); }

void FilterPanel::ask(const QString &filter)
{
    m_bar->ask(filter, FilterBar::Period::All);
    if (!m_bar->hasFault())
        m_saved->noteUsed(filter.trimmed());
}

void FilterPanel::restore(const QString &text, FilterBar::Period period)
{
    const QSignalBlocker quiet(this);
    m_bar->ask(m_filters.hides(text) ? QString() : text, period);
    showFilter();
}

void FilterPanel::narrow(FilterField field, const QString &term)
{
    const QList<FilterField> replaced = term.startsWith(u'-') ? QList<FilterField>() : QList{field};
    m_bar->setText(withTerm(m_bar->text(), replaced, term));
    m_saved->noteUsed(m_bar->text().trimmed());
}

void FilterPanel::reset()
{
    m_bar->ask({}, FilterBar::Period::All);
    m_bar->focusText();
}

void FilterPanel::showAllTime()
{
    m_bar->setPeriod(FilterBar::Period::All);
    m_bar->focusText();
}

void FilterPanel::showFilter()
{
    const QString kept = m_bar->keptText();
    m_saved->showFilter(kept, !kept.isEmpty() && !m_bar->hasFault());
    const QString text = m_bar->text();
    m_menu->showText(text);
    if (m_bar->hasFault())
        return; // the chips stay at the filter in force
    const std::optional<DeliveryStatus> status = statusInFilter(text);
    m_chips->show(status, status.has_value() || !text.contains(u"status:"));
    m_chips->showSimulationsHidden(hidesSimulations(text));
}

} // namespace hk
