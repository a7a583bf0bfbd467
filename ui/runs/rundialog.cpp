#include "ui/runs/rundialog.h"

#include "core/workspace/repeatedrun.h"
#include "core/workspace/runtally.h"
#include "core/workspace/scenariorun.h"
#include "ui/common/dialogs.h"
#include "ui/common/errorwords.h"
#include "ui/common/messagebar.h"
#include "ui/common/scrolling.h"
#include "ui/common/timetext.h"
#include "ui/common/triggertext.h"
#include "ui/runs/leavingquestion.h"
#include "ui/runs/repeatform.h"
#include "ui/runs/runprogress.h"
#include "ui/runs/scenarioform.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTabWidget>

namespace hk {
namespace {

constexpr int tickMs = 250;
constexpr qsizetype mostNamedEvents = 20; // in a filter that a person still reads

QString momentText(Micros at)
{
    return QDateTime::fromMSecsSinceEpoch(at / microsPerMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace

RunDialog::RunDialog(SimulatorFront &simulator, DeliveriesFront &deliveries, Dialogs &dialogs,
                     QWidget *parent)
    : QDialog(parent), m_simulator(simulator), m_deliveries(deliveries), m_dialogs(dialogs),
      m_message(new MessageBar(this)), m_target(new QLabel(this)), m_tabs(new QTabWidget(this)),
      m_repeat(new RepeatForm(this)), m_scenario(new ScenarioForm(dialogs, this)),
      m_progress(new RunProgress(this))
{
    setObjectName(QStringLiteral("runDialog"));
    setWindowTitle(tr("Send many"));
    build();
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &RunDialog::showProgress);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RunDialog::refresh);
    connect(m_repeat, &RepeatForm::changed, this, &RunDialog::refresh);
    connect(m_scenario, &ScenarioForm::changed, this, &RunDialog::refresh);
    m_progress->hide();
    refresh();
}

RunDialog::~RunDialog() = default;

void RunDialog::build()
{
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    m_target->setObjectName(QStringLiteral("runTarget"));
    m_target->setTextFormat(Qt::PlainText);
    m_target->setWordWrap(true);
    setSecondary(m_target);
    m_tabs->setObjectName(QStringLiteral("runTabs"));
    m_tabs->addTab(m_repeat, tr("&This event"));
    m_tabs->addTab(m_scenario, tr("A sc&enario"));
    auto *body = new QWidget(this);
    auto *parts = new QVBoxLayout(body);
    parts->addWidget(m_target);
    parts->addWidget(m_message);
    parts->addWidget(m_tabs, 1);
    parts->addWidget(m_progress);
    setScaledSpacing(parts, {0, 0, 0, 0}, 12);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(scrollFitted(body, this), 1);
    column->addWidget(buildButtons());
    setScaledSpacing(column, {24, 20, 24, 20}, 12);
    setScaledSize(this, {640, 0});
    growWithContents(this);
}

QWidget *RunDialog::buildButtons()
{
    auto *box = new QWidget(this);
    m_show = new QPushButton(tr("Sho&w in Deliveries"), box);
    m_show->setObjectName(QStringLiteral("showRunButton"));
    m_show->setAutoDefault(false);
    m_show->hide();
    auto *close = new QPushButton(tr("Close"), box);
    close->setObjectName(QStringLiteral("closeRunButton"));
    close->setToolTip(tr("A run goes on without this window."));
    close->setAutoDefault(false);
    m_start = new QPushButton(box);
    m_start->setObjectName(QStringLiteral("startRunButton"));
    m_start->setDefault(true);
    setPrimary(m_start);
    auto *row = new QHBoxLayout(box);
    row->addWidget(m_show);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_start);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);
    // It would stand before what it opens; a run goes on, and the page says so.
    connect(m_show, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT deliveriesRequested(deliveriesFilter());
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &RunDialog::startOrCancel);
    return box;
}

void RunDialog::setSource(const Source &source)
{
    m_source = source;
    refresh();
}

void RunDialog::setVisible(bool visible)
{
    QDialog::setVisible(visible);
    Q_EMIT progressed();
}

QString RunDialog::progressText() const { return m_progress->shortText(); }

void RunDialog::cancelRun()
{
    if (isRunning())
        m_run->cancel();
}

bool RunDialog::isRunning() const { return m_run && !m_run->isFinished(); }

void RunDialog::showScenarios() { m_tabs->setCurrentWidget(m_scenario); }

void RunDialog::openScenario(const QString &file)
{
    showScenarios();
    m_scenario->openFile(file);
}

int RunDialog::eventsToSend() const
{
    if (m_tabs->currentWidget() == m_repeat)
        return m_repeat->count();
    const std::optional<Scenario> scenario = m_scenario->scenario();
    return scenario ? static_cast<int>(planOf(*scenario).size()) : 0;
}

TriggerSet RunDialog::triggersToSend(const Source &source) const
{
    if (m_tabs->currentWidget() == m_repeat)
        return TriggerSet().with(source.trigger);
    TriggerSet triggers;
    if (const std::optional<Scenario> scenario = m_scenario->scenario(); scenario) {
        for (const ScenarioStep &step : scenario->steps)
            triggers = triggers.with(step.trigger);
    }
    return triggers;
}

void RunDialog::refresh()
{
    m_tabs->setEnabled(!isRunning() && !m_asking.isWaiting());
    if (isRunning()) {
        m_start->setText(tr("&Cancel"));
        m_start->setEnabled(true);
        return m_start->setToolTip(tr("Nothing more is stored; what is stored goes out."));
    }
    m_target->setText(m_tabs->currentWidget() == m_repeat ? tr("%1 · %2").arg(
                              triggerTitle(m_source.trigger), m_source.targetText)
                                                          : m_source.targetText);
    const bool isRepeat = m_tabs->currentWidget() == m_repeat;
    const bool canStart = m_source.company.id.isValid() && !m_asking.isWaiting()
            && (isRepeat ? m_source.isJson : eventsToSend() > 0);
    m_start->setText(tr("&Start"));
    m_start->setEnabled(canStart);
    if (canStart)
        m_start->setToolTip(tr("Sends %Ln event(s)", nullptr, eventsToSend()));
    else
        m_start->setToolTip(isRepeat ? tr("The payload on the page is not JSON.")
                                     : tr("The file that is chosen is no scenario."));
    m_start->setAccessibleDescription(m_start->toolTip());
}

void RunDialog::startOrCancel()
{
    if (isRunning())
        return cancelRun();
    m_message->clear();
    // What is asked about is what is sent, whatever the page shows by then.
    const Source source = m_source;
    m_asking.ask(m_simulator.destinations(source.company.id, triggersToSend(source), source.target),
                 this, [this, source](const Result<QList<Destination>> &destinations) {
                     refresh();
                     if (destinations)
                         confirm(source, *destinations);
                     else
                         m_message->showError(destinations.error());
                 });
    refresh();
}

/// Whatever would go nowhere is said before anything is sent, and so is whatever leaves this
/// computer.
void RunDialog::confirm(const Source &source, const QList<Destination> &destinations)
{
    TriggerSet reached;
    for (const Destination &one : destinations)
        reached = TriggerSet(reached.bits() | one.triggers.bits());
    QStringList missing;
    for (const Trigger trigger : allTriggers) {
        if (triggersToSend(source).contains(trigger) && !reached.contains(trigger))
            missing.append(triggerTitle(trigger));
    }
    if (!missing.isEmpty()) {
        return m_message->showMessage(
                Tone::Warning,
                tr("Nothing was sent, because no URL is set for: %1. Set it in the webhook "
                   "settings, or send to the local receiver.")
                        .arg(QLocale().createSeparatedList(missing)));
    }
    const auto question = leavingQuestion(destinations, eventsToSend());
    if (!question)
        return begin(source);
    m_dialogs.ask(this, *question, [this, source](int answer) {
        if (answer == 0)
            begin(source);
    });
}

void RunDialog::begin(const Source &source)
{
    m_began = currentMicros();
    m_ended = 0;
    m_error.reset();
    m_eventIds.clear();
    m_tally = std::make_unique<RunTally>(m_deliveries);
    if (m_tabs->currentWidget() == m_repeat) {
        m_run = std::make_unique<RepeatedRun>(m_simulator,
                                              Repetition{source.company.id, source.trigger,
                                                         source.payload, source.target,
                                                         m_repeat->count(), m_repeat->rate()});
    } else {
        m_run = std::make_unique<ScenarioRun>(
                m_simulator, source.company.id, m_scenario->scenario().value_or(Scenario()),
                ScenarioPace{m_scenario->speed(), m_began}, source.target);
    }
    connect(m_tally.get(), &RunTally::changed, this, &RunDialog::showProgress);
    connect(m_run.get(), &SimulationRun::eventSent, this,
            [this](int, Trigger, const hk::Accepted &accepted) { take(accepted); });
    connect(m_run.get(), &SimulationRun::failed, this,
            [this](const Error &error) { m_error = error; });
    connect(m_run.get(), &SimulationRun::finished, this, [this] {
        tellEnd();
        m_tick.stop();
        showProgress();
        refresh();
        Q_EMIT ended(m_progress->account());
    });
    m_progress->setAccount({});
    m_progress->show();
    m_show->show();
    m_tick.start();
    m_run->start();
    showProgress();
    refresh();
}

void RunDialog::take(const hk::Accepted &accepted)
{
    m_tally->add(accepted);
    if (!accepted.deliveries.empty() && m_eventIds.size() <= mostNamedEvents)
        m_eventIds.append(accepted.eventId);
}

void RunDialog::showProgress()
{
    if (m_run)
        m_progress->showRun(*m_run, *m_tally);
    Q_EMIT progressed();
}

void RunDialog::tellEnd()
{
    m_ended = currentMicros();
    const QLocale locale;
    const QString sent = locale.toString(m_tally->events());
    const QString total = locale.toString(m_run->total());
    if (m_error)
        m_progress->setAccount(
                tr("It ended after %1 of %2 events. %3").arg(sent, total, sentenceOf(*m_error)));
    else if (m_run->sent() < m_run->total())
        m_progress->setAccount(tr("Cancelled after %1 of %2 events: the others were not made. What "
                                  "is stored goes out.")
                                       .arg(sent, total));
    else if (m_tally->events() < m_run->total())
        m_progress->setAccount(tr("%1 of %2 events are stored: to the others the filter of each "
                                  "endpoint says no.")
                                       .arg(sent, total));
    else
        m_progress->setAccount(tr("All %Ln event(s) are stored.", nullptr, m_run->total()));
}

/// Its events by name while they are few; else what was simulated in the time of the run.
QString RunDialog::deliveriesFilter() const
{
    if (!m_eventIds.isEmpty() && m_eventIds.size() <= mostNamedEvents) {
        QStringList terms;
        for (const QString &id : m_eventIds)
            terms.append(QStringLiteral("event:") + id);
        return terms.join(QStringLiteral(" OR "));
    }
    const QString since = QStringLiteral("simulated:yes created:>=") + momentText(m_began);
    return m_ended == 0 ? since
                        : since + QStringLiteral(" created:<=") + momentText(m_ended + microsPerMs);
}

} // namespace hk
