#pragma once

#include "core/model/company.h"
#include "core/workspace/deliveriesfront.h"
#include "core/workspace/fronts.h"
#include "core/workspace/plansfront.h"
#include "core/workspace/statusfront.h"
#include "ui/common/asking.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace hk {

class Dialogs;
class EmptyState;
class FlowLayout;
class MessageBar;
class TextTable;

/// The plans of a company, newest first, with how far they are: pause, resume, cancel, look at
/// their deliveries, keep their summary. Follows the ledger. Opened with open(), deletes itself;
/// the fronts outlive it. GUI thread.
class PlansDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Begins at `wanted`, or at the newest.
    PlansDialog(const Fronts &fronts, Dialogs &dialogs, const Company &company, PlanId wanted,
                QWidget *parent);

    static constexpr int mostOftenMs = 1000; ///< that it asks while the ledger moves

Q_SIGNALS:
    /// The page is to show what this filter finds; the dialog closes.
    void deliveriesWanted(const QString &filter);
    /// A plan is to be made; the dialog closes.
    void planWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildEmpty();
    QWidget *buildDetail();
    QPushButton *addButton(const char *name, const QString &text, FlowLayout &row,
                           void (PlansDialog::*slot)());
    void load();
    void follow();
    void loadIfDue();
    void show(const QList<ResendPlan> &plans);
    void askWaits();
    bool isStuck(const ResendPlan &plan) const;
    void showAnew();
    void showTimes();
    void showSelected();
    void showButtons(const ResendPlan *plan);
    const ResendPlan *selected() const;
    void takeChange(const Result<ResendPlan> &answer);
    void pauseOrResume();
    void cancel();
    void showDeliveries();
    void exportSummary();
    void keepSummary(PlanId plan, const QString &file);

    PlansFront &m_front;
    DeliveriesFront &m_ledger;
    StatusFront &m_status;
    Dialogs &m_dialogs;
    Company m_company;
    PlanId m_wanted;
    QList<ResendPlan> m_plans;
    PlanWaits m_waits;
    MessageBar *m_message;
    QLabel *m_summary;
    TextTable *m_table;
    EmptyState *m_empty; ///< in the place of the table
    QWidget *m_detail = nullptr;
    QLabel *m_sentence = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_account = nullptr;
    QLabel *m_why = nullptr; ///< it waits
    QPushButton *m_pause = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_export = nullptr;
    QTimer m_pace; ///< runs for a while after each question
    bool m_hasMoved = false;
    bool m_isChanging = false;  ///< a plan is being paused or resumed
    bool m_toldFailure = false; ///< the message bar says that the list could not be read
    LatestAnswer m_asking;
    LatestAnswer m_askingWaits;
    QTimer m_clock; ///< "in 4 minutes" grows old
};

} // namespace hk
