#include "core/received/bodysearch.h"

#include "core/received/requestlog.h"

#include <QtCore/QElapsedTimer>

namespace hk {
namespace {

constexpr qint64 searchSliceMs = 3;

} // namespace

BodySearch::BodySearch(const RequestLog &log, QObject *parent) : QObject(parent), m_log(log)
{
    m_timer.callOnTimeout(this, &BodySearch::goOn);
}

void BodySearch::find(const QString &text, qint64 after, QPromise<Answer> promise)
{
    if (m_promise)
        finish(Error{ErrorCode::Cancelled, {}, {}, {}});
    m_promise = std::move(promise);
    m_text = text;
    m_next = after + 1;
    m_last = m_log.newest();
    m_found.clear();
    m_timer.start(0);
}

void BodySearch::goOn()
{
    QElapsedTimer slice;
    slice.start();
    m_next = qMax(m_next, m_log.oldest()); // what was let go meanwhile
    for (; m_next <= m_last && slice.elapsed() < searchSliceMs; ++m_next) {
        const auto body = m_log.body(m_next);
        if (body && QString::fromUtf8(*body).contains(m_text, Qt::CaseInsensitive))
            m_found.append(m_next);
    }
    if (m_next > m_last)
        finish(m_found);
}

void BodySearch::finish(const Answer &answer)
{
    m_timer.stop();
    m_promise->addResult(answer);
    m_promise->finish();
    m_promise.reset();
}

} // namespace hk
