#pragma once

#include "core/base/result.h"

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPromise>
#include <QtCore/QString>
#include <QtCore/QTimer>

#include <optional>

namespace hk {

class RequestLog;

/// Looks for a text in the bodies of a log, a few milliseconds at a time, so that its thread goes
/// on receiving. A newer question ends the older one. Lives in the log's thread.
class BodySearch final : public QObject
{
    Q_OBJECT

public:
    using Answer = Result<QList<qint64>>;

    explicit BodySearch(const RequestLog &log, QObject *parent = nullptr);

    /// Answers the numbers of the requests after number `after` whose body holds the text, in any
    /// case. Cancelled: another question came.
    void find(const QString &text, qint64 after, QPromise<Answer> promise);

private:
    void goOn();
    void finish(const Answer &answer);

    const RequestLog &m_log;
    QTimer m_timer;
    QString m_text;
    qint64 m_next = 0;
    qint64 m_last = 0;
    QList<qint64> m_found;
    std::optional<QPromise<Answer>> m_promise;
};

} // namespace hk
