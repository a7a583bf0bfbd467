#include "ui/shell/menubarfocus.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenuBar>

namespace hk {
namespace {

/// Not one that the bar goes by: arrows, Enter, Escape, a letter, or Alt alone.
bool isOfShortcut(const QKeyEvent &event)
{
    if (event.key() >= Qt::Key_F1 && event.key() <= Qt::Key_F35)
        return true;
    const bool isModifier = event.key() >= Qt::Key_Shift && event.key() <= Qt::Key_ScrollLock;
    return !isModifier
            && event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

/// Whether the bar has the focus from now on without a title in it being marked.
bool isIdleReturn(const QFocusEvent &event, const QMenuBar &bar)
{
    return event.reason() == Qt::ActiveWindowFocusReason && !bar.activeAction();
}

} // namespace

MenuBarFocus::MenuBarFocus(QMenuBar &bar) : QObject(&bar), m_bar(bar)
{
    bar.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &MenuBarFocus::noteFocus);
}

void MenuBarFocus::noteFocus(QWidget *old, QWidget *now)
{
    if (now == &m_bar && old && old->window() == m_bar.window())
        m_before = old;
}

bool MenuBarFocus::eventFilter(QObject *watched, QEvent *event)
{
    const bool isLeft = (event->type() == QEvent::ShortcutOverride && m_bar.hasFocus()
                         && isOfShortcut(static_cast<const QKeyEvent &>(*event)))
            || (event->type() == QEvent::FocusIn
                && isIdleReturn(static_cast<const QFocusEvent &>(*event), m_bar));
    if (isLeft && m_before)
        m_before->setFocus(Qt::MenuBarFocusReason);
    return QObject::eventFilter(watched, event);
}

} // namespace hk
