#pragma once

#include "tests/ui/support/fakeworkspace.h"
#include "ui/shell/mainwindow.h"

#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>

#include <functional>

namespace hk::test {

/// The overview with its tables, by days, and with nothing to show; as before at the end.
inline void walkOverview(MainWindow &window, FakeWorkspace &workspace,
                         const std::function<void(const QString &)> &take)
{
    window.showPage(QStringLiteral("overview"));
    const auto press = [&window](const char *button) {
        window.findChild<QAbstractButton *>(QLatin1String(button))->click();
    };
    press("outcomeTableButton");
    press("responseTableButton");
    take(QStringLiteral("overview-tables"));
    press("outcomeTableButton");
    press("responseTableButton");
    auto *period = window.findChild<QComboBox *>(QStringLiteral("overviewPeriod"));
    period->setCurrentIndex(2);
    take(QStringLiteral("overview-month"));
    const QList<Attention> attention = std::exchange(workspace.overview.attention, {});
    workspace.overview.isFilled = false;
    period->setCurrentIndex(0);
    take(QStringLiteral("overview-empty"));
    workspace.overview.isFilled = true;
    window.findChild<QAction *>(QStringLiteral("refreshAction"))->trigger();
    take(QStringLiteral("overview-fine"));
    workspace.overview.attention = attention;
}

} // namespace hk::test
