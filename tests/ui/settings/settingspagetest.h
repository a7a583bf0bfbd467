#pragma once

#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/settings/settingspage.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace hk::test {

/// The page over fakes, showing Northwind, in a window of its own.
struct SettingsPageTest
{
    SettingsPageTest()
    {
        page = std::make_unique<SettingsPage>(workspace.fronts(), dialogs);
        page->resize(1100, 900);
        showActive(page.get());
    }

    /// Waits until the company's settings are there.
    bool load()
    {
        page->setCompany(workspace.northwind);
        return QTest::qWaitFor([this] { return edit("booking")->isVisible(); });
    }

    QLineEdit *edit(const char *category) const
    {
        return page->findChild<QLineEdit *>(QLatin1String(category) + QStringLiteral("UrlField"));
    }
    QLineEdit *hashKey() const
    {
        return page->findChild<QLineEdit *>(QStringLiteral("hashKeyField"));
    }
    QString messageOf(const QWidget *field) const { return field->accessibleDescription(); }
    QLabel *messageLabel(const QWidget *field) const
    {
        return page->findChild<QLabel *>(field->objectName() + QStringLiteral("Message"));
    }
    QString bar() const { return page->findChild<QLabel *>(QStringLiteral("changesText"))->text(); }
    QPushButton *save() const
    {
        return page->findChild<QPushButton *>(QStringLiteral("saveButton"));
    }
    QString saved(Category category) const
    {
        return workspace.settings.settings[workspace.northwind.id]
                .endpoints[static_cast<size_t>(category)]
                .url;
    }

    Themed themed;
    FakeWorkspace workspace;
    FakeDialogs dialogs;
    std::unique_ptr<SettingsPage> page;
};

} // namespace hk::test
