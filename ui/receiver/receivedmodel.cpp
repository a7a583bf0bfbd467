#include "ui/receiver/receivedmodel.h"

#include "ui/common/timetext.h"
#include "ui/receiver/verdicttext.h"

#include <algorithm>

namespace hk {

void ReceivedModel::apply(const ReceivedUpdate &update)
{
    dropBefore(update.oldest);
    change(update.changed);
    // Of those that are told again, the ones that are not here yet.
    QList<ReceivedRequest> added = update.added;
    if (!m_all.empty())
        added.removeIf([this](const ReceivedRequest &one) { return one.number <= newest(); });
    add(added);
}

void ReceivedModel::dropBefore(qint64 oldest)
{
    const auto kept = std::ranges::lower_bound(m_shown, oldest);
    const int gone = static_cast<int>(kept - m_shown.begin());
    if (gone > 0) {
        beginRemoveRows({}, rowCount() - gone, rowCount() - 1);
        m_shown.erase(m_shown.begin(), kept);
    }
    while (!m_all.empty() && m_first < oldest) {
        count(m_all.front(), -1);
        m_filter.inBody.remove(m_first);
        m_all.pop_front();
        ++m_first;
    }
    if (m_all.empty())
        m_first = qMax(m_first, oldest);
    if (gone > 0)
        endRemoveRows();
}

void ReceivedModel::change(const QList<ReceivedRequest> &changed)
{
    int first = rowCount();
    int last = -1;
    for (const ReceivedRequest &request : changed) {
        if (!find(request.number))
            continue;
        ReceivedRequest &kept = m_all[static_cast<size_t>(request.number - m_first)];
        count(kept, -1);
        kept = request;
        count(kept, 1);
        const int row = rowOf(request.number);
        const bool matches = m_filter.matches(request);
        if (row < 0 && matches) {
            show(request.number);
        } else if (row >= 0 && !matches) {
            hide(request.number);
        } else if (row >= 0) {
            first = qMin(first, row);
            last = qMax(last, row);
        }
    }
    last = qMin(last, rowCount() - 1);
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columns - 1));
}

void ReceivedModel::add(const QList<ReceivedRequest> &added)
{
    std::deque<qint64> shown;
    for (const ReceivedRequest &request : added) {
        if (m_filter.matches(request))
            shown.push_back(request.number);
    }
    if (!shown.empty())
        beginInsertRows({}, 0, static_cast<int>(shown.size()) - 1);
    for (const ReceivedRequest &request : added) {
        if (m_all.empty())
            m_first = request.number;
        m_all.push_back(request);
        count(request, 1);
    }
    m_shown.insert(m_shown.end(), shown.begin(), shown.end());
    if (!shown.empty())
        endInsertRows();
}

void ReceivedModel::show(qint64 number)
{
    const auto place = std::ranges::lower_bound(m_shown, number);
    const int row = static_cast<int>(m_shown.end() - place);
    beginInsertRows({}, row, row);
    m_shown.insert(place, number);
    endInsertRows();
}

void ReceivedModel::hide(qint64 number)
{
    const int row = rowOf(number);
    beginRemoveRows({}, row, row);
    m_shown.erase(std::ranges::lower_bound(m_shown, number));
    endRemoveRows();
}

void ReceivedModel::count(const ReceivedRequest &request, int more)
{
    for (const ReceivedKind kind : allReceivedKinds) {
        if (isOfKind(request, kind))
            m_counts[static_cast<size_t>(kind)] += more;
    }
}

void ReceivedModel::setFilter(const ReceivedFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_shown.clear();
    for (const ReceivedRequest &request : m_all) {
        if (m_filter.matches(request))
            m_shown.push_back(request.number);
    }
    endResetModel();
}

void ReceivedModel::addFoundInBody(const QList<qint64> &numbers)
{
    for (const qint64 number : numbers) {
        const ReceivedRequest *request = find(number);
        if (!request)
            continue;
        m_filter.inBody.insert(number);
        if (rowOf(number) < 0 && m_filter.matches(*request))
            show(number);
    }
}

const ReceivedRequest *ReceivedModel::request(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return find(m_shown[m_shown.size() - 1 - static_cast<size_t>(row)]);
}

const ReceivedRequest *ReceivedModel::find(qint64 number) const
{
    if (number < m_first || number > newest())
        return nullptr;
    return &m_all[static_cast<size_t>(number - m_first)];
}

int ReceivedModel::rowOf(qint64 number) const
{
    const auto place = std::ranges::lower_bound(m_shown, number);
    if (place == m_shown.end() || *place != number)
        return -1;
    return static_cast<int>(m_shown.end() - place) - 1;
}

int ReceivedModel::rowsAfter(qint64 number) const
{
    return static_cast<int>(m_shown.end() - std::ranges::upper_bound(m_shown, number));
}

QList<qint64> ReceivedModel::shownNumbers() const { return {m_shown.begin(), m_shown.end()}; }

int ReceivedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ReceivedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ReceivedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReceivedRequest *shown = request(index.row());
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*shown, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Request || index.column() == Answer)
            return toolTip(*shown, index.column());
        return text(*shown, index.column());
    case Qt::ToolTipRole:
        return toolTip(*shown, index.column());
    case numberRole:
        return shown->number;
    default:
        return {};
    }
}

QString ReceivedModel::requestText(const ReceivedRequest &request)
{
    if (request.method.isEmpty())
        return request.schema == SchemaVerdict::CutOff
                ? tr("cut off", "in the place of method and path")
                : tr("not HTTP", "in the place of method and path");
    return QString(QString::fromLatin1(request.method) + QLatin1Char(' ') + request.path);
}

QVariant ReceivedModel::text(const ReceivedRequest &request, int column) const
{
    switch (column) {
    case Time:
        return clockTime(request.at);
    case Request: // a webhook is a POST; another method is what somebody looks for
        return request.method == "POST" ? request.path : requestText(request);
    case TriggerName:
        return request.eventTrigger.isEmpty() ? QStringLiteral("–") : request.eventTrigger;
    case Signature:
        return verdictBadge(request.signature).text;
    case Payload:
        return schemaBadge(request).text;
    case Arrival:
        return arrivalBadge(request).text;
    case Answer:
        return answerLabel(request);
    default:
        return {};
    }
}

QVariant ReceivedModel::toolTip(const ReceivedRequest &request, int column) const
{
    switch (column) {
    case Time:
        return timeToolTip(request.at);
    case Signature:
        return verdictSentence(request);
    case Payload:
        return schemaSentence(request);
    case Arrival:
        return arrivalSentences(request).join(u'\n');
    case Request:
        return requestText(request);
    case Answer:
        return answerText(request);
    default:
        return text(request, column);
    }
}

QVariant ReceivedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Request:
        return tr("Request");
    case TriggerName:
        return tr("Trigger");
    case Signature:
        return tr("Signature");
    case Payload:
        return tr("Payload", "column: whether it follows the schema");
    case Arrival:
        return tr("Arrival", "column: new, duplicate, out of order, late");
    case Answer:
        return tr("Answered", "column: what the receiver answered");
    default:
        return {};
    }
}

} // namespace hk
