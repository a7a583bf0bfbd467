#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>

class QAction;
class QActionGroup;

namespace hk {

class Page;
class ThemeController;

/// The window's own actions, each with the only shortcut of its kind; pages bring theirs. Owned by
/// the window.
class ActionSet final : public QObject
{
    Q_OBJECT

public:
    ActionSet(const QList<Page *> &pages, ThemeController &theme, QObject *parent);

    QAction *addCompany;
    QAction *companies;
    QAction *policy;
    QAction *save;
    QAction *preferences;
    QAction *quit;
    QAction *find;
    QAction *refresh;
    QAction *mask; ///< checkable: personal data on the screen; app switches it
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomReset;
    QAction *back;
    QAction *forward;
    QAction *goTo;
    QAction *palette;
    QAction *nextPane;
    QAction *previousPane;
    QAction *manual;
    QAction *welcome;
    QAction *shortcuts;
    QAction *about;
    QActionGroup *pages;  ///< checkable, one a page; data() is its index
    QActionGroup *themes; ///< checkable; data() is the ThemeChoice

private:
    QAction *make(const char *name, const QString &text, const QList<QKeySequence> &keys);
    void makePages(const QList<Page *> &all);
    void makeThemes(ThemeController &theme);
    void makeZoom(ThemeController &theme);
};

} // namespace hk
