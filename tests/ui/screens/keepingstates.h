#pragma once

#include "tests/ui/support/fakeworkspace.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QWidget>

namespace hk::test {

/// Rules that let something go, and a customer of whom there is much.
inline void fillKeeping(FakeKeeping &keeping)
{
    const Micros now = SystemClock().now();
    const Micros day = 24LL * 3600 * microsPerSecond;
    keeping.kept = {90, {}, 30};
    keeping.old.byAge[DeliveryStatus::Delivered] = {0, 0, 128'204, 34'871};
    keeping.old.byAge[DeliveryStatus::Cancelled] = {0, 7, 12, 0};
    keeping.old.attempts = 171'020;
    keeping.old.events = 150'333;
    keeping.old.bytes = 412'000'000;
    keeping.old.heldBack = 3;
    keeping.old.oldest = now - 500 * day;
    PersonData &data = keeping.data;
    data.events = 14;
    data.deliveries = 20;
    data.attempts = 31;
    data.unfinished = 2;
    data.oldest = now - 120 * day;
    data.newest = now - 2 * day;
    data.names = {QStringLiteral("Maria Example")};
    data.emails = {QStringLiteral("maria@example.com")};
    data.customerIds = {QStringLiteral("2098050"), QStringLiteral("2098051")};
    data.samples = {QStringLiteral("Maria's double booking")};
    data.filters = {QStringLiteral("Maria's")};
    data.recentFilters = 2;
    data.othersOfCustomers = 3;
    data.erasedBefore = {now - 400 * day};
    for (const char *name : {"store.db.backups/2026-11-30.db", "store.db.backups/2026-11-29.db",
                             "store.db.v12.backup"})
        data.backups.append(QStringLiteral("/home/ada/.local/share/hookkeeper/")
                            + QLatin1String(name));
}

/// The dialogs about keeping and erasing, each handed to `take(widget, name)`.
template<typename Take>
void walkKeeping(QWidget &window, FakeWorkspace &workspace, Take take)
{
    fillKeeping(workspace.keeping);
    const auto open = [&window](const char *action, const char *name) {
        window.findChild<QAction *>(QLatin1String(action))->trigger();
        QCoreApplication::processEvents();
        return window.findChild<QDialog *>(QLatin1String(name));
    };
    QDialog *retention = open("retentionAction", "retentionDialog");
    take(retention, QStringLiteral("retentionDialog"));
    retention->close();
    QDialog *erase = open("eraseCustomerAction", "eraseDialog");
    take(erase, QStringLiteral("eraseDialog"));
    erase->findChild<QLineEdit *>(QStringLiteral("personValue"))
            ->setText(QStringLiteral("maria@example.com"));
    erase->findChild<QPushButton *>(QStringLiteral("findPersonButton"))->click();
    QCoreApplication::processEvents();
    take(erase, QStringLiteral("eraseDialog-found"));
    erase->close();
}

} // namespace hk::test
