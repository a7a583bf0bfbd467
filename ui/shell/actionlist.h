#pragma once

#include <QtCore/QList>
#include <QtCore/QPointer>
#include <QtCore/QString>
#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>

class QMenuBar;

namespace hk {

class Page;

/// Something that can be done: an action of a menu, or a button at the top of a page.
struct ListedAction
{
    QString id;   ///< the object's name
    QString text; ///< without a mnemonic
    QString path; ///< where it is: "View › Theme"
    QPointer<QAction> action;
    QPointer<QAbstractButton> button; ///< in the place of an action
    Page *page = nullptr;             ///< whose it is; none: the window's

    bool isPossible = false; ///< when the list was made

    QKeySequence key() const { return action ? action->shortcut() : QKeySequence(); }
    void run() const; ///< if it is possible still
};

/// A text of a menu or button as it is read: without what marks its mnemonic.
QString withoutMnemonic(const QString &text);

/// What the menus offer, in their order.
QList<ListedAction> menuActionsOf(const QMenuBar &bar, const QList<Page *> &pages);
/// And beside it what the pages' headers do. Of a page that is not `current` it says what would be
/// possible if it were.
QList<ListedAction> actionsOf(const QMenuBar &bar, const QList<Page *> &pages, const Page *current);

} // namespace hk
