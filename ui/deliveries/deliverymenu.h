#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>

#include <optional>

class QAction;
class QPushButton;
class QToolButton;

namespace hk {

/// What can be done with deliveries: the actions of the Delivery menu, the buttons of the page's
/// header and the menu beside the filter. Knows only what is possible; the page does it. GUI
/// thread; `page` owns this and all of them.
class DeliveryMenu final : public QObject
{
    Q_OBJECT

public:
    explicit DeliveryMenu(QWidget *page);

    /// What there is to choose from.
    struct Choice
    {
        bool hasCompany = false;
        bool hasOne = false; ///< a delivery is in the inspector
        bool canRetry = false;
        bool canCancel = false;
        bool isErased = false;           ///< of that delivery's event there are no data any more
        std::optional<bool> isHeld = {}; ///< the endpoint of that delivery; none: not known
        int selected = 0;                ///< rows; more than one: they are sent again together
    };
    void showChoice(const Choice &choice);

    const QList<QAction *> &actions() const { return m_actions; } ///< in the menu's order
    /// What a row's menu has of them.
    QList<QAction *> rowActions() const;
    const QList<QAction *> &viewActions() const { return m_viewActions; } ///< of the View menu
    const QList<QAction *> &editActions() const { return m_editActions; } ///< of the Edit menu
    const QList<QPushButton *> &buttons() const { return m_buttons; }
    QToolButton *moreButton() const { return m_more; }

Q_SIGNALS:
    void resendWanted();
    void resendAllWanted();
    void plansWanted();
    void retryWanted();
    void cancelWanted();
    void copyCurlWanted();
    void simulatorWanted();
    void compareWanted();
    void exportWanted();
    void lookWanted();
    void retentionWanted();
    void erasingWanted();
    void holdWanted(); ///< or the contrary
    void momentWanted();
    void columnsWanted();
    void findNextWanted(); ///< in the body that is shown
    void findPreviousWanted();

private:
    void buildActions();
    void buildViewActions();
    void buildButtons(QWidget *page);
    QAction *addAction(const char *name, const QString &text, void (DeliveryMenu::*wanted)());
    QPushButton *addButton(const char *name, const QString &text, const QAction *action,
                           QWidget *page);

    QList<QAction *> m_actions;
    QList<QAction *> m_viewActions;
    QList<QAction *> m_editActions;
    QList<QPushButton *> m_buttons;
    QAction *m_resend = nullptr;
    QAction *m_resendAll = nullptr;
    QAction *m_plans = nullptr;
    QAction *m_retry = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_curl = nullptr;
    QAction *m_simulate = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_export = nullptr;
    QAction *m_look = nullptr;
    QAction *m_retention = nullptr;
    QAction *m_erase = nullptr;
    QAction *m_hold = nullptr;
    QAction *m_moment = nullptr;
    QAction *m_columns = nullptr;
    QAction *m_findNext = nullptr;
    QAction *m_findPrevious = nullptr;
    QPushButton *m_retryButton = nullptr;
    QPushButton *m_cancelButton = nullptr;
    QPushButton *m_resendButton = nullptr;
    QToolButton *m_more = nullptr;
};

} // namespace hk
