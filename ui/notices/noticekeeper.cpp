#include "ui/notices/noticekeeper.h"

#include "core/base/clock.h"
#include "core/workspace/noticesfront.h"
#include "core/workspace/statusfront.h"
#include "ui/notices/noticepreferences.h"

#include <algorithm>
#include <utility>

namespace hk {
namespace {

constexpr int minuteMs = 60'000;

} // namespace

NoticeKeeper::NoticeKeeper(NoticesFront &front, StatusFront &status,
                           const NoticePreferences &preferences, const NoticeMemory &memory,
                           const Clock &clock, QObject *parent)
    : QObject(parent), m_front(front), m_preferences(preferences), m_memory(memory), m_clock(clock),
      m_record(m_memory.load()), m_troubled(static_cast<int>(m_record.state.told.size()))
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(mostOftenMs);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (std::exchange(m_hasMoved, false))
            askSoon();
    });
    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, &NoticeKeeper::check);
    m_minute.start();
    connect(&front, &NoticesFront::changed, this, &NoticeKeeper::askSoon);
    connect(&status, &StatusFront::senderStatusChanged, this, &NoticeKeeper::takeStatus);
    connect(&preferences, &NoticePreferences::changed, this, [this] {
        endQuietHours();
        Q_EMIT changed(); // other causes count
    });
}

int NoticeKeeper::unseen() const
{
    return static_cast<int>(std::ranges::count_if(m_record.notices, [this](const Notice &notice) {
        return notice.number > m_record.seen && notice.cause != NoticeCause::Recovered
                && m_preferences.wants(notice.cause);
    }));
}

void NoticeKeeper::markSeen()
{
    if (m_record.seen == m_record.newest)
        return;
    m_record.seen = m_record.newest;
    keep();
}

void NoticeKeeper::clear()
{
    m_record.notices.clear();
    m_record.waiting.clear();
    m_record.seen = m_record.newest;
    keep();
}

void NoticeKeeper::check()
{
    endQuietHours();
    ask();
}

void NoticeKeeper::askSoon()
{
    if (m_pace.isActive()) {
        m_hasMoved = true;
        return;
    }
    m_pace.start();
    ask();
}

void NoticeKeeper::ask()
{
    m_asking.ask(m_front.facts(m_record.state), this, [this](const Result<NoticeFacts> &facts) {
        if (facts) // else the next question may be answered; the pages tell of a broken store
            take(*facts);
    });
}

void NoticeKeeper::take(const NoticeFacts &facts)
{
    NoticeStep step = nextNotices(m_record.state, facts);
    const bool isOtherCount = std::exchange(m_troubled, step.troubled) != step.troubled;
    if (step.state == m_record.state && step.notices.isEmpty()) {
        if (isOtherCount)
            Q_EMIT changed();
        return;
    }
    m_record.state = std::move(step.state);
    for (const Notice &notice : std::as_const(step.notices))
        add(notice);
    for (const EndpointId endpoint : std::as_const(step.ended)) {
        Notice before;
        before.endpoint = endpoint;
        Q_EMIT outdated(before.topic());
    }
    keep();
}

void NoticeKeeper::takeStatus(const SenderStatus &status)
{
    if (status.pause == PauseCause::DiskFull) {
        if (std::exchange(m_isPauseTold, true))
            return;
        Notice notice;
        notice.cause = NoticeCause::SendingPaused;
        add(notice);
        keep();
    } else if (status.state == SenderStatus::State::Sending
               && std::exchange(m_isPauseTold, false)) {
        Q_EMIT outdated(Notice().topic());
    }
}

void NoticeKeeper::add(Notice notice)
{
    notice.number = ++m_record.newest;
    notice.at = m_clock.now();
    m_record.notices.prepend(notice);
    if (m_record.notices.size() > most)
        m_record.notices.resize(most);
    if (!m_preferences.wants(notice.cause)) {
        if (notice.cause == NoticeCause::Recovered)
            Q_EMIT outdated(notice.topic());
        return;
    }
    if (isQuiet())
        m_record.waiting.append(notice.number);
    else
        Q_EMIT popupWanted(notice);
}

void NoticeKeeper::endQuietHours()
{
    if (m_record.waiting.isEmpty() || isQuiet())
        return;
    const QList<qint64> waited = std::exchange(m_record.waiting, {});
    QList<Notice> told;
    for (const Notice &notice : std::as_const(m_record.notices)) {
        if (waited.contains(notice.number))
            told.prepend(notice);
    }
    keep();
    if (told.size() == 1)
        Q_EMIT popupWanted(told.constFirst());
    else if (!told.isEmpty())
        Q_EMIT summaryWanted(told);
}

bool NoticeKeeper::isQuiet() const
{
    const QTime now = toDateTime(m_clock.now()).toLocalTime().time();
    return m_preferences.quietHours().contains(now);
}

void NoticeKeeper::keep()
{
    m_memory.keep(m_record);
    Q_EMIT changed();
}

} // namespace hk
