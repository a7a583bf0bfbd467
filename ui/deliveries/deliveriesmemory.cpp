#include "ui/deliveries/deliveriesmemory.h"

#include "ui/common/companykey.h"
#include "ui/deliveries/deliveriestable.h"
#include "ui/deliveries/filterbar.h"
#include "ui/deliveries/filterpanel.h"
#include "ui/deliveries/panesplitter.h"
#include "ui/deliveries/tablecolumns.h"

#include <QtCore/QSettings>
#include <QtWidgets/QHeaderView>

namespace hk {
namespace {

constexpr const char *columnsName = "columns";
constexpr const char *orderName = "oldestFirst";
constexpr const char *filterName = "filter";
constexpr const char *periodName = "period";

} // namespace

DeliveriesMemory::DeliveriesMemory(QSettings &settings, DeliveriesTable &table, FilterPanel &filter,
                                   PaneSplitter &splitter, QObject *parent)
    : QObject(parent), m_settings(settings), m_table(table), m_filter(filter), m_splitter(splitter)
{
    connect(&table.columns(), &TableColumns::changed, this,
            [this] { keep(columnsName, m_table.columns().state()); });
    // After the table has taken the click, which it may refuse.
    connect(
            table.horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this] { keep(orderName, m_table.isOldestFirst()); }, Qt::QueuedConnection);
    connect(&filter, &FilterPanel::changed, this, &DeliveriesMemory::keepFilter);
    connect(&splitter, &PaneSplitter::shareSet, this,
            [this](Qt::Orientation orientation, int share) {
                if (!m_company.isEmpty())
                    m_settings.setValue(shareKey(orientation), share);
            });
}

QString DeliveriesMemory::key(const char *name) const
{
    return QStringLiteral("deliveries/%1/%2").arg(m_company, QLatin1String(name));
}

QString DeliveriesMemory::shareKey(Qt::Orientation orientation) const
{
    return key(orientation == Qt::Horizontal ? "inspectorBeside" : "inspectorBelow");
}

void DeliveriesMemory::show(const Company &company)
{
    m_company = companyKeyOf(company);
    m_table.columns().restore(m_settings.value(key(columnsName)).toStringList());
    m_table.setOldestFirst(m_settings.value(key(orderName), false).toBool());
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical})
        m_splitter.setShare(orientation, shareOf(orientation));
    const auto usual = static_cast<int>(FilterBar::Period::Day);
    const int period = m_settings.value(key(periodName), usual).toInt();
    const bool isPeriod = period >= 0 && period <= static_cast<int>(FilterBar::Period::All);
    m_filter.restore(m_settings.value(key(filterName)).toString(),
                     static_cast<FilterBar::Period>(isPeriod ? period : usual));
}

/// None: nobody moved the handle.
std::optional<int> DeliveriesMemory::shareOf(Qt::Orientation orientation) const
{
    const QVariant share = m_settings.value(shareKey(orientation));
    return share.isValid() ? std::optional(qBound(100, share.toInt(), 900)) : std::nullopt;
}

void DeliveriesMemory::keep(const char *name, const QVariant &value)
{
    if (!m_company.isEmpty())
        m_settings.setValue(key(name), value);
}

void DeliveriesMemory::keepFilter()
{
    keep(filterName, m_filter.bar().text());
    keep(periodName, static_cast<int>(m_filter.bar().period()));
}

} // namespace hk
