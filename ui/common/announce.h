#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace hk {

/// Says something through the screen reader that happened without anybody doing it, or as the
/// answer to what somebody did: a new failed delivery, what came of Send. One at a time, a moment
/// apart; of those of one origin that wait the newest is said, for the older are over. Nothing is
/// shown; nothing moves the focus. GUI thread.
///
/// Qt 6.4 has no QAccessibleAnnouncementEvent. So the text is the name of a widget without a size
/// whose role is Notification, and each time it is told that the widget appeared (what Orca reads
/// out) and alerts (what the other platforms know).
class Announcer final : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *window);

    /// `origin`: who says it; only compared.
    void say(const QWidget *origin, const QString &text);

    static constexpr int apartMs = 1500;

private:
    void tell(const QString &text);

    struct Waiting
    {
        const QWidget *origin;
        QString text;
    };

    QTimer m_pace;
    QList<Waiting> m_waiting; ///< the first is said next
};

/// In the window of `origin`.
void announce(QWidget *origin, const QString &text);

} // namespace hk
