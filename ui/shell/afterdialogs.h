#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>

class QDialog;
class QWidget;

namespace hk {

/// What would turn the page behind a modal dialog that is open over its window, as a link or a
/// notice does, waits until the dialog was closed: what is chosen in it belongs to that page. GUI
/// thread.
class AfterDialogs final : public QObject
{
    Q_OBJECT

public:
    explicit AfterDialogs(QWidget *window);

    /// At once when no dialog is open; else in place of what waited before.
    void call(std::function<void()> what);

private:
    void look();

    const QWidget *m_window; ///< its own
    std::function<void()> m_what;
    QPointer<QDialog> m_dialog; ///< that is waited for
};

} // namespace hk
