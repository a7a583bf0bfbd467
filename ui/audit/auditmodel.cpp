#include "ui/audit/auditmodel.h"

#include "ui/common/timetext.h"

#include <algorithm>

namespace hk {
namespace {

/// A cell is one line, and no longer than anybody reads there.
QString oneLine(const QString &text)
{
    constexpr qsizetype longest = 400;
    return textOrDash(text.left(longest).simplified());
}

} // namespace

QString textOrDash(const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; }

void AuditModel::replace(const QList<AuditLine> &lines, bool isLast)
{
    beginResetModel();
    m_lines = lines;
    m_isLast = isLast;
    m_isAsking = false;
    endResetModel();
}

void AuditModel::append(const QList<AuditLine> &lines, bool isLast)
{
    m_isAsking = false;
    m_isLast = isLast;
    if (lines.isEmpty())
        return;
    const int first = static_cast<int>(m_lines.size());
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    m_lines.append(lines);
    endInsertRows();
}

const AuditLine *AuditModel::line(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

int AuditModel::rowOf(qint64 entry) const
{
    const auto at =
            std::lower_bound(m_lines.cbegin(), m_lines.cend(), entry,
                             [](const AuditLine &line, qint64 id) { return line.entry.id > id; });
    return at != m_lines.cend() && at->entry.id == entry ? static_cast<int>(at - m_lines.cbegin())
                                                         : -1;
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isLast && !m_isAsking && !m_lines.isEmpty();
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsking = true;
    Q_EMIT olderWanted(m_lines.constLast().entry.id);
}

QString AuditModel::text(const AuditLine &line, int column)
{
    const AuditEntry &entry = line.entry;
    switch (column) {
    case Time:
        return tableTime(entry.at, currentMicros());
    case Who:
        return entry.actor;
    case CompanyName:
        return line.company.isEmpty() ? tr("Whole store") : line.company;
    case What:
        return entry.what;
    case Before:
        return oneLine(entry.before);
    case After:
        return oneLine(entry.after);
    default:
        return {};
    }
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditLine &line = m_lines.at(index.row());
    if (role == Qt::DisplayRole)
        return text(line, index.column());
    if (role == Qt::ToolTipRole && index.column() == Time)
        return timeToolTip(line.entry.at);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return index.column() == Time ? absoluteTime(line.entry.at) : text(line, index.column());
    return {};
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Who:
        return tr("Who");
    case CompanyName:
        return tr("Company");
    case What:
        return tr("What");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    default:
        return {};
    }
}

} // namespace hk
