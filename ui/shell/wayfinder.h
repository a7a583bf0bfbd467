#pragma once

#include "ui/shell/viewhistory.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <memory>

class QKeyEvent;
class QSettings;

namespace hk {

class ActionSet;
class CompanyChoice;
class DeliveriesFront;
class Dialogs;
class KeyBindings;
class MainWindow;
class Page;
struct ListedAction;

/// Finding one's way about the window: the command palette, "Go to", back and forward with keys,
/// buttons and the mouse, and which keys do what. Owned by the window; what it is given outlives
/// it. GUI thread.
class Wayfinder final : public QObject
{
    Q_OBJECT

public:
    struct Ways
    {
        const ActionSet &actions;
        CompanyChoice &companies;
        DeliveriesFront &deliveries;
        const QList<Page *> &pages;
    };

    Wayfinder(MainWindow &window, const Ways &ways, Dialogs &dialogs, QSettings &settings);
    ~Wayfinder() override;

    ViewHistory &history() { return m_history; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openPalette();
    void openGoTo();
    void takeKeys();
    void openShortcuts();
    void run(const ListedAction &entry);
    QList<ListedAction> companyActions();
    void arrive();
    void travel(int step);
    void offer();
    bool isKeyOfAction(const QKeyEvent &key) const;

    MainWindow &m_window;
    const ActionSet &m_actions;
    CompanyChoice &m_companies;
    DeliveriesFront &m_deliveries;
    const QList<Page *> &m_pages;
    Dialogs &m_dialogs;
    QSettings &m_settings;
    KeyBindings *m_keys;
    ViewHistory m_history;
    QTimer m_arriving; ///< after the last of what one step changes
    std::unique_ptr<QObject> m_companyActions;
};

} // namespace hk
