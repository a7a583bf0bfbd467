#pragma once

#include <QtCore/Qt>
#include <QtWidgets/QWidget>

#include <QtCore/QString>

namespace hk::test {

// Mouse and keyboard that end the test on a widget that is missing, hidden or disabled: QTest's own
// would silently do nothing.

/// The one visible widget of that name below `root`; ends the test when there is none.
QWidget *findWidget(const QWidget *root, const QString &objectName);

template<typename T>
T *find(const QWidget *root, const QString &objectName)
{
    T *widget = qobject_cast<T *>(findWidget(root, objectName));
    if (!widget)
        qFatal("%s is of another class", qPrintable(objectName));
    return widget;
}

void click(QWidget *widget);
void click(const QWidget *root, const QString &objectName);
/// Gives the widget the focus as Tab does, then types.
void type(QWidget *widget, const QString &text);
/// Replaces what a field holds: select all, type.
void retype(QWidget *widget, const QString &text);
void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// A key to whatever has the focus in the active window: shortcuts work as for a person.
void pressInWindow(QWidget *window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Shows a top-level widget and waits until it is active.
void showActive(QWidget *window);

} // namespace hk::test
