#pragma once

#include "tests/ui/screens/shoots.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QWidget>

namespace hk::test {

/// What the arrow beside "New sample" opens, and the list of past deliveries, each handed to
/// `take(widget, name)`.
template<typename Take>
void walkSamples(QWidget &window, Take take)
{
    for (const auto &[menuName, name] :
         {std::pair("sampleMenu", "menu"), std::pair("edgeMenu", "edges")}) {
        auto *menu = window.findChild<QMenu *>(QLatin1String(menuName));
        menu->popup(window.mapToGlobal(QPoint(400, 200)));
        take(menu, QLatin1String(name));
        menu->close();
    }
    window.findChild<QAction *>(QStringLiteral("pastDeliveryAction"))->trigger();
    QCoreApplication::processEvents();
    auto *past = window.findChild<QDialog *>(QStringLiteral("pastDeliveryDialog"));
    take(past, QLatin1String("past"));
    past->close();
}

/// A run that goes on when its dialog is closed, handed to `take()`.
template<typename Take>
void walkRunningPage(QWidget &window, FakeDialogs &dialogs, Take take)
{
    window.findChild<QAction *>(QStringLiteral("runAction"))->trigger();
    auto *run = window.findChild<QDialog *>(QStringLiteral("runDialog"));
    run->findChild<QTabWidget *>(QStringLiteral("runTabs"))->setCurrentIndex(0);
    dialogs.willAnswer(sendWord());
    run->findChild<QAbstractButton *>(QStringLiteral("startRunButton"))->click();
    QCoreApplication::processEvents();
    run->close();
    take();
    window.findChild<QAbstractButton *>(QStringLiteral("cancelRunLineButton"))->click();
}

} // namespace hk::test
