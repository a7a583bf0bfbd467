#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <atomic>

namespace hk {

/// Turns many commits into few signals. Lives in the store's thread; note() may be called from any.
class ChangeNotice final : public QObject
{
    Q_OBJECT

public:
    ChangeNotice();
    /// Something was committed.
    void note();

Q_SIGNALS:
    /// At once, then at most once in 100 ms.
    void changed();

private:
    void tell();

    std::atomic<bool> m_noted = false;
    QTimer m_pause;
};

} // namespace hk
