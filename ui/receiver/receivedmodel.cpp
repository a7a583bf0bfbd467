#include "ui/receiver/receivedmodel.h"

#include "ui/receiver/verdicttext.h"

#include <QtCore/QLocale>

namespace hk {

void ReceivedModel::add(const ReceivedRequest &request)
{
    if (rowCount() >= mostRequests)
        dropOldest();
    beginInsertRows({}, 0, 0);
    m_rows.push_front({request, false});
    m_bodyBytes += request.body.size();
    endInsertRows();
    shedBodies();
}

void ReceivedModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_bodyBytes = 0;
    endResetModel();
}

void ReceivedModel::dropOldest()
{
    const int last = rowCount() - 1;
    beginRemoveRows({}, last, last);
    m_bodyBytes -= m_rows.back().request.body.size();
    m_rows.pop_back();
    endRemoveRows();
}

void ReceivedModel::shedBodies()
{
    for (auto row = m_rows.rbegin(); row != m_rows.rend() && m_bodyBytes > mostBodyBytes; ++row) {
        if (row->request.body.isEmpty())
            continue;
        m_bodyBytes -= row->request.body.size();
        row->request.body.clear();
        row->lostBody = true;
    }
}

const ReceivedRequest *ReceivedModel::request(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)].request : nullptr;
}

bool ReceivedModel::hasLostBody(int row) const
{
    return row >= 0 && row < rowCount() && m_rows[static_cast<size_t>(row)].lostBody;
}

int ReceivedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReceivedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ReceivedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReceivedRequest &request = m_rows[static_cast<size_t>(index.row())].request;
    switch (role) {
    case Qt::DisplayRole:
        return text(request, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Signature)
            return verdictSentence(request);
        if (index.column() == Time)
            return QLocale().toString(toDateTime(request.at).toLocalTime(), QLocale::LongFormat);
        return text(request, index.column());
    case VerdictRole:
        return static_cast<int>(request.signature);
    case AnswerRole:
        return request.answeredStatus ? QVariant(*request.answeredStatus) : QVariant();
    case NumberRole:
        return request.number;
    default:
        return {};
    }
}

QVariant ReceivedModel::text(const ReceivedRequest &request, int column) const
{
    switch (column) {
    case Time:
        return QLocale().toString(toDateTime(request.at).toLocalTime().time(),
                                  QStringLiteral("HH:mm:ss"));
    case Request:
        return QString(QString::fromLatin1(request.method) + QLatin1Char(' ') + request.path);
    case TriggerName:
        return request.eventTrigger.isEmpty() ? QStringLiteral("–") : request.eventTrigger;
    case Signature:
        return verdictWord(request.signature);
    case Answer:
        return answerText(request);
    default:
        return {};
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
    case Answer:
        return tr("Answered", "column: what the receiver answered");
    default:
        return {};
    }
}

} // namespace hk
