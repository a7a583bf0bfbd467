#include "ui/audit/auditcolumns.h"

#include "ui/audit/auditmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QEvent>
#include <QtCore/QList>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QFontMetrics>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <array>

namespace hk {
namespace {

// In design pixels.
constexpr int cellMargins = 22;
constexpr int titleMargins = 20;
constexpr int leastColumn = 64;
constexpr int leastWho = 88;
constexpr int leastWhat = 112;
constexpr int leastValue = 72; // what is shorter says nothing

constexpr std::array values{AuditModel::Before, AuditModel::After};

} // namespace

AuditColumns::AuditColumns(QTableView &table) : QObject(&table), m_table(table)
{
    QHeaderView *columns = table.horizontalHeader();
    columns->setHighlightSections(false);
    columns->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (const int section : values)
        columns->setSectionResizeMode(section, QHeaderView::Stretch);
    table.viewport()->installEventFilter(this);
    connect(columns, &QHeaderView::sectionResized, this,
            [this](int section, int before, int after) {
                const bool isHiding = before == 0 || after == 0; // or shown again
                const bool isStretched = m_table.horizontalHeader()->stretchLastSection()
                        && section == AuditModel::What; // the last one then
                if (m_isArranging || m_isByHand || section >= AuditModel::Before || isStretched
                    || isHiding)
                    return;
                m_isByHand = true;
                fit();
            });
    arrange();
}

void AuditColumns::setOfAllCompanies(bool all)
{
    m_isOfAll = all;
    fit();
}

void AuditColumns::arrange()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    int least = Metrics::of(&m_table).px(leastColumn);
    for (const int section : values)
        least = qMax(least, titleWidth(section));
    QHeaderView *columns = m_table.horizontalHeader();
    columns->setMinimumSectionSize(least);
    for (int section = 0; section < AuditModel::columns; ++section)
        columns->resizeSection(section, usualWidth(section));
    m_table.verticalHeader()->setDefaultSectionSize(Metrics::of(&m_table).rowHeight());
    fit();
}

void AuditColumns::fit()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    QHeaderView *columns = m_table.horizontalHeader();
    QList<int> shown{AuditModel::Time, AuditModel::Who,    AuditModel::CompanyName,
                     AuditModel::What, AuditModel::Before, AuditModel::After};
    int needed = 0;
    for (const int section : std::as_const(shown))
        needed += usualWidth(section);
    const QList<int> inOrder = m_isOfAll
            ? QList<int>{AuditModel::Before, AuditModel::After, AuditModel::CompanyName}
            : QList<int>{AuditModel::CompanyName, AuditModel::Before, AuditModel::After};
    int room = m_table.viewport()->width();
    for (const int section : inOrder) {
        if (m_isByHand || needed <= room)
            break;
        needed -= usualWidth(section);
        shown.removeOne(section);
    }
    for (int section = 0; section < AuditModel::columns; ++section)
        columns->setSectionHidden(section, !shown.contains(section));
    Q_UNUSED(columns->length()) // moves what waits, as long as it is not by hand
    if (m_isByHand)
        return;
    // What is left gives and takes: first what was done, then by whom, then the year.
    room -= needed;
    for (const int section : {AuditModel::What, AuditModel::Who, AuditModel::Time}) {
        const int usual = usualWidth(section);
        const int width = qMax(leastWidth(section), usual + qMin(0, room));
        room += usual - width;
        columns->resizeSection(section, width);
    }
    columns->setStretchLastSection(!shown.contains(AuditModel::After));
    Q_UNUSED(columns->length())
}

int AuditColumns::titleWidth(int section) const
{
    const QFontMetrics font(fontOf(TextRole::Strong, &m_table));
    const QString title = m_table.model()->headerData(section, Qt::Horizontal).toString();
    return font.horizontalAdvance(title) + Metrics::of(&m_table).px(titleMargins);
}

int AuditColumns::usualWidth(int section) const
{
    const QFontMetrics words(m_table.font());
    const QFontMetrics code(fontOf(TextRole::Code, &m_table));
    const int margins = Metrics::of(&m_table).px(cellMargins);
    switch (section) {
    case AuditModel::Time:
        return words.horizontalAdvance(QStringLiteral("00 Mmm 0000, 00:00:00")) + margins;
    case AuditModel::Who:
        return words.horizontalAdvance(QStringLiteral("console:somebody")) + margins;
    case AuditModel::CompanyName:
        return words.horizontalAdvance(QStringLiteral("co_northwind")) + margins;
    case AuditModel::What:
        return code.horizontalAdvance(QStringLiteral("settings.retrySchedule")) + margins;
    default:
        return leastWidth(section);
    }
}

int AuditColumns::leastWidth(int section) const
{
    if (section == AuditModel::Time)
        return QFontMetrics(m_table.font()).horizontalAdvance(QStringLiteral("00 Mmm, 00:00:00"))
                + Metrics::of(&m_table).px(cellMargins);
    const int design = section == AuditModel::What ? leastWhat
            : section == AuditModel::Who           ? leastWho
                                                   : leastValue;
    return qMax(titleWidth(section), Metrics::of(&m_table).px(design));
}

bool AuditColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace hk
