#include "ui/deliveries/manyagain.h"

#include "ui/common/timetext.h"
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
    connect(dialog, &ResendDialog::started, this,
            [this](PlanId plan, int deliveries, std::optional<Micros> startAt) {
                Q_EMIT started(plan, startedText(plan, deliveries, startAt));
            });
    dialog->open();
}

QString ManyAgain::startedText(PlanId plan, int deliveries, std::optional<Micros> startAt)
{
    const QString number = QLocale().toString(plan.value());
    const Micros now = currentMicros();
    if (startAt && *startAt > now)
        //: %1 is the number of a plan, then "in 4 minutes, at 14 May, 15:41:25".
        return tr("Plan %1: %Ln delivery(ies) are sent again, beginning %2, at %3", nullptr,
                  deliveries)
                .arg(number, relativeTime(*startAt, now), tableTime(*startAt, now));
    //: %1 is the number of a plan.
    return tr("Plan %1: %Ln delivery(ies) are sent again", nullptr, deliveries).arg(number);
}

void ManyAgain::showPlans(PlanId wanted)
{
    auto *dialog = new PlansDialog(m_fronts, m_dialogs, m_company, wanted, m_window);
    connect(dialog, &PlansDialog::deliveriesWanted, this, &ManyAgain::deliveriesWanted);
    connect(dialog, &PlansDialog::planWanted, this, &ManyAgain::planWanted);
    dialog->open();
}

} // namespace hk
