#pragma once

#include "ui/common/asking.h"
#include "ui/notices/noticememory.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace hk {

class Clock;
class NoticePreferences;
class NoticesFront;
class StatusFront;
struct SenderStatus;

/// Looks at how things stand whenever something was recorded, and tells what is news: at once, or
/// in the quiet hours afterwards and all together. Keeps the last hundred. What it is given
/// outlives it. GUI thread.
class NoticeKeeper final : public QObject
{
    Q_OBJECT

public:
    NoticeKeeper(NoticesFront &front, StatusFront &status, const NoticePreferences &preferences,
                 const NoticeMemory &memory, const Clock &clock, QObject *parent = nullptr);

    /// The newest first.
    const QList<Notice> &notices() const { return m_record.notices; }
    /// That would pop up and that nobody has looked at in the list.
    int unseen() const;
    /// Endpoints that fail or are on hold, by hand as well; before the first answer those that were
    /// told of.
    int troubled() const { return m_troubled; }
    void markSeen();
    void clear();
    /// Asks how things stand, and looks whether the quiet hours are over. Goes by itself.
    void check();

    static constexpr int most = 100;
    static constexpr int mostOftenMs = 2000; ///< that it asks by itself

Q_SIGNALS:
    void popupWanted(const hk::Notice &notice);
    /// The quiet hours are over; oldest first, at least two.
    void summaryWanted(const QList<hk::Notice> &notices);
    /// What popped up about it holds no longer.
    void outdated(const QString &topic);
    void changed();

private:
    void askSoon();
    void ask();
    void take(const NoticeFacts &facts);
    void takeStatus(const SenderStatus &status);
    void add(Notice notice);
    void endQuietHours();
    bool isQuiet() const;
    void keep();

    NoticesFront &m_front;
    const NoticePreferences &m_preferences;
    NoticeMemory m_memory;
    const Clock &m_clock;
    NoticeRecord m_record;
    LatestAnswer m_asking;
    QTimer m_pace;   ///< runs for a while after each question
    QTimer m_minute; ///< time alone makes news, too
    int m_troubled;
    bool m_hasMoved = false;
    bool m_isPauseTold = false; ///< not kept: a full disk is told of again after a start
};

} // namespace hk
