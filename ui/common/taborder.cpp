#include "ui/common/taborder.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtGui/QFocusEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace hk {
namespace {

/// Hands the focus of its parent on.
class Entrance final : public QObject
{
public:
    explicit Entrance(QWidget *widget) : QObject(widget) { widget->installEventFilter(this); }

    QPointer<QWidget> target;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && target) {
            target->setFocus(static_cast<QFocusEvent *>(event)->reason());
            tellFocusAgain();
        }
        return QObject::eventFilter(watched, event);
    }
};

Entrance *entranceIn(const QWidget *widget)
{
    for (QObject *child : widget->children()) {
        if (auto *entrance = dynamic_cast<Entrance *>(child))
            return entrance;
    }
    return nullptr;
}

/// A stop of Tab, or something that goes with its focus proxy as one.
bool isUnit(const QWidget *widget)
{
    const QWidget *proxy = widget->focusProxy();
    return proxy ? widget->isAncestorOf(proxy) : widget->focusPolicy() & Qt::TabFocus;
}

QList<QWidget *> unitsOf(QWidget *part)
{
    QList<QWidget *> units;
    QWidget *at = part;
    do {
        const bool isInside = at == part || part->isAncestorOf(at);
        const bool isWithLast = !units.isEmpty() && units.constLast()->focusProxy()
                && units.constLast()->isAncestorOf(at);
        if (isInside && !isWithLast && at->window() == part->window() && isUnit(at))
            units.append(at);
        at = at->nextInFocusChain();
    } while (at != part);
    return units;
}

} // namespace

void tellFocusAgain()
{
    QTimer::singleShot(0, qApp, [] {
        if (QWidget *focus = QApplication::focusWidget()) {
            QAccessibleEvent event(focus, QAccessible::Focus);
            QAccessible::updateAccessibility(&event);
        }
    });
}

void handFocusTo(QWidget &widget, QWidget *target)
{
    Entrance *entrance = entranceIn(&widget);
    if (!entrance)
        entrance = new Entrance(&widget);
    entrance->target = target;
}

QWidget *entranceOf(QWidget *widget)
{
    for (;;) {
        const Entrance *entrance = entranceIn(widget);
        QWidget *next = entrance ? entrance->target.data() : widget->focusProxy();
        if (!next)
            return widget;
        widget = next;
    }
}

void stopAtChecked(const QList<QAbstractButton *> &choices)
{
    for (QAbstractButton *choice : choices) {
        const auto follow = [choice](bool isChecked) {
            choice->setFocusPolicy(isChecked ? Qt::StrongFocus : Qt::ClickFocus);
        };
        follow(choice->isChecked());
        QObject::connect(choice, &QAbstractButton::toggled, choice, follow);
    }
}

void chainTabOrder(const QList<QWidget *> &parts)
{
    QList<QWidget *> order;
    for (QWidget *part : parts)
        order += unitsOf(part);
    if (order.isEmpty())
        return;
    // They come where the first of them is now.
    QWidget *window = order.constFirst()->window();
    QWidget *before = window;
    while (!order.contains(before->nextInFocusChain()) && before->nextInFocusChain() != window)
        before = before->nextInFocusChain();
    const bool isPassed = before->focusPolicy() == Qt::NoFocus && !before->focusProxy();
    QWidget *start = before;
    if (isPassed)
        start->setFocusPolicy(Qt::StrongFocus); // or Qt looks for the stop before it
    for (QWidget *widget : std::as_const(order)) {
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
    if (isPassed)
        start->setFocusPolicy(Qt::NoFocus);
}

} // namespace hk
