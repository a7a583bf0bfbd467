#include "ui/deliveries/manyagain.h"

#include "ui/deliveries/plansdialog.h"
#include "ui/deliveries/resenddialog.h"

#include <QtCore/QLocale>
#include <QtWidgets/QWidget>

#include <utility>

namespace hk {

ManyAgain::ManyAgain(const Fronts &fronts, Dialogs &dialogs, QWidget *window)
    : QObject(window), m_fronts(fronts), m_dialogs(dialogs), m_window(window)
{
}

void ManyAgain::send(ResendWish wish, const QString &words)
{
    wish.company = m_company.id;
    auto *dialog = new ResendDialog(m_fronts, m_dialogs, m_company, wish, words, m_window);
    connect(dialog, &ResendDialog::started, this, [this](PlanId plan, int deliveries) {
        //: %1 is the number of a plan.
        Q_EMIT started(plan,
                       tr("Plan %1: %n delivery(ies) are sent again", nullptr, deliveries)
                               .arg(QLocale().toString(plan.value())));
    });
    dialog->open();
}

void ManyAgain::showPlans(PlanId wanted)
{
    auto *dialog = new PlansDialog(m_fronts, m_dialogs, m_company, wanted, m_window);
    connect(dialog, &PlansDialog::deliveriesWanted, this, &ManyAgain::deliveriesWanted);
    connect(dialog, &PlansDialog::planWanted, this, &ManyAgain::planWanted);
    dialog->open();
}

} // namespace hk
