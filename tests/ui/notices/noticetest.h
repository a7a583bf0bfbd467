#pragma once

#include "tests/support/fakeclock.h"
#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakeworkspace.h"
#include "ui/notices/noticekeeper.h"
#include "ui/notices/noticepreferences.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <memory>

namespace hk::test {

/// A keeper of notices over a store whose endpoints stand as the test says.
class NoticeTest : public QObject
{
protected:
    void begin()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_home->filePath(QStringLiteral("ui.ini")),
                                                 QSettings::IniFormat);
        m_workspace = std::make_unique<FakeWorkspace>();
        m_preferences = std::make_unique<NoticePreferences>(*m_settings);
        m_clock.set(noon());
        m_told.clear();
        restart();
    }
    void end()
    {
        m_keeper.reset();
        m_preferences.reset();
        m_settings.reset(); // writes its file a last time
        m_home.reset();
    }
    /// As if the program had been started again.
    void restart()
    {
        m_keeper = std::make_unique<NoticeKeeper>(
                m_workspace->notices, m_workspace->status, *m_preferences,
                NoticeMemory(*m_settings, QStringLiteral("/store.db")), m_clock);
        connect(m_keeper.get(), &NoticeKeeper::popupWanted, this, [this](const Notice &notice) {
            m_told.append(nameOf(notice.cause) + u' ' + notice.topic());
        });
        connect(m_keeper.get(), &NoticeKeeper::summaryWanted, this,
                [this](const QList<Notice> &notices) {
                    m_told.append(QStringLiteral("summary of %1").arg(notices.size()));
                });
        connect(m_keeper.get(), &NoticeKeeper::outdated, this, [this](const QString &topic) {
            m_told.append(QStringLiteral("no more ") + topic);
        });
    }
    static Micros noon()
    {
        return toMicros(QDateTime(QDate(2026, 5, 14), QTime(12, 0), Qt::LocalTime));
    }
    static Micros at(const QTime &time)
    {
        return toMicros(QDateTime(QDate(2026, 5, 14), time, Qt::LocalTime));
    }

    WatchedEndpoint endpoint(int id, bool fails) const
    {
        WatchedEndpoint one;
        one.id = EndpointId(id);
        one.company = m_workspace->northwind.id;
        one.companyName = m_workspace->northwind.name;
        one.slot = Category::Booking;
        if (fails) {
            one.failures = 20;
            one.failingSince = m_clock.now() - 3600 * microsPerSecond;
            one.failedAt = m_clock.now();
            one.outcome = OutcomeKind::Answered;
            one.code = 502;
        }
        return one;
    }
    void standAs(const QList<WatchedEndpoint> &endpoints)
    {
        m_workspace->notices.standing.now = m_clock.now();
        m_workspace->notices.standing.endpoints = endpoints;
    }
    /// What pops up when things stand so.
    QStringList look(const QList<WatchedEndpoint> &endpoints)
    {
        standAs(endpoints);
        m_told.clear();
        m_keeper->check();
        QCoreApplication::processEvents(); // the answer is posted
        return m_told;
    }
    SenderStatus paused(PauseCause cause) const
    {
        SenderStatus status;
        status.state = SenderStatus::State::Paused;
        status.pause = cause;
        return status;
    }
    SenderStatus sending() const
    {
        SenderStatus status;
        status.state = SenderStatus::State::Sending;
        return status;
    }

    Themed m_themed;
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakeWorkspace> m_workspace;
    std::unique_ptr<NoticePreferences> m_preferences;
    std::unique_ptr<NoticeKeeper> m_keeper;
    QStringList m_told;
};

} // namespace hk::test
