#include "ui/deliveries/filterpanel.h"

#include "ui/deliveries/filterbar.h"
#include "ui/deliveries/filtertext.h"
#include "ui/deliveries/statuschips.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QVBoxLayout>

namespace hk {

FilterPanel::FilterPanel(QWidget *parent)
    : QWidget(parent), m_bar(new FilterBar(this)), m_chips(new StatusChips(this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    column->addWidget(m_chips);
    setScaledSpacing(column, {0, 0, 0, 0}, 12);
    connect(m_bar, &FilterBar::filterChanged, this, &FilterPanel::showFilter);
    connect(m_bar, &FilterBar::filterChanged, this, &FilterPanel::changed);
    connect(m_bar, &FilterBar::periodChanged, this, &FilterPanel::changed);
    connect(m_bar, &FilterBar::left, this, &FilterPanel::left);
    connectChips();
    showFilter();
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

DeliveryQuery FilterPanel::query(Micros now) const
{
    DeliveryQuery query;
    query.company = m_company.id;
    query.filter = m_bar->filter();
    query.createdSince = m_bar->createdSince(now);
    return query;
}

void FilterPanel::showCounts(const StatusCounts &counts) { m_chips->setCounts(counts); }

void FilterPanel::reset()
{
    m_bar->setPeriod(FilterBar::Period::All);
    m_bar->clear();
    m_bar->focusText();
}

void FilterPanel::showFilter()
{
    const QString text = m_bar->text();
    const std::optional<DeliveryStatus> status = statusInFilter(text);
    m_chips->show(status, status.has_value() || !text.contains(u"status:"));
    m_chips->showSimulationsHidden(hidesSimulations(text));
}

} // namespace hk
