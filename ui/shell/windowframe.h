#pragma once

#include "ui/shell/pagename.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace hk {

class Page;
class PageToCome;
class Sidebar;

/// What the window shows before it has its pages: the sidebar with their names, and "Loading…"
/// below the title of the one to come. Then the pages come into its stack. GUI thread.
class WindowFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit WindowFrame(const QList<PageName> &names, QWidget *parent = nullptr);

    static QList<PageName> namesOf(const QList<Page *> &pages);

    Sidebar &sidebar() { return *m_sidebar; }
    QStackedWidget &stack() { return *m_stack; }

    /// Shows that a page is to come; none if no page has this key.
    void announce(const QString &key);
    /// The pages are there, in the order of their names.
    void take(const QList<Page *> &pages);
    /// Narrow windows have a rail for a sidebar.
    void applyWidth();
    /// Above the pages, below what was added before.
    void addAbove(QWidget *widget);

Q_SIGNALS:
    void pageChosen(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<PageName> m_names;
    Sidebar *m_sidebar;
    QVBoxLayout *m_column; ///< all beside the sidebar
    QStackedWidget *m_stack;
    PageToCome *m_toCome = nullptr;
};

} // namespace hk
