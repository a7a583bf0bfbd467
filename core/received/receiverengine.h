#pragma once

#include "core/model/trigger.h"
#include "core/received/arrivaljudge.h"
#include "core/received/bodysearch.h"
#include "core/received/payloadchecker.h"
#include "core/received/receivedupdate.h"
#include "core/received/requestlog.h"
#include "core/receiver/localreceiver.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <deque>

namespace hk {

/// A local receiver with the log of what it got and the verdicts on it. Tells of them in few
/// updates instead of one a request, and the next one only when the last was taken: whoever shows
/// them sets the pace, and a flood costs no memory. Lives in one thread, where all of it is called;
/// made there too, for its sockets.
class ReceiverEngine final : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives it; temporary files go to `folder`.
    ReceiverEngine(const Clock &clock, const QString &folder,
                   const RequestLog::Bounds &bounds = {});

    LocalReceiver &receiver() { return m_receiver; }
    const RequestLog &log() const { return m_log; }

    /// What companies call their triggers, beside the documented names.
    void setOwnNames(const QHash<QString, Trigger> &names) { m_ownNames = names; }
    /// The payload of a request to be checked; none: there is nothing to check.
    std::optional<PayloadJob> jobFor(qint64 number) const;
    /// As BodySearch::find().
    void find(const QString &text, qint64 after, QPromise<BodySearch::Answer> promise);
    void clear();
    /// The last update was shown.
    void goOn();
    /// The next update has all that is kept.
    void tellAgain();
    void takeFinding(const hk::PayloadFinding &finding);

Q_SIGNALS:
    void updated(const hk::ReceivedUpdate &update);
    /// Is answered with takeFinding(); one at a time.
    void checkWanted(const hk::PayloadJob &job);

private:
    void add(const ReceivedRequestData &data);
    void takeAnswer(qint64 number, const ForwardedAnswer &answer);
    void takeCourse(qint64 number, const SentAnswer &answer);
    SchemaVerdict firstSchemaVerdict(const ReceivedRequestData &data,
                                     const PayloadFacts &facts) const;
    std::optional<Trigger> triggerOf(const QString &name) const;
    void checkNext();
    bool hasNews() const;
    void scheduleUpdate();
    void sendUpdate();

    LocalReceiver m_receiver;
    RequestLog m_log;
    qsizetype m_most;
    ArrivalJudge m_judge;
    BodySearch m_search;
    QHash<QString, Trigger> m_ownNames;
    std::deque<qint64> m_unchecked; ///< the newest last
    bool m_isChecking = false;
    QSet<qint64> m_changed;
    qint64 m_told = 0;   ///< the newest that an update had
    qint64 m_oldest = 1; ///< of all that are kept, and of those to come
    qint64 m_oldestTold = 1;
    bool m_isShowing = false;
    QTimer m_pause; ///< between two updates
};

} // namespace hk
