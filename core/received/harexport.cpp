#include "core/received/harexport.h"

#include "core/received/requestlog.h"
#include "core/receiver/answer.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QStringList>

#include <algorithm>

namespace hk {
namespace {

constexpr qint64 exportSliceMs = 5;

/// Takes the bytes of an answer apart; what is not HTTP is all body.
void setAnswer(HarExchange &exchange, const QByteArray &bytes)
{
    const qsizetype line = bytes.startsWith("HTTP/1.1 ") ? bytes.indexOf("\r\n") : -1;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (line < 0) {
        exchange.responseBody = bytes;
        return;
    }
    const QList<QByteArray> lines = bytes.mid(line + 2, end < 0 ? -1 : end - line).split('\n');
    for (const QByteArray &header : lines) {
        const qsizetype colon = header.indexOf(':');
        if (colon > 0)
            exchange.responseHeaders.append({header.left(colon), header.mid(colon + 1).trimmed()});
    }
    if (end >= 0)
        exchange.responseBody = bytes.mid(end + 4);
}

/// Why no whole answer went out, in English; empty: one did.
QString errorOf(const ReceivedRequest &row)
{
    switch (row.course.end) {
    case AnswerCourse::End::Pending:
        return QStringLiteral("not answered yet");
    case AnswerCourse::End::ClientLeft:
        return QStringLiteral("the client left");
    case AnswerCourse::End::Stalled:
        return QStringLiteral("the client read no more");
    case AnswerCourse::End::Stopped:
        return QStringLiteral("the receiver was stopped");
    case AnswerCourse::End::Done:
        break;
    }
    return row.answeredStatus ? QString() : QStringLiteral("closed without an answer");
}

} // namespace

HarExport::HarExport(const RequestLog &log, QList<qint64> numbers, const QString &file,
                     quint16 port, QPromise<Answer> promise, QObject *parent)
    : QObject(parent), m_log(log), m_numbers(std::move(numbers)), m_port(port), m_file(file),
      m_promise(std::move(promise))
{
    m_timer.callOnTimeout(this, &HarExport::goOn);
    if (m_file.open()) {
        m_har.emplace(m_file.device());
        m_timer.start(0);
    } else {
        finish(m_file.problem());
    }
}

void HarExport::goOn()
{
    QElapsedTimer slice;
    slice.start();
    for (; m_next < m_numbers.size() && slice.elapsed() < exportSliceMs; ++m_next) {
        if (!m_log.row(m_numbers.at(m_next)))
            continue;
        m_har->add(exchangeOf(m_numbers.at(m_next)));
        ++m_written;
    }
    if (m_next < m_numbers.size())
        return;
    const bool isDone = m_har->finish() && m_file.commit();
    finish(isDone ? Answer(m_written) : Answer(m_file.problem()));
}

void HarExport::finish(const Answer &answer)
{
    m_timer.stop();
    m_promise.addResult(answer);
    m_promise.finish();
    deleteLater();
}

HarExchange HarExport::exchangeOf(qint64 number) const
{
    const ReceivedRequest &row = *m_log.row(number);
    const ReceivedContent content = m_log.content(number);
    QByteArray host = "127.0.0.1:" + QByteArray::number(m_port);
    const auto named = std::ranges::find_if(content.headers, [](const auto &header) {
        return header.first.compare("host", Qt::CaseInsensitive) == 0;
    });
    if (named != content.headers.end() && !named->second.isEmpty())
        host = named->second;
    HarExchange exchange;
    exchange.startedAt = row.at;
    exchange.method = row.method;
    exchange.url = QString::fromUtf8((row.isSecure ? "https://" : "http://") + host
                                     + (content.isLost ? row.path.toUtf8() : content.target));
    exchange.requestHeaders = content.headers;
    exchange.requestBody = content.body;
    exchange.requestBodySize = row.bodySize;
    // What was meant to be answered is not what was answered: who left before the first byte got no
    // status.
    if (row.answeredStatus && row.course.sent > 0) {
        exchange.status = row.answeredStatus;
        exchange.statusText = reasonOf(*row.answeredStatus);
    }
    exchange.error = errorOf(row);
    exchange.took = row.course.took;
    if (content.answer)
        setAnswer(exchange, *content.answer);
    QStringList remarks;
    if (content.isLost || content.lostBody)
        remarks.append(QStringLiteral("Headers or body were let go to save room."));
    if (!row.problem.isEmpty())
        remarks.append(row.problem);
    remarks.append(QStringLiteral("Answered: %1").arg(answerWords(row.course, row.answeredStatus)));
    if (content.answer && row.course.sent > content.answer->size())
        remarks.append(QStringLiteral("Only the first part of the answer was kept."));
    exchange.comment = remarks.join(u' ');
    return exchange;
}

} // namespace hk
