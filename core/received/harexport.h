#pragma once

#include "core/base/outputfile.h"
#include "core/base/result.h"
#include "core/exchange/harfile.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPromise>
#include <QtCore/QTimer>

#include <optional>

namespace hk {

class RequestLog;

/// Writes requests of a log to a file as an HTTP archive, a few milliseconds at a time, so that its
/// thread goes on receiving; then deletes itself. Lives in the log's thread.
class HarExport final : public QObject
{
    Q_OBJECT

public:
    using Answer = Result<qint64>;

    /// Answers how many it wrote: those of `numbers` that are still kept. FileUnwritable; the file
    /// that was there before stays then.
    HarExport(const RequestLog &log, QList<qint64> numbers, const QString &file, quint16 port,
              QPromise<Answer> promise, QObject *parent);

private:
    void goOn();
    void finish(const Answer &answer);
    HarExchange exchangeOf(qint64 number) const;

    const RequestLog &m_log;
    QList<qint64> m_numbers;
    qsizetype m_next = 0;
    qint64 m_written = 0;
    quint16 m_port;
    OutputFile m_file;
    std::optional<HarFile> m_har;
    QPromise<Answer> m_promise;
    QTimer m_timer;
};

} // namespace hk
