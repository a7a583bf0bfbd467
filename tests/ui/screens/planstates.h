#pragma once

#include "tests/ui/support/fakeworkspace.h"
#include "ui/common/currentrow.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QWidget>

namespace hk::test {

/// Plans in all states, and what another would come to.
inline void fillPlans(FakeWorkspace &workspace)
{
    PlanPreview &shown = workspace.plans.shown;
    shown.planned = 312;
    shown.leftOut = {{LeftOut::Removed, 2},    {LeftOut::Unfinished, 8}, {LeftOut::Delivered, 11},
                     {LeftOut::Superseded, 5}, {LeftOut::Duplicate, 2},  {LeftOut::Held, 1}};
    shown.byEndpoint = {{QStringLiteral("booking"), 201},
                        {QStringLiteral("customer"), 80},
                        {QStringLiteral("CRM of the head office in Toronto"), 31}};
    shown.byTrigger = {{Trigger::AppointmentConfirmed, 201}, {Trigger::CustomerUpdated, 111}};
    shown.byAge = {20, 211, 81, 0};
    ResendPlan plan;
    plan.id = PlanId(4);
    plan.company = workspace.northwind.id;
    plan.filter = QStringLiteral("status:failed trigger:Booking* code:>=500 host:crm*");
    plan.createdAt = SystemClock().now() - Micros(400) * microsPerSecond;
    plan.startsAt = plan.createdAt;
    plan.actor = QStringLiteral("window:ada");
    plan.planned = 312;
    plan.leftOut = 29;
    plan.rate = {10, 1000};
    plan.parallel = 4;
    plan.counts = {{DeliveryStatus::Delivered, 200},
                   {DeliveryStatus::Failed, 9},
                   {DeliveryStatus::Queued, 103}};
    ResendPlan later = plan;
    later.id = PlanId(5);
    later.filter.clear();
    later.startsAt = SystemClock().now() + Micros(9000) * microsPerSecond;
    later.counts = {{DeliveryStatus::Queued, 312}};
    ResendPlan paused = plan;
    paused.id = PlanId(3);
    paused.state = PlanState::Paused;
    ResendPlan cancelled = plan;
    cancelled.id = PlanId(2);
    cancelled.state = PlanState::Cancelled;
    cancelled.endedAt = plan.createdAt;
    ResendPlan done = cancelled;
    done.id = PlanId(1);
    done.state = PlanState::Done;
    done.counts = {{DeliveryStatus::Delivered, 312}};
    workspace.plans.plans = {later, plan, paused, cancelled, done};
}

/// The Deliveries page with several rows selected, and the dialogs that send many again, each
/// handed to `take(widget, name)`.
template<typename Take>
void walkPlans(QWidget &window, FakeWorkspace &workspace, Take take)
{
    fillPlans(workspace);
    QCoreApplication::processEvents();
    auto *table = window.findChild<QTableView *>(QStringLiteral("deliveriesTable"));
    table->setFocus();
    chooseRow(*table, 1);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    take(&window, QStringLiteral("deliveries-several"));
    const auto open = [&window](const char *action, const char *name) {
        window.findChild<QAction *>(QLatin1String(action))->trigger();
        QCoreApplication::processEvents();
        return window.findChild<QDialog *>(QLatin1String(name));
    };
    QDialog *plans = open("plansAction", "plansDialog");
    take(plans, QStringLiteral("plansDialog"));
    plans->close();
    QDialog *resend = open("resendAllAction", "resendDialog");
    take(resend, QStringLiteral("resendDialog"));
    resend->findChild<QComboBox *>(QStringLiteral("resendStartField"))->setCurrentIndex(1);
    QCoreApplication::processEvents();
    QScrollBar *bar =
            resend->findChild<QScrollArea *>(QStringLiteral("resendScroll"))->verticalScrollBar();
    bar->setValue(bar->maximum());
    take(resend, QStringLiteral("resendDialog-end"));
    resend->close();
}

} // namespace hk::test
