#include "ui/common/announce.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>

namespace hk {
namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String("hk::Announcer"))
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Notification);
}

} // namespace

Announcer::Announcer(QWidget *window) : QWidget(window)
{
    static const bool isKnown = [] {
        QAccessible::installFactory(&makeInterface);
        return true;
    }();
    Q_UNUSED(isKnown)
    setObjectName(QStringLiteral("announcer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 0, 0);
    show(); // what is hidden is not read
    m_pace.setSingleShot(true);
    m_pace.setInterval(apartMs);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (!m_waiting.isEmpty())
            tell(m_waiting.takeFirst().text);
    });
}

void Announcer::say(const QWidget *origin, const QString &text)
{
    if (!m_pace.isActive())
        return tell(text);
    for (Waiting &one : m_waiting) {
        if (one.origin == origin) {
            one.text = text;
            return;
        }
    }
    m_waiting.append({origin, text});
}

void Announcer::tell(const QString &text)
{
    m_pace.start();
    setAccessibleName(text);
    for (const QAccessible::Event type : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, type);
        QAccessible::updateAccessibility(&event);
    }
}

void announce(QWidget *origin, const QString &text)
{
    QWidget *window = origin->window();
    auto *announcer = window->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    if (!announcer)
        announcer = new Announcer(window);
    announcer->say(origin, text);
}

} // namespace hk
