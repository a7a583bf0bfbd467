#pragma once

#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/common/messagebar.h"
#include "ui/common/toast.h"
#include "ui/deliveries/deliveriespage.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace hk::test {

/// The page over fakes, in a window of its own, wide enough for list and inspector side by side.
struct DeliveriesPageTest
{
    explicit DeliveriesPageTest(QLocale::Language words = QLocale::English)
        : language(spoken(words))
    {
        page.resize(1200, 800);
        showActive(&page);
        // What the window does with the actions of the page on top.
        for (const Page::MenuAction &entry : page.menuActions())
            page.addAction(entry.action);
        page.setCurrent(true);
    }

    /// The newest of the ledger; created `minutes` ago.
    QString add(DeliveryStatus status, int minutes = 1)
    {
        return workspace.deliveries.add(workspace.northwind.id, Trigger::AppointmentConfirmed,
                                        status,
                                        SystemClock().now() - minutes * 60 * microsPerSecond,
                                        QStringLiteral("https://crm.northwind.example/hooks"));
    }
    /// Shows the company and waits for its rows.
    bool load(int rows)
    {
        page.setCompany(workspace.northwind);
        return QTest::qWaitFor([&] { return table()->model()->rowCount() == rows; });
    }
    bool select(int row)
    {
        table()->setFocus();
        table()->selectRow(row);
        const QString id = idOf(row);
        return QTest::qWaitFor([&] { return shown() == id; });
    }

    QTableView *table() const
    {
        return page.findChild<QTableView *>(QStringLiteral("deliveriesTable"));
    }
    QString idOf(int row) const
    {
        return table()->model()->index(row, 0).data(DeliveryTableModel::PublicIdRole).toString();
    }
    /// The delivery in the inspector.
    QString shown() const
    {
        const auto *label = page.findChild<QLabel *>(QStringLiteral("deliveryId"));
        return label->isVisible() ? label->text() : QString();
    }
    QLineEdit *filter() const { return page.findChild<QLineEdit *>(QStringLiteral("filterEdit")); }
    bool isVisible(const char *name) const
    {
        const auto *widget = page.findChild<QWidget *>(QLatin1String(name));
        return widget && widget->isVisible();
    }
    bool isEnabled(const char *name) const
    {
        return page.findChild<QAction *>(QLatin1String(name))->isEnabled();
    }
    QString toast() const
    {
        const auto *toast = page.findChild<Toast *>();
        return toast->isVisible() ? toast->text() : QString();
    }
    QString bar() const { return page.findChild<MessageBar *>()->text(); }

    QLocale::Language spoken(QLocale::Language words)
    {
        themed.languages.install(QLocale(words));
        return words;
    }

    Themed themed;
    const QLocale::Language language; ///< before the page is built
    FakeWorkspace workspace;
    FakeDialogs dialogs;
    DeliveriesPage page{workspace.fronts(), dialogs};
};

} // namespace hk::test
