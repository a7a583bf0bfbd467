#pragma once

#include "core/base/result.h"
#include "core/vault/systemkeyring.h"
#include "ui/common/dialogs.h"
#include "ui/common/languages.h"
#include "ui/theme/desktoptheme.h"
#include "ui/theme/themecontroller.h"

#include <QtCore/QObject>
#include <QtCore/QSettings>

#include <memory>

namespace hk {

class FirstStart;
class MainWindow;
class Workspace;

/// The program with a window, put together: store, dispatcher, pages. Lives in the GUI thread,
/// longer than the event loop runs and less long than QApplication.
class WindowProgram final : public QObject
{
    Q_OBJECT

public:
    WindowProgram();
    ~WindowProgram() override;

    /// Opens the store, shows the window and begins to send. When the store cannot be used, a
    /// dialog says why and ended() follows once it was closed. With a delivery's public id the
    /// window opens at it.
    void start(const QString &storePath, const QString &deliveryId = {});

Q_SIGNALS:
    void ended(int exitCode);

private:
    void begin();
    void showWindow();
    void showDelivery();
    void refuse(const Error &error);

    QSettings m_settings;
    Languages m_languages;
    PortalTheme m_desktop;
    ThemeController m_theme;
    WindowDialogs m_dialogs;
    SystemKeyring m_keyring;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<FirstStart> m_firstStart;
    std::unique_ptr<MainWindow> m_window;
    QString m_deliveryId; ///< to be shown; empty: none
};

} // namespace hk
