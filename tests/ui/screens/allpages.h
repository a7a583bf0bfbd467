#pragma once

#include "core/workspace/fronts.h"
#include "ui/audit/auditpage.h"
#include "ui/overview/overviewpage.h"
#include "ui/reports/reportspage.h"
#include "ui/settings/settingspage.h"

#ifdef HK_HAS_DELIVERIES
#include "ui/deliveries/deliveriespage.h"
#endif
#ifdef HK_HAS_RECEIVER
#include "ui/receiver/receiverpage.h"
#endif
#ifdef HK_HAS_SIMULATOR
#include "ui/simulator/simulatorpage.h"
#endif

#include <QtCore/QList>
#include <QtTest/QTest>

namespace hk::test {

/// Every page there is, as the program puts them together.
inline QList<Page *> makePages(const Fronts &fronts, Dialogs &dialogs)
{
    QList<Page *> pages{new OverviewPage(fronts), new SettingsPage(fronts, dialogs)};
    Q_UNUSED(dialogs)
#ifdef HK_HAS_SIMULATOR
    pages.append(new SimulatorPage(fronts, dialogs));
#endif
#ifdef HK_HAS_DELIVERIES
    pages.append(new DeliveriesPage(fronts, dialogs));
#endif
#ifdef HK_HAS_RECEIVER
    pages.append(new ReceiverPage(fronts.receiver, fronts.samples, dialogs));
#endif
    pages.append(new ReportsPage(fronts, dialogs));
    pages.append(new AuditPage(fronts, dialogs));
    return pages;
}

/// For a test of each page of a window: a row "page" with its key.
inline void addRowPerPage(const QWidget &window)
{
    QTest::addColumn<QString>("page");
    for (const Page *page : window.findChildren<Page *>())
        QTest::addRow("%s", qPrintable(page->key())) << page->key();
}

} // namespace hk::test
