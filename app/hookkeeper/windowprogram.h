#pragma once

#include "core/base/result.h"
#include "core/vault/systemkeyring.h"
#include "core/workspace/screenmask.h"
#include "ui/common/dialogs.h"
#include "ui/common/languages.h"
#include "ui/preferences/localesettings.h"
#include "ui/preferences/maskswitch.h"
#include "ui/theme/desktoptheme.h"
#include "ui/theme/themecontroller.h"

#include <QtCore/QObject>
#include <QtCore/QSettings>
#include <QtCore/QTimer>

#include <memory>
#include <vector>

namespace hk {

class Background;
class MainWindow;
class MaskedFronts;
class NoticeDesk;
class Page;
class ReceiverMemory;
class Workspace;
struct NoticeTarget;

/// The program with a window, put together: store, dispatcher, pages. Lives in the GUI thread,
/// longer than the event loop runs and less long than QApplication.
class WindowProgram final : public QObject
{
    Q_OBJECT

public:
    WindowProgram();
    ~WindowProgram() override;

    /// Shows the window, opens the store and begins to send. When the store cannot be used, a
    /// dialog says why and ended() follows once it was closed. With a delivery's public id the
    /// window opens at it.
    /// `isInBackground`: without a window until somebody wants one.
    void start(const QString &storePath, const QString &deliveryId = {},
               bool isInBackground = false);
    /// Instead of start(): says that another program, `holder`, has the window and does not answer;
    /// ended() follows.
    void refuseBeside(const QString &holder);
    /// The window comes to the front, whether it was closed, or was never there.
    void raise() { comeToFront({}, {}); }

    /// Somebody started the program again: its window comes to the front, also from the task bar,
    /// and shows the delivery unless that is empty. `token` is the desktop's permission.
    void comeToFront(const QByteArray &token, const QString &deliveryId);

    /// Asks nothing; what is on the wire is finished when this goes.
    void end();

Q_SIGNALS:
    void ended(int exitCode);

private:
    void showFrame();
    bool openStore(); ///< false: it was said why not
    void restoreReceiver();
    void begin();
    void makePages();
    bool makeNextPage(); ///< false: there are all
    std::unique_ptr<MainWindow> frame();
    void furnish(MainWindow &window);
    void showWindow();
    void renewWindow();
    void changeWindows();
    void leaveFirst(const std::function<void()> &go, const std::function<void()> &stay);
    void showPreferences(const QString &section);
    void showDelivery();
    void showTarget(const NoticeTarget &target);
    void goOnWithoutWindow();
    void prepareLook();
    void refuse(const Error &error);

    QSettings m_settings;
    Languages m_languages;
    LocaleSettings m_locale;
    ScreenMask m_mask;
    MaskSwitch m_maskSwitch;
    PortalTheme m_desktop;
    ThemeController m_theme;
    WindowDialogs m_dialogs;
    SystemKeyring m_keyring;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MaskedFronts> m_fronts; ///< what the window sees of it
    std::unique_ptr<ReceiverMemory> m_receiverMemory;
    std::unique_ptr<NoticeDesk> m_desk;       ///< from begin() on
    std::unique_ptr<Background> m_background; ///< from begin() on
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<MainWindow> m_next; ///< made, and takes the window's place in a moment
    QTimer m_changing;
    std::vector<std::unique_ptr<Page>> m_pages; ///< made for the window, until it has them
    QString m_storePath;
    QString m_deliveryId; ///< to be shown; empty: none
    bool m_isInBackground = false;
};

} // namespace hk
