#pragma once

#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "ui/common/currentrow.h"
#include "ui/deliveries/recordsdialog.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QWidget>

namespace hk::test {

/// A file as somebody may have got it by mail: two attempts, hostile texts, and something else.
inline QByteArray fileToLookAt()
{
    QByteArray lines;
    for (int i = 0; i < 12; ++i)
        lines += "{\"id\":\"dlv_k3v9d0m5q8r2" + QByteArray::number(i)
                + "\",\"eventId\":\"evt_8dcyyzx1rs5gx\",\"trigger\":\"BookingConfirmation\","
                  "\"status\":\""
                + (i % 3 ? "delivered" : "failed")
                + "\",\"endpoint\":\"booking\",\"url\":\"https://crm.northwind.example/hooks/"
                  "booking?a=long&path=that&does=not&fit\",\"createdAt\":\"2026-05-14T15:42:1"
                + QByteArray::number(i % 10)
                + ".123Z\",\"name\":\"Maria Example\\u202e\",\"payload\":\"{\\\"customer\\\":"
                  "{\\\"name\\\":\\\"Maria Example\\\",\\\"tags\\\":[1,2]}}\",\"attemptLog\":[{"
                  "\"startedAt\":\"2026-05-14T15:42:11.000Z\",\"outcome\":\"refused\",\"error\":"
                  "\"connection refused\",\"request\":{\"url\":\"https://crm.northwind.example/\","
                  "\"headers\":[{\"name\":\"Host\",\"value\":\"crm.northwind.example\"}]},"
                  "\"response\":null},{\"startedAt\":\"2026-05-14T15:42:16.000Z\",\"outcome\":"
                  "\"answered\",\"statusCode\":502,\"durationMs\":142,\"request\":{\"url\":"
                  "\"https://crm.northwind.example/\",\"headers\":[]},\"response\":{\"headers\":[{"
                  "\"name\":\"Server\",\"value\":\"nginx\"}],\"body\":\"<h1>Bad "
                  "gateway</h1>\"}}]}\n";
    return lines;
}

/// The dialogs that export deliveries and look at files, each handed to `take(widget, name)`.
template<typename Take>
void walkFiles(QWidget &window, FakeWorkspace &workspace, FakeDialogs &dialogs, Take take)
{
    auto *table = window.findChild<QTableView *>(QStringLiteral("deliveriesTable"));
    table->setFocus();
    chooseRow(*table, 1);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    window.findChild<QAction *>(QStringLiteral("exportAction"))->trigger();
    QCoreApplication::processEvents();
    auto *exporting = window.findChild<QDialog *>(QStringLiteral("deliveryExportDialog"));
    take(exporting, QStringLiteral("deliveryExportDialog"));
    exporting->findChild<QComboBox *>(QStringLiteral("exportFormatField"))->setCurrentIndex(3);
    workspace.records.isHeld = true;
    dialogs.willChooseFile(QStringLiteral("/home/ada/deliveries.html"));
    exporting->findChild<QAbstractButton *>(QStringLiteral("startExportButton"))->click();
    workspace.records.progress(1);
    QCoreApplication::processEvents();
    take(exporting, QStringLiteral("deliveryExportDialog-running"));
    workspace.records.finish(Error{ErrorCode::FileUnwritable,
                                   QStringLiteral("/home/ada/deliveries.html"),
                                   QStringLiteral("there is no room"),
                                   {}});
    workspace.records.isHeld = false;
    QCoreApplication::processEvents();
    take(exporting, QStringLiteral("deliveryExportDialog-problem"));
    exporting->close();
    auto *looking = new RecordsDialog(
            *RecordFile::read(fileToLookAt(), QStringLiteral("deliveries.jsonl")), &window);
    looking->show();
    QCoreApplication::processEvents();
    take(looking, QStringLiteral("recordsDialog"));
    auto *tabs = looking->findChild<QTabWidget *>(QStringLiteral("recordTabs"));
    tabs->setCurrentIndex(2);
    looking->findChild<QComboBox *>(QStringLiteral("recordAttemptField"))->setCurrentIndex(1);
    take(looking, QStringLiteral("recordsDialog-response"));
    looking->close();
}

} // namespace hk::test
