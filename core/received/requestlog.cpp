#include "core/received/requestlog.h"

#include "core/received/forwardingwords.h"

#include <QtCore/QDataStream>

#include <algorithm>

namespace hk {
namespace {

QByteArray packed(const QByteArray &target, const HeaderList &headers)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << target << headers;
    return bytes;
}

} // namespace

RequestLog::RequestLog(const Bounds &bounds, const QString &folder)
    : m_most(bounds.requests), m_heads(bounds.heads, folder),
      m_bodies(bounds.bodies, folder), m_answers{SpillQueue(bounds.answers, folder)},
      m_ownAnswers{SpillQueue(bounds.ownAnswers, folder)}
{
}

void RequestLog::add(const ReceivedRequest &row, const ReceivedContent &content)
{
    Q_ASSERT(m_rows.empty() || row.number == newest() + 1);
    if (size() >= m_most) {
        m_rows.pop_front();
        m_heads.dropOldest();
        m_bodies.dropOldest();
    }
    m_rows.push_back(row);
    m_heads.add(packed(content.target, content.headers));
    m_bodies.add(content.body);
}

void RequestLog::clear()
{
    m_rows.clear();
    m_heads.clear();
    m_bodies.clear();
    m_answers.clear();
    m_ownAnswers.clear();
}

void RequestLog::Answers::add(qint64 number, const QByteArray &added, qsizetype most)
{
    if (bytes.size() >= most) {
        bytes.dropOldest();
        numbers.pop_front();
    }
    bytes.add(added);
    numbers.push_back(number);
}

std::optional<QByteArray> RequestLog::Answers::of(qint64 number) const
{
    // Only the one that is looked at is looked for.
    const auto found = std::ranges::find(numbers, number);
    return found == numbers.end() ? std::nullopt : bytes.at(found - numbers.begin());
}

void RequestLog::Answers::clear()
{
    bytes.clear();
    numbers.clear();
}

void RequestLog::addOwnAnswer(qint64 number, const QByteArray &bytes)
{
    if (row(number))
        m_ownAnswers.add(number, bytes, m_most);
}

void RequestLog::addAnswer(qint64 number, const ForwardedAnswer &answer)
{
    if (!row(number))
        return;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << answer.status.value_or(0) << answer.headers << answer.body << answer.took
           << answer.problem;
    m_answers.add(number, bytes, m_most);
}

std::optional<ForwardedAnswer> RequestLog::answer(qint64 number) const
{
    const auto bytes = m_answers.of(number);
    if (!bytes)
        return std::nullopt;
    ForwardedAnswer answer;
    int status = 0;
    QDataStream stream(*bytes);
    stream >> status >> answer.headers >> answer.body >> answer.took >> answer.problem;
    answer.problem = forwardingWords(answer.problem);
    if (status)
        answer.status = status;
    return answer;
}

const ReceivedRequest *RequestLog::row(qint64 number) const
{
    if (m_rows.empty() || number < oldest() || number > newest())
        return nullptr;
    return &m_rows[static_cast<size_t>(indexOf(number))];
}

ReceivedRequest *RequestLog::row(qint64 number)
{
    return const_cast<ReceivedRequest *>(std::as_const(*this).row(number));
}

ReceivedContent RequestLog::content(qint64 number) const
{
    ReceivedContent content;
    const auto head = m_heads.at(indexOf(number));
    content.isLost = !head;
    if (head) {
        QDataStream stream(*head);
        stream >> content.target >> content.headers;
    }
    const auto kept = body(number);
    content.lostBody = !kept;
    content.body = kept.value_or(QByteArray());
    content.forwarded = answer(number);
    content.answer = m_ownAnswers.of(number);
    return content;
}

std::optional<QByteArray> RequestLog::body(qint64 number) const
{
    return row(number) ? m_bodies.at(indexOf(number)) : std::nullopt;
}

} // namespace hk
