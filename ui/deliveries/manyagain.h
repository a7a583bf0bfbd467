#pragma once

#include "core/model/company.h"
#include "core/workspace/fronts.h"
#include "core/workspace/plansfront.h"

#include <QtCore/QObject>

#include <optional>

class QWidget;

namespace hk {

class Dialogs;

/// Opens what sends many deliveries again, and the list of the plans that do so, above its page.
/// GUI thread; fronts and dialogs outlive it.
class ManyAgain final : public QObject
{
    Q_OBJECT

public:
    /// `window` owns this.
    ManyAgain(const Fronts &fronts, Dialogs &dialogs, QWidget *window);

    void setCompany(const Company &company) { m_company = company; }
    /// `wish` without its company, and the same in words.
    void send(ResendWish wish, const QString &words);
    /// Begins at `wanted`; an invalid one: at the newest.
    void showPlans(PlanId wanted);

Q_SIGNALS:
    void started(hk::PlanId plan, const QString &note);
    void deliveriesWanted(const QString &filter);
    void planWanted(); ///< of what the list shows

private:
    static QString startedText(PlanId plan, int deliveries, std::optional<Micros> startAt);

    Fronts m_fronts;
    Dialogs &m_dialogs;
    QWidget *m_window;
    Company m_company;
};

} // namespace hk
