#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>

#include <memory>

class QAction;
class QKeyEvent;
class QSettings;

namespace hk {

class ActionSet;
class CompanyStates;
class HelpWindow;
class MainWindow;

/// F1: the manual at the page about what is looked at, in dialogs too. Owned by the window; what it
/// is given outlives it. GUI thread.
class HelpDesk final : public QObject
{
    Q_OBJECT

public:
    HelpDesk(MainWindow &window, const ActionSet &actions, const CompanyStates &states,
             QSettings &settings);
    ~HelpDesk() override;

    HelpWindow *window() const { return m_help.get(); } ///< none: nobody has asked yet
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const QWidget *asker);
    bool isHelpKey(const QKeyEvent &event) const;

    MainWindow &m_window;
    const CompanyStates &m_states;
    QAction *m_manual;
    QList<QAction *> m_shared; ///< that work in the manual as well
    QSettings &m_settings;
    std::unique_ptr<HelpWindow> m_help;
};

} // namespace hk
