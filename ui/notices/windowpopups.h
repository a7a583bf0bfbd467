#pragma once

#include "ui/notices/popupoutlet.h"

#include <QtCore/QPointer>

class QMainWindow;

namespace hk {

class Toast;

/// A note in the program's own window while it is seen; else the list keeps it.
class WindowPopups final : public PopupOutlet
{
    Q_OBJECT

public:
    using PopupOutlet::PopupOutlet;

    /// The window, once there is one.
    void setWindow(QMainWindow *window);
    void show(const Popup &popup, std::function<void()> refused) override;
    void withdraw(const QString &topic) override;

private:
    QPointer<Toast> m_toast;
    QString m_topic; ///< of the note that is shown
};

} // namespace hk
