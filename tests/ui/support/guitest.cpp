#include "tests/ui/support/guitest.h"

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>

namespace hk::test {
namespace {

void insistOn(const QWidget *widget, const char *what)
{
    if (!widget)
        qFatal("%s: no widget", what);
    const QByteArray name = widget->objectName().toUtf8();
    if (!widget->isVisible())
        qFatal("%s: %s is hidden", what, name.constData());
    if (!widget->isEnabled())
        qFatal("%s: %s is disabled", what, name.constData());
}

} // namespace

QWidget *findWidget(const QWidget *root, const QString &objectName)
{
    if (!root)
        qFatal("No root to find %s in", qPrintable(objectName));
    for (QWidget *widget : root->findChildren<QWidget *>(objectName)) {
        if (widget->isVisible())
            return widget;
    }
    qFatal("No visible widget \"%s\"", qPrintable(objectName));
    return nullptr;
}

void click(QWidget *widget)
{
    insistOn(widget, "click");
    QTest::mouseClick(widget, Qt::LeftButton);
}

void click(const QWidget *root, const QString &objectName) { click(findWidget(root, objectName)); }

void type(QWidget *widget, const QString &text)
{
    insistOn(widget, "type");
    widget->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(widget, text);
}

void retype(QWidget *widget, const QString &text)
{
    insistOn(widget, "retype");
    widget->setFocus(Qt::TabFocusReason);
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    QTest::keyClicks(widget, text);
}

void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    insistOn(widget, "press");
    QTest::keyClick(widget, key, modifiers);
}

void pressInWindow(QWidget *window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    insistOn(window, "pressInWindow");
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target && window->isAncestorOf(target) ? target : window, key, modifiers);
}

void showActive(QWidget *window)
{
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        qFatal("The window does not become active");
}

} // namespace hk::test
