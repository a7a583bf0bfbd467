#pragma once

#include "tests/ui/shell/testpage.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/windowground.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/wayfinder.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>

#include <memory>

namespace hk::test {

/// A window with the pages "one", "two" and "deliveries" and two companies, Northwind Clinics and
/// Adatum; it shows "two" of the first.
class WindowTest : public WindowGround
{
public:
    WindowTest()
        : adatum(workspace.addCompany(QStringLiteral("co_two"), QStringLiteral("Adatum"),
                                      Environment::Test))
    {
        settings.setValue(QStringLiteral("window/company"), QStringLiteral("co_northwind"));
        open();
    }

    /// Closes it and opens it again, as at the next start.
    void open()
    {
        window.reset();
        one = new TestPage(QStringLiteral("one"));
        two = new TestPage(QStringLiteral("two"));
        deliveries = new TestPage(QStringLiteral("deliveries"));
        window = std::make_unique<MainWindow>(workspace.fronts(), themed->theme, dialogs, settings,
                                              QList<Page *>{one, two, deliveries},
                                              QStringLiteral("two"));
        window->resize(1400, 900);
        showActive(window.get());
        if (!QTest::qWaitFor([this] { return window->place().company.isValid(); }))
            qFatal("No company is shown");
        window->findChild<Wayfinder *>()->history().setPassing(0);
        QCoreApplication::processEvents();
    }

    QAction *action(const char *name) const
    {
        auto *found = window->findChild<QAction *>(QLatin1String(name));
        if (!found)
            qFatal("No action %s", name);
        return found;
    }
    /// In the window, once no dialog is in front of it any more.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        window->activateWindow(); // as a window manager does
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("The window does not become active");
        pressInWindow(window.get(), key, modifiers);
    }

    Company adatum;
    std::unique_ptr<MainWindow> window;
    TestPage *one = nullptr;
    TestPage *two = nullptr;
    TestPage *deliveries = nullptr;
};

/// What the list of a palette or of "Go to" shows.
inline QStringList pickRows(const QWidget *dialog)
{
    const auto *list = dialog->findChild<QAbstractItemView *>(QStringLiteral("pickList"));
    QStringList rows;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        rows.append(list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return rows;
}

} // namespace hk::test
