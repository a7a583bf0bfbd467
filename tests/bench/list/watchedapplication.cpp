#include "tests/bench/list/watchedapplication.h"

#include <QtCore/QEvent>
#include <QtCore/QMetaEnum>

namespace hk::bench {

using namespace Qt::StringLiterals;

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    // Another thread's, or within another: that one counts.
    if (m_depth > 0 || receiver->thread() != thread())
        return QApplication::notify(receiver, event);
    const QEvent::Type type = event->type();
    const QString name = QLatin1StringView(receiver->metaObject()->className());
    const Spent begun = Spent::now();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    end(begun, [&]() -> QString {
        return name + u' '
                + QLatin1StringView(QMetaEnum::fromType<QEvent::Type>().valueToKey(type));
    });
    return done;
}

void WatchedApplication::watch(const QString &name, const std::function<void()> &action)
{
    const Spent begun = Spent::now();
    ++m_depth;
    action();
    --m_depth;
    end(begun, [&]() -> QString { return name; });
}

void WatchedApplication::end(const Spent &begun, const std::function<QString()> &name)
{
    const Spent spent = Spent::now().since(begun);
    if (m_depth > 0 || spent.windowMs <= m_longest.windowMs)
        return;
    m_longest = spent;
    m_longestName = name();
}

void WatchedApplication::forget()
{
    m_longest = {};
    m_longestName.clear();
}

} // namespace hk::bench
