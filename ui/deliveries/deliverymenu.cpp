#include "ui/deliveries/deliverymenu.h"

#include "ui/common/keytip.h"
#include "ui/theme/icons.h"
#include "ui/theme/roles.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <utility>

namespace hk {

DeliveryMenu::DeliveryMenu(QWidget *page) : QObject(page)
{
    buildActions();
    buildViewActions();
    buildButtons(page);
    showChoice({});
}

QAction *DeliveryMenu::addAction(const char *name, const QString &text,
                                 void (DeliveryMenu::*wanted)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, wanted);
    m_actions.append(action);
    return action;
}

void DeliveryMenu::buildActions()
{
    m_resend = addAction("resendAction", tr("&Resend"), &DeliveryMenu::resendWanted);
    m_resend->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_resend->setIcon(icon(Icon::Refresh));
    m_resendAll = addAction("resendAllAction", tr("Resend all that &match…"),
                            &DeliveryMenu::resendAllWanted);
    m_resendAll->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    m_plans = addAction("plansAction", tr("Resend &plans…"), &DeliveryMenu::plansWanted);
    m_retry = addAction("retryNowAction", tr("Retry &now"), &DeliveryMenu::retryWanted);
    m_cancel =
            addAction("cancelDeliveryAction", tr("C&ancel delivery…"), &DeliveryMenu::cancelWanted);
    m_hold = addAction("holdEndpointAction", tr("&Hold the endpoint…"), &DeliveryMenu::holdWanted);
    m_curl = addAction("copyCurlAction", tr("&Copy as cURL"), &DeliveryMenu::copyCurlWanted);
    m_curl->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_curl->setIcon(icon(Icon::Copy));
    m_compare = addAction("compareAction", tr("C&ompare"), &DeliveryMenu::compareWanted);
    m_compare->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_simulate = addAction("openInSimulatorAction", tr("Open in &Simulator"),
                           &DeliveryMenu::simulatorWanted);
    m_simulate->setIcon(icon(Icon::Simulator));
    m_export = addAction("exportAction", tr("&Export…"), &DeliveryMenu::exportWanted);
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_look = addAction("lookAction", tr("&Look at a file…"), &DeliveryMenu::lookWanted);
    m_retention = addAction("retentionAction", tr("Re&tention…"), &DeliveryMenu::retentionWanted);
    m_erase = addAction("eraseCustomerAction", tr("Erase a customer's &data…"),
                        &DeliveryMenu::erasingWanted);
}

void DeliveryMenu::buildViewActions()
{
    m_moment = addAction("jumpToDateAction", tr("&Jump to a date…"), &DeliveryMenu::momentWanted);
    m_moment->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    m_columns = addAction("columnsAction", tr("Col&umns…"), &DeliveryMenu::columnsWanted);
    m_columns->setIcon(icon(Icon::Columns));
    for (QAction *action : {m_moment, m_columns}) {
        m_actions.removeOne(action);
        m_viewActions.append(action);
    }
    // With the names of the Simulator's: they have the same keys.
    m_findNext = addAction("findNextAction", tr("Find &next"), &DeliveryMenu::findNextWanted);
    m_findNext->setShortcut(QKeySequence(Qt::Key_F3));
    m_findPrevious = addAction("findPreviousAction", tr("Find pre&vious"),
                               &DeliveryMenu::findPreviousWanted);
    m_findPrevious->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3));
    for (QAction *action : {m_findNext, m_findPrevious}) {
        action->setProperty("isOfSeveralPages", true);
        m_actions.removeOne(action);
        m_editActions.append(action);
    }
}

QList<QAction *> DeliveryMenu::rowActions() const
{
    return {m_resend, m_retry, m_cancel, m_hold, m_compare, m_simulate};
}

QPushButton *DeliveryMenu::addButton(const char *name, const QString &text, const QAction *action,
                                     QWidget *page)
{
    auto *button = new QPushButton(text, page);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_buttons.append(button);
    return button;
}

void DeliveryMenu::buildButtons(QWidget *page)
{
    m_cancelButton = addButton("cancelDeliveryButton", tr("C&ancel…"), m_cancel, page);
    m_cancelButton->setAccessibleName(tr("Cancel delivery"));
    m_cancelButton->setToolTip(tr("Ends its attempts for good"));
    m_retryButton = addButton("retryNowButton", tr("Retry &now"), m_retry, page);
    m_retryButton->setToolTip(tr("Makes the next attempt due at once"));
    m_resendButton = addButton("resendButton", tr("&Resend"), m_resend, page);
    m_resendButton->setIcon(icon(Icon::Refresh, Tint::OnAccent));
    setPrimary(m_resendButton);

    m_more = new QToolButton(page);
    m_more->setObjectName(QStringLiteral("moreDeliveriesButton"));
    m_more->setIcon(icon(Icon::More));
    m_more->setToolTip(tr("More to do with these deliveries"));
    m_more->setAccessibleName(tr("More to do with these deliveries"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->setObjectName(QStringLiteral("moreDeliveriesMenu"));
    menu->addAction(m_resendAll);
    menu->addAction(m_plans);
    menu->addSeparator();
    menu->addAction(m_export);
    menu->addAction(m_look);
    menu->addSeparator();
    menu->addAction(m_retention);
    menu->addAction(m_erase);
    menu->addSeparator();
    menu->addActions(m_viewActions);
    m_more->setMenu(menu);
}

void DeliveryMenu::showChoice(const Choice &choice)
{
    // The header speaks of what is selected, the menu of the delivery in the inspector as well.
    const bool areMany = choice.selected > 1;
    const bool hasData = choice.hasOne && !choice.isErased;
    const QString why = choice.isErased
            ? tr("The data of this event were erased; it cannot be sent again.")
            : QString();
    m_resend->setEnabled(hasData || areMany);
    m_resend->setText(areMany ? tr("&Resend %Ln…", nullptr, choice.selected) : tr("&Resend"));
    m_resendButton->setEnabled(m_resend->isEnabled());
    m_resendButton->setText(m_resend->text());
    setKeyTip(m_resendButton,
              areMany                   ? tr("Sends the selected ones again")
                      : choice.isErased ? why
                      : choice.hasOne   ? tr("Sends the same event again")
                                        : tr("Select a delivery first."),
              m_resend->isEnabled() ? m_resend : nullptr);
    m_resendAll->setEnabled(choice.hasCompany);
    m_plans->setEnabled(choice.hasCompany);
    m_export->setEnabled(choice.hasCompany);
    m_retention->setEnabled(choice.hasCompany);
    m_erase->setEnabled(choice.hasCompany);
    m_curl->setEnabled(hasData);
    m_simulate->setEnabled(hasData);
    m_compare->setEnabled(choice.hasOne && choice.selected <= 2);
    m_compare->setText(choice.selected == 2 ? tr("C&ompare the two") : tr("C&ompare"));
    m_retry->setEnabled(choice.canRetry || areMany);
    m_retry->setText(areMany ? tr("Retry %Ln &now", nullptr, choice.selected) : tr("Retry &now"));
    m_retryButton->setVisible(choice.canRetry && !areMany);
    m_cancel->setEnabled(choice.canCancel || areMany);
    m_cancel->setText(areMany ? tr("C&ancel %Ln…", nullptr, choice.selected)
                              : tr("C&ancel delivery…"));
    m_hold->setEnabled(choice.isHeld.has_value());
    m_hold->setText(choice.isHeld.value_or(false) ? tr("Send to the endpoint a&gain")
                                                  : tr("&Hold the endpoint…"));
    m_moment->setEnabled(choice.hasCompany);
    for (QAction *action : std::as_const(m_editActions))
        action->setEnabled(choice.hasOne);
    m_cancelButton->setVisible(choice.canCancel && !areMany);
}

} // namespace hk
