#include "ui/deliveries/plansdialog.h"

#include "core/base/answer.h"
#include "core/base/outputfile.h"
#include "ui/common/currentrow.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/messagebar.h"
#include "ui/common/texttable.h"
#include "ui/common/timetext.h"
#include "ui/deliveries/planwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QLocale>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hk {
namespace {

enum PlanColumn { Number, State, Started, Filter, Finished, Failed };

constexpr int allPlanColumnsFrom = 640; // design pixels

constexpr int planTickMs = 5000;

QStringList rowOf(const ResendPlan &plan, bool isStuck, Micros now)
{
    const QLocale locale;
    return {locale.toString(plan.id.value()),
            planStateText(plan, isStuck, now),
            tableTime(plan.startsAt, now),
            plan.filter.isEmpty() ? PlansDialog::tr("–", "a plan without a filter") : plan.filter,
            PlansDialog::tr("%1 of %2")
                    .arg(locale.toString(finishedOf(plan)), locale.toString(plan.planned)),
            locale.toString(plan.counts.value(DeliveryStatus::Failed))};
}

bool hasEnded(const ResendPlan &plan)
{
    return plan.state == PlanState::Cancelled || plan.state == PlanState::Done;
}

} // namespace

PlansDialog::PlansDialog(const Fronts &fronts, Dialogs &dialogs, const Company &company,
                         PlanId wanted, QWidget *parent)
    : QDialog(parent), m_front(fronts.plans), m_ledger(fronts.deliveries), m_status(fronts.status),
      m_dialogs(dialogs), m_company(company), m_wanted(wanted), m_message(new MessageBar(this)),
      m_summary(new QLabel(this)),
      m_table(new TextTable(
              {tr("Plan"), tr("State"), tr("Start"), tr("Filter"), tr("Finished"), tr("Failed")},
              this)),
      m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("plansDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Resend plans"));
    build();
    m_pace.setSingleShot(true);
    m_pace.setInterval(mostOftenMs);
    connect(&m_pace, &QTimer::timeout, this, &PlansDialog::loadIfDue);
    connect(&m_ledger, &DeliveriesFront::ledgerChanged, this, &PlansDialog::follow);
    connect(m_table, &TextTable::rowSelected, this, &PlansDialog::showSelected);
    connect(m_message, &MessageBar::buttonClicked, this, &PlansDialog::load);
    connect(&m_status, &StatusFront::senderStatusChanged, this, &PlansDialog::showAnew);
    m_clock.setInterval(planTickMs);
    connect(&m_clock, &QTimer::timeout, this, [this] { // also a time that has come
        if (!m_waits.isEmpty())
            askWaits();
    });
    m_clock.start();
    load();
}

void PlansDialog::build()
{
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    m_summary->setObjectName(QStringLiteral("plansSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setText(tr("Loading…"));
    m_table->setObjectName(QStringLiteral("plansTable"));
    m_table->setAccessibleName(tr("Resend plans, newest first"));
    m_table->setWideColumn(Filter);
    for (const int column : {Finished, Failed})
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing
                                                                | Qt::AlignVCenter);
    buildEmpty();
    m_detail = buildDetail();
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    m_pause = addButton("pausePlanButton", tr("&Pause"), *row, &PlansDialog::pauseOrResume);
    m_cancel = addButton("cancelPlanButton", tr("&Cancel plan…"), *row, &PlansDialog::cancel);
    m_show =
            addButton("showPlanButton", tr("&Show deliveries"), *row, &PlansDialog::showDeliveries);
    m_export = addButton("exportPlanButton", tr("&Export summary…"), *row,
                         &PlansDialog::exportSummary);
    auto *close = new QPushButton(tr("Close"), buttons);
    close->setObjectName(QStringLiteral("closePlansButton"));
    close->setDefault(true);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_message);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_detail);
    column->addWidget(buttons);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);
    setScaledSpacing(column, {24, 20, 24, 20}, 12);
    setScaledSize(this, {760, 520});
    showSelected();
}

void PlansDialog::buildEmpty()
{
    m_empty->setObjectName(QStringLiteral("plansEmptyState"));
    m_empty->setWords(Icon::Retrying, tr("No plan yet"),
                      tr("A plan sends again what a filter finds, at a pace, and shows here how "
                         "far it is."));
    QPushButton *make = m_empty->addButton(tr("&Resend all that match…"), true);
    make->setObjectName(QStringLiteral("makePlanButton"));
    connect(make, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT planWanted();
    });
    m_empty->hide();
}

QWidget *PlansDialog::buildDetail()
{
    auto *box = new QWidget(this);
    const auto line = [box](const char *name) {
        auto *label = new QLabel(box);
        label->setObjectName(QLatin1String(name));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    };
    m_sentence = line("planSentence");
    setTextRole(m_sentence, TextRole::Strong);
    m_bar = new QProgressBar(box);
    m_bar->setObjectName(QStringLiteral("planBar"));
    m_bar->setAccessibleName(tr("Deliveries finished"));
    m_bar->setTextVisible(false);
    m_why = line("planWaits");
    m_account = line("planAccount");
    auto *column = new QVBoxLayout(box);
    column->addWidget(m_sentence);
    column->addWidget(m_bar);
    column->addWidget(m_why);
    column->addWidget(m_account);
    setScaledSpacing(column, {0, 0, 0, 0}, 6);
    return box;
}

QPushButton *PlansDialog::addButton(const char *name, const QString &text, FlowLayout &row,
                                    void (PlansDialog::*slot)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    row.addWidget(button);
    return button;
}

void PlansDialog::follow()
{
    m_hasMoved = true;
    loadIfDue();
}

void PlansDialog::loadIfDue()
{
    if (m_hasMoved && !m_pace.isActive() && !m_asking.isWaiting())
        load();
}

void PlansDialog::load()
{
    m_hasMoved = false;
    m_pace.start();
    m_asking.ask(m_front.list(m_company.id), this, [this](const Result<QList<ResendPlan>> &answer) {
        if (answer && std::exchange(m_toldFailure, false))
            m_message->clear();
        if (answer)
            show(*answer);
        else
            m_message->showError(answer.error(), tr("Retry"));
        m_toldFailure = !answer;
        loadIfDue();
    });
}

void PlansDialog::show(const QList<ResendPlan> &plans)
{
    const ResendPlan *before = selected();
    const PlanId wanted = m_wanted.isValid() ? m_wanted : before ? before->id : PlanId();
    m_wanted = {};
    m_plans = plans;
    askWaits();
    m_summary->setText(tr("What was sent again for %1, newest first.").arg(m_company.name));
    m_summary->setHidden(plans.isEmpty());
    m_table->setHidden(plans.isEmpty());
    m_empty->setVisible(plans.isEmpty());
    showTimes();
    const auto found = std::ranges::find(m_plans, wanted, &ResendPlan::id);
    if (!m_plans.isEmpty())
        chooseRow(*m_table, found == m_plans.end() ? 0 : static_cast<int>(found - m_plans.begin()));
    showSelected();
}

void PlansDialog::askWaits()
{
    m_askingWaits.ask(m_front.waits(m_company.id), this, [this](const Result<PlanWaits> &waits) {
        m_waits = waits ? *waits : PlanWaits();
        showAnew();
    });
}

/// The same plans, but what keeps them is another.
void PlansDialog::showAnew()
{
    const QSignalBlocker quiet(m_table); // the selected row stays
    const int row = m_table->selectedRow();
    showTimes();
    if (row >= 0)
        chooseRow(*m_table, row);
    showSelected();
}

bool PlansDialog::isStuck(const ResendPlan &plan) const
{
    return hk::isStuck(plan, m_waits.value(plan.id), m_status.senderStatus(), currentMicros());
}

void PlansDialog::showTimes()
{
    const Micros now = currentMicros();
    QList<QStringList> rows;
    for (const ResendPlan &plan : std::as_const(m_plans))
        rows.append(rowOf(plan, isStuck(plan), now));
    m_table->setRows(rows);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->item(row, Started)->setToolTip(timeToolTip(m_plans.at(row).startsAt));
        for (const int column : {Finished, Failed})
            m_table->item(row, column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    }
}

const ResendPlan *PlansDialog::selected() const
{
    const int row = m_table->selectedRow();
    return row < 0 || row >= m_plans.size() ? nullptr : &m_plans[row];
}

void PlansDialog::showSelected()
{
    const ResendPlan *plan = selected();
    m_detail->setVisible(plan);
    showButtons(plan);
    if (!plan)
        return;
    m_sentence->setText(planSentence(*plan, isStuck(*plan), currentMicros()));
    m_why->setText(
            planWaitText(*plan, m_waits.value(plan->id), m_status.senderStatus(), currentMicros()));
    m_why->setHidden(m_why->text().isEmpty());
    m_bar->setRange(0, asInt(std::max<qint64>(plan->planned, 1)));
    m_bar->setValue(asInt(finishedOf(*plan)));
    m_account->setText(planAccount(*plan, currentMicros()));
}

void PlansDialog::showButtons(const ResendPlan *plan)
{
    const bool goesOn = plan && !hasEnded(*plan);
    const bool isPaused = plan && plan->state == PlanState::Paused;
    const QString why = !plan ? tr("Select a plan first.")
            : goesOn          ? QString()
                              : tr("The plan has ended.");
    m_pause->setText(isPaused ? tr("&Resume") : tr("&Pause"));
    for (QPushButton *button : {m_pause, m_cancel}) {
        button->setEnabled(goesOn);
        button->setToolTip(why);
    }
    for (QPushButton *button : {m_show, m_export}) {
        button->setEnabled(plan);
        button->setToolTip(plan ? QString() : why);
    }
}

void PlansDialog::takeChange(const Result<ResendPlan> &answer)
{
    if (answer)
        m_message->clear();
    else
        m_message->showError(answer.error());
    load(); // also when it was refused: then it stands otherwise than it showed
}

void PlansDialog::pauseOrResume()
{
    // Not twice before it is known how it stands; a button that were disabled would lose the focus.
    if (!selected() || std::exchange(m_isChanging, true))
        return;
    const ResendPlan &plan = *selected();
    const auto changing =
            plan.state == PlanState::Paused ? m_front.resume(plan.id) : m_front.pause(plan.id);
    whenAnswered(changing, this, [this](const Result<ResendPlan> &answer) {
        m_isChanging = false;
        takeChange(answer);
    });
}

void PlansDialog::cancel()
{
    if (!selected())
        return;
    const ResendPlan &plan = *selected();
    const Question question{
            tr("Cancel plan %1?").arg(QLocale().toString(plan.id.value())),
            tr("%Ln delivery(ies) that are not finished are sent no more.", nullptr,
               asInt(plan.unfinished())),
            tr("What went out stays as it is. What is on the wire at this moment is not called "
               "back."),
            {tr("&Cancel plan"), tr("&Keep")},
            0,
            1};
    m_dialogs.ask(this, question, [this, id = plan.id](int answer) {
        if (answer != 0)
            return;
        whenAnswered(m_front.cancel(id), this,
                     [this](const Result<ResendPlan> &changed) { takeChange(changed); });
    });
}

void PlansDialog::showDeliveries()
{
    if (!selected())
        return;
    const QString filter = filterOf(*selected());
    accept();
    Q_EMIT deliveriesWanted(filter);
}

void PlansDialog::exportSummary()
{
    if (!selected())
        return;
    const PlanId plan = selected()->id;
    m_dialogs.saveFile(this, tr("Export the plan's summary"),
                       QStringLiteral("plan-%1.csv").arg(plan.value()),
                       [this, plan](const QString &file) { keepSummary(plan, file); });
}

void PlansDialog::keepSummary(PlanId plan, const QString &file)
{
    whenAnswered(m_front.summary(plan), this, [this, file](const Result<QByteArray> &summary) {
        if (!summary)
            return m_message->showError(summary.error());
        if (const Result<void> written = writeOutput(file, *summary); !written)
            return m_message->showError(written.error());
        m_message->showMessage(Tone::Success, tr("Saved as %1").arg(file));
    });
}

/// Where it is narrow, what the lines below say of the selected plan is no column.
void PlansDialog::resizeEvent(QResizeEvent *event)
{
    const bool isWide = width() >= Metrics::of(this).px(allPlanColumnsFrom);
    for (const int column : {Started, Failed})
        m_table->setColumnHidden(column, !isWide);
    QDialog::resizeEvent(event);
}

} // namespace hk
