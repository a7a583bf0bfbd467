#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

class QWidget;

namespace hk {

class StatusFront;
struct SenderStatus;

/// Says to screen readers that deliveries failed for good: at once, then at most every five seconds
/// how many more. The front outlives it; `window` is where it is said. GUI thread.
class FailureAnnouncer final : public QObject
{
    Q_OBJECT

public:
    FailureAnnouncer(StatusFront &status, QWidget *window);

    static constexpr int apartMs = 5000;

private:
    void look();

    StatusFront &m_status;
    QWidget *m_window;
    qint64 m_told; ///< failed ones
    QTimer m_pace; ///< runs for a while after each announcement
};

} // namespace hk
