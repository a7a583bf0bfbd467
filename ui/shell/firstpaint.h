#pragma once

#include <QtCore/QObject>

#include <functional>

class QWidget;

namespace hk {

/// Does something once, when a window has been painted for the first time; or after a moment, where
/// nothing paints it: minimised, on another desktop, behind a locked screen. Lives with the window.
class FirstPaint final : public QObject
{
    Q_OBJECT

public:
    FirstPaint(QWidget &window, std::function<void()> then);

    static constexpr int waitsAtMostMs = 250;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go();

    std::function<void()> m_then; ///< none: done
};

} // namespace hk
