#pragma once

#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>

namespace hk::test {

/// What belongs to an answer can be pressed when that is there.
inline void pressWhenReady(QAbstractButton &button)
{
    Q_UNUSED(QTest::qWaitFor([&button] { return button.isEnabled(); }))
    button.click();
}

/// Selects the newest request, as the button that announces it does.
inline void showNewest(QWidget &window)
{
    window.findChild<QAbstractButton *>(QStringLiteral("newRequestsButton"))->click();
}

} // namespace hk::test
