#include "ui/deliveries/tablecolumns.h"

#include "core/model/trigger.h"
#include "ui/common/statusbadge.h"
#include "ui/common/timetext.h"
#include "ui/deliveries/deliverytablemodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <array>

namespace hk {
namespace {

/// A column, by the name it is kept under; widths in design pixels.
struct Layout
{
    DeliveryTableModel::Column section;
    const char *name;
    int width;
    bool isShown;
};

// In their first order. Trigger and endpoint have the least they can do with.
constexpr std::array layouts{
        Layout{DeliveryTableModel::Status, "status", 112, true},
        Layout{DeliveryTableModel::TriggerName, "trigger", 130, true},
        Layout{DeliveryTableModel::EndpointHost, "endpoint", 100, true},
        Layout{DeliveryTableModel::Attempts, "attempts", 72, true},
        Layout{DeliveryTableModel::Http, "http", 54, true},
        Layout{DeliveryTableModel::Duration, "duration", 84, false},
        Layout{DeliveryTableModel::Size, "size", 84, false},
        Layout{DeliveryTableModel::PublicId, "id", 190, false},
        Layout{DeliveryTableModel::Created, "created", 90, true},
};
// What both can be read with; where there is less for them, other columns step aside.
constexpr int readableTrigger = 160;
constexpr int readableEndpoint = 160;
constexpr std::array steppingAside{DeliveryTableModel::Attempts, DeliveryTableModel::Http};
constexpr int givenByTrigger = 34;
constexpr int givenByEndpoint = 24;
constexpr int cellMargins = 20;
constexpr int roomForMarks = 22; // of a resend or a simulation
constexpr int roomForArrow = 34; // of the order, and what the style leaves beside it

const Layout *layoutNamed(QStringView name)
{
    const auto found = std::ranges::find_if(
            layouts, [name](const Layout &one) { return name == QLatin1String(one.name); });
    return found == layouts.end() ? nullptr : &*found;
}

const Layout &layoutOf(int section)
{
    return *std::ranges::find(layouts, static_cast<DeliveryTableModel::Column>(section),
                              &Layout::section);
}

} // namespace

TableColumns::TableColumns(QTableView &table) : QObject(&table), m_table(table)
{
    setUpHeader();
    setDefaults();
}

void TableColumns::setUpHeader()
{
    QHeaderView *header = m_table.horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TableColumns::openMenu);
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_isArranging)
            Q_EMIT changed();
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int before, int after) {
        // The last one takes what is left, whoever resizes another.
        const QHeaderView *all = m_table.horizontalHeader();
        const bool isLast = all->visualIndex(section) == all->count() - 1;
        const bool isHiding = before == 0 || after == 0; // or shown again
        if (m_isArranging || isLast || isHiding || section == DeliveryTableModel::Created)
            return;
        m_isByHand = true;
        {
            const QScopedValueRollback arranging(m_isArranging, true);
            setAside(0); // who sets widths says what there is room for
        }
        Q_EMIT changed();
    });
}

void TableColumns::setDefaults()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    QHeaderView *header = m_table.horizontalHeader();
    m_aside.clear();
    for (size_t place = 0; place < layouts.size(); ++place) {
        header->moveSection(header->visualIndex(layouts[place].section), static_cast<int>(place));
        header->setSectionHidden(layouts[place].section, !layouts[place].isShown);
    }
    m_isByHand = false;
}

void TableColumns::arrange()
{
    const Metrics metrics = Metrics::of(&m_table);
    const bool isZoomed = !qFuzzyCompare(metrics.scale(), m_scale);
    const QScopedValueRollback arranging(m_isArranging, true);
    QHeaderView *header = m_table.horizontalHeader();
    m_table.verticalHeader()->setDefaultSectionSize(metrics.rowHeight());
    if (!m_isByHand) {
        shareRoom();
    } else {
        header->setStretchLastSection(true);
        if (isZoomed && m_scale > 0)
            for (const Layout &one : layouts)
                header->resizeSection(
                        one.section,
                        qRound(header->sectionSize(one.section) * metrics.scale() / m_scale));
    }
    m_scale = metrics.scale();
}

/// Where trigger and endpoint could not be read, what the inspector says as well steps aside, as
/// little of it as needed: how often it was tried, then, if that is not enough, the status code.
void TableColumns::shareRoom()
{
    const Metrics metrics = Metrics::of(&m_table);
    const int endpoint =
            isShown(DeliveryTableModel::EndpointHost) ? metrics.px(readableEndpoint) : 0;
    const bool hasTrigger = isShown(DeliveryTableModel::TriggerName);
    const int trigger = hasTrigger ? metrics.px(readableTrigger) : 0;
    const int needed = endpoint + (hasTrigger ? triggerWidth() : 0);
    int aside = needed > 0 && roomForNames(0) < needed ? 1 : 0;
    if (aside > 0 && roomForNames(aside) < endpoint + trigger)
        aside = 2;
    setAside(aside);
    m_table.horizontalHeader()->setStretchLastSection(true);
    for (const Layout &one : layouts) {
        if (!m_table.isColumnHidden(one.section))
            m_table.setColumnWidth(one.section, widthOf(one.section));
    }
    shareNames(roomForNames(aside));
    Q_UNUSED(m_table.horizontalHeader()->length()) // moves what waits, as long as it is not by hand
}

/// The first `count` of those that may, as far as they are wanted.
void TableColumns::setAside(int count)
{
    int place = 0;
    for (const int section : steppingAside) {
        const bool goes = place++ < count && isShown(section);
        if (goes == m_aside.contains(section))
            continue;
        m_table.setColumnHidden(section, goes);
        if (goes)
            m_aside.append(section);
        else
            m_aside.removeOne(section);
    }
    Q_UNUSED(m_table.horizontalHeader()->length()) // moves what waits, as long as it is not by hand
}

/// What the other columns leave to trigger and endpoint, if so many have stepped aside.
int TableColumns::roomForNames(int aside) const
{
    int left = m_table.viewport()->width();
    for (const Layout &one : layouts) {
        const auto *place = std::ranges::find(steppingAside, one.section);
        const bool isAside = std::distance(steppingAside.begin(), place) < aside;
        const bool isName = one.section == DeliveryTableModel::TriggerName
                || one.section == DeliveryTableModel::EndpointHost;
        if (!isName && !isAside && isShown(one.section))
            left -= widthOf(one.section);
    }
    return left;
}

/// The endpoint has what it is read with, the trigger up to its longest name, for its names tell
/// rows apart; what is left is the endpoint's, which is also whole in its tool tip. Where there is
/// too little for all, both give some of theirs before the table scrolls.
void TableColumns::shareNames(int room)
{
    const Metrics metrics = Metrics::of(&m_table);
    const bool hasTrigger = isShown(DeliveryTableModel::TriggerName);
    const bool hasEndpoint = isShown(DeliveryTableModel::EndpointHost);
    const int leastTrigger = hasTrigger ? widthOf(DeliveryTableModel::TriggerName) : 0;
    const int leastEndpoint = hasEndpoint ? widthOf(DeliveryTableModel::EndpointHost) : 0;
    int missing = qMax(0, leastTrigger + leastEndpoint - room);
    const auto give = [&](int section, int atMost) {
        const int beside = widthOf(section) - titleWidth(section);
        const int given = isShown(section) ? qBound(0, qMin(atMost, beside), missing) : 0;
        missing -= given;
        return given;
    };
    const int ofEndpoint = give(DeliveryTableModel::EndpointHost, metrics.px(givenByEndpoint));
    const int ofTrigger = give(DeliveryTableModel::TriggerName, metrics.px(givenByTrigger));
    m_table.horizontalHeader()->setStretchLastSection(missing == 0);
    const int forEndpoint = hasEndpoint ? qMax(leastEndpoint, metrics.px(readableEndpoint)) : 0;
    const int mostTrigger = hasTrigger ? qMax(leastTrigger, triggerWidth()) : 0;
    const int trigger = qBound(leastTrigger, room - forEndpoint, mostTrigger);
    if (hasTrigger)
        m_table.setColumnWidth(DeliveryTableModel::TriggerName, trigger - ofTrigger);
    if (hasEndpoint)
        m_table.setColumnWidth(DeliveryTableModel::EndpointHost,
                               qMax(leastEndpoint, room - trigger) - ofEndpoint);
}

/// As somebody wants it, whether or not there is room just now.
bool TableColumns::isShown(int section) const
{
    return !m_table.isColumnHidden(section) || m_aside.contains(section);
}

/// Its title is whole, and what can stand in it, except in the two columns that share the rest.
int TableColumns::widthOf(int section) const
{
    const int least = Metrics::of(&m_table).px(layoutOf(section).width);
    switch (section) {
    case DeliveryTableModel::Status:
        return statusWidth();
    case DeliveryTableModel::Created:
        return qMax(createdWidth(), titleWidth(section) + Metrics::of(&m_table).px(roomForArrow));
    default:
        return qMax(least, titleWidth(section));
    }
}

int TableColumns::titleWidth(int section) const
{
    const QFontMetrics font(fontOf(TextRole::Strong, &m_table));
    const QString title = m_table.model()->headerData(section, Qt::Horizontal).toString();
    return font.horizontalAdvance(title) + Metrics::of(&m_table).px(cellMargins);
}

/// A status is whole in every language, but no narrower than the column's own width.
int TableColumns::statusWidth() const
{
    const Metrics metrics = Metrics::of(&m_table);
    int widest = metrics.px(layoutOf(DeliveryTableModel::Status).width);
    for (const DeliveryStatus status : allDeliveryStatuses) {
        const int badge = badgeSize(badgeOf(status), m_table.font(), metrics).width();
        widest = qMax(widest, badge + metrics.px(cellMargins));
    }
    return widest;
}

int TableColumns::triggerWidth() const
{
    const QFontMetrics font(fontOf(TextRole::Code, &m_table));
    int longest = 0;
    for (const Trigger trigger : allTriggers)
        longest = qMax(longest, font.horizontalAdvance(wireNameOf(trigger)));
    return longest + Metrics::of(&m_table).px(cellMargins + roomForMarks);
}

int TableColumns::createdWidth() const
{
    const Metrics metrics = Metrics::of(&m_table);
    const QFontMetrics font(m_table.font());
    int widest = metrics.px(layoutOf(DeliveryTableModel::Created).width);
    constexpr Micros minute = 60 * microsPerSecond;
    for (const Micros age : {Micros(0), 58 * minute, 23 * 60 * minute, 300 * 24 * 60 * minute}) {
        const int text = font.horizontalAdvance(relativeTime(0, age));
        widest = qMax(widest, text + metrics.px(cellMargins));
    }
    return widest;
}

QList<TableColumns::Column> TableColumns::columns() const
{
    const QHeaderView *header = m_table.horizontalHeader();
    QList<Column> all;
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        all.append({section, m_table.model()->headerData(section, Qt::Horizontal).toString(),
                    isShown(section)});
    }
    return all;
}

void TableColumns::setShown(int section, bool shown)
{
    const QHeaderView *header = m_table.horizontalHeader();
    const qsizetype hidden = header->hiddenSectionCount() - m_aside.size();
    if (isShown(section) == shown || (!shown && hidden == header->count() - 1))
        return;
    {
        const QScopedValueRollback arranging(m_isArranging, true);
        setAside(0);
        m_table.setColumnHidden(section, !shown);
    }
    arrange();
    Q_EMIT changed();
}

void TableColumns::move(int section, int place)
{
    QHeaderView *header = m_table.horizontalHeader();
    header->moveSection(header->visualIndex(section), place);
}

void TableColumns::reset()
{
    setDefaults();
    arrange();
    Q_EMIT changed();
}

QStringList TableColumns::state() const
{
    const QHeaderView *header = m_table.horizontalHeader();
    const qreal scale = m_scale > 0 ? m_scale : 1;
    QStringList state;
    for (const Column &column : columns()) {
        QString entry = QLatin1String(layoutOf(column.section).name);
        if (!column.isShown)
            entry.prepend(u'-');
        else if (m_isByHand)
            entry += u'=' + QString::number(qRound(header->sectionSize(column.section) / scale));
        state.append(entry);
    }
    return state;
}

void TableColumns::restore(const QStringList &state)
{
    setDefaults();
    const QScopedValueRollback arranging(m_isArranging, true);
    const Metrics metrics = Metrics::of(&m_table);
    QHeaderView *header = m_table.horizontalHeader();
    int place = 0;
    for (const QString &entry : state) {
        const bool isHidden = entry.startsWith(u'-');
        const QStringView rest = QStringView(entry).sliced(isHidden ? 1 : 0);
        const qsizetype equals = rest.indexOf(u'=');
        const Layout *layout = layoutNamed(equals < 0 ? rest : rest.first(equals));
        if (!layout)
            continue;
        header->moveSection(header->visualIndex(layout->section), place++);
        header->setSectionHidden(layout->section, isHidden);
        const int width = equals < 0 ? 0 : rest.sliced(equals + 1).toInt();
        if (width > 0) {
            m_isByHand = true;
            header->resizeSection(layout->section, metrics.px(width));
        }
    }
    if (header->hiddenSectionCount() == header->count())
        setDefaults();
    m_scale = metrics.scale();
    arrange();
}

void TableColumns::addTo(QMenu &menu)
{
    for (const Column &column : columns()) {
        QAction *action = menu.addAction(column.title);
        action->setObjectName(QLatin1String(layoutOf(column.section).name)
                              + QLatin1String("ColumnAction"));
        action->setCheckable(true);
        action->setChecked(column.isShown);
        connect(action, &QAction::triggered, this,
                [this, section = column.section](bool shown) { setShown(section, shown); });
    }
    menu.addSeparator();
    QAction *arranging = menu.addAction(tr("&Arrange columns…"));
    arranging->setObjectName(QStringLiteral("arrangeColumnsAction"));
    connect(arranging, &QAction::triggered, this, &TableColumns::dialogWanted);
}

void TableColumns::openMenu(const QPoint &place)
{
    auto *menu = new QMenu(&m_table);
    menu->setObjectName(QStringLiteral("columnsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTo(*menu);
    menu->popup(m_table.horizontalHeader()->mapToGlobal(place));
}

} // namespace hk
