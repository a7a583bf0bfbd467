#pragma once

#include "core/base/result.h"
#include "core/intake/intake.h"
#include "core/model/trigger.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace hk {

/// Sends events one after the other, each when it is due, until the last one, an error or cancel().
/// What is stored stays stored and is delivered, so sent() is true whatever ends it. Lives in the
/// thread of the front it sends through, which outlives it.
class SimulationRun : public QObject
{
    Q_OBJECT

public:
    void start();
    /// What is on its way into the store is waited for; finished() follows.
    void cancel();
    int total() const { return m_total; }
    int sent() const { return m_sent; }
    /// Until the next event is due, ms; 0: at once.
    qint64 msToNext() const;
    /// Until the last event is due, ms.
    qint64 msLeft() const;
    bool isFinished() const { return m_isFinished; }

Q_SIGNALS:
    void eventSent(int number, hk::Trigger trigger, const hk::Accepted &accepted);
    /// It ends with this event: nothing after it is sent.
    void failed(const hk::Error &error);
    void finished(); ///< after the last one, failed() or cancel()

protected:
    /// So many are on their way into the store at a time; with 1, none overtakes another.
    SimulationRun(int total, int mostOutstanding, QObject *parent);

    virtual qint64 dueMs(int index) const = 0; ///< since the run began
    virtual Trigger triggerOf(int index) const = 0;
    virtual QFuture<Result<Accepted>> send(int index) = 0;

private:
    void pump();
    void submit(int index);
    void take(int index, const Result<Accepted> &answer);
    void end();
    qint64 msTo(int index) const;

    int m_total;
    int m_mostOutstanding;
    QElapsedTimer m_clock;
    QTimer m_timer;
    int m_next = 0;
    int m_sent = 0;
    int m_outstanding = 0;
    bool m_isEnding = false;
    bool m_isFinished = false;
};

} // namespace hk
