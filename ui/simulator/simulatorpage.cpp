#include "ui/simulator/simulatorpage.h"

#include "core/workspace/fronts.h"
#include "core/workspace/receiverfront.h"
#include "ui/common/card.h"
#include "ui/common/messagebar.h"
#include "ui/common/pageheader.h"
#include "ui/common/scrolling.h"
#include "ui/common/taborder.h"
#include "ui/common/toast.h"
#include "ui/common/triggertext.h"
#include "ui/runs/rundialog.h"
#include "ui/runs/runline.h"
#include "ui/simulator/eventsending.h"
#include "ui/simulator/payloadactions.h"
#include "ui/simulator/payloadcard.h"
#include "ui/simulator/payloadsources.h"
#include "ui/simulator/requestcard.h"
#include "ui/simulator/requestpane.h"
#include "ui/simulator/resultline.h"
#include "ui/simulator/savedsamples.h"
#include "ui/simulator/sendbar.h"
#include "ui/simulator/sendtargetchooser.h"
#include "ui/simulator/triggercard.h"
#include "ui/simulator/urldialog.h"
#include "ui/theme/metrics.h"

#include <QtCore/QEvent>
#include <QtCore/QUrl>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace hk {
namespace {

constexpr int previewDelayMs = 150;
constexpr int sideBySideFrom = 1000; // design pixels of the page, as the others
constexpr int triggersBesideFrom = 640;
constexpr int roomAbove = 400; // of the footer; of a low page it has half at most

/// Which of several on one machine, too.
QString hostAndPort(const SignedRequest &request)
{
    const int port = QUrl(request.url).port();
    return port < 0 ? request.host : request.host + QLatin1Char(':') + QString::number(port);
}

} // namespace

SimulatorPage::SimulatorPage(const Fronts &fronts, Dialogs &dialogs, QWidget *parent)
    : Page(QStringLiteral("simulator"), Icon::Simulator, parent), m_simulator(fronts.simulator),
      m_receiver(fronts.receiver), m_saved(new SavedSamples(fronts.samples, dialogs, this)),
      m_sources(new PayloadSources(fronts, *m_saved, this)),
      m_payload(new PayloadCard(dialogs, this)),
      m_request(new RequestPane(fronts.settings, dialogs, this)),
      m_result(new ResultLine(fronts.deliveries, fronts.receiver, this)),
      m_sending(new EventSending(fronts.simulator, dialogs, *m_result, this)),
      m_run(new RunDialog(fronts.simulator, fronts.deliveries, dialogs, this))
{
    build();
    buildHeader();
    connectParts();
    chainTabOrder({m_bar, m_triggers, m_saved, m_payload, m_request, m_result->parentWidget()});
    updateSend();
}

void SimulatorPage::build()
{
    auto *body = new QWidget(this);
    m_triggers = new TriggerCard(body);
    m_triggers->setSaved(m_saved);
    m_payload->setSampleMenu(m_sources->menu());
    m_cards = new QSplitter(body);
    m_cards->setProperty("keptAs", QStringLiteral("simulator/cards"));
    m_cards->addWidget(m_payload);
    m_cards->addWidget(m_request);
    m_cards->setChildrenCollapsible(false);
    m_cards->setSizes({440, 480}); // the request has longer lines
    m_cards->setStretchFactor(0, 1);
    m_cards->setStretchFactor(1, 1);
    m_row = new QHBoxLayout(body);
    m_row->addWidget(m_triggers, 1);
    m_row->addWidget(m_cards, 4);
    setScaledSpacing(m_row, {0, 0, 0, 0}, 12);
    setBody(body, Scroll::Yes);
    buildFooter();
    showBody();
}

/// What is being sent many times, while its dialog is closed; below it the one event.
void SimulatorPage::buildFooter()
{
    auto *footer = new QWidget(this);
    auto *run = new RunLine(*m_run, footer);
    auto *column = new QVBoxLayout(footer);
    column->addWidget(run);
    column->addWidget(m_result);
    setScaledSpacing(column, {0, 0, 0, 0}, 8);
    connect(run, &RunLine::openRequested, this, &SimulatorPage::openRun);
    m_footer = scrollFitted(footer, this);
    setFooter(m_footer);
}

void SimulatorPage::buildHeader()
{
    header().setTitle(title());
    header().setSubtitle(tr("Build a trigger, see exactly what will be sent, send it"));
    m_bar = new SendBar(this);
    header().addWidget(m_bar);
    addMenuAction(MenuPlace::Tools, m_bar->manyAction());
    addMenuAction(MenuPlace::Tools, m_bar->sendAction());
    connect(m_bar, &SendBar::manyRequested, this, &SimulatorPage::openRun);
    connect(m_bar, &SendBar::sendRequested, this, &SimulatorPage::send);
    connect(m_bar, &SendBar::cancelRequested, m_sending, &EventSending::cancel);
    connect(&target(), &SendTargetChooser::targetChanged, this, &SimulatorPage::askForPreview);
    connect(&target(), &SendTargetChooser::urlWanted, this, &SimulatorPage::askForUrl);
}

void SimulatorPage::connectParts()
{
    for (QAction *action : m_payload->actions().ofFile())
        addMenuAction(MenuPlace::File, action);
    addMenuAction(MenuPlace::File, m_sources->menu()->menuAction());
    for (QAction *action : m_payload->actions().ofEditing())
        addMenuAction(MenuPlace::Edit, action);
    for (QAction *action : m_payload->actions().ofView())
        addMenuAction(MenuPlace::View, action);
    m_previewTimer.setSingleShot(true);
    connect(&m_previewTimer, &QTimer::timeout, this, &SimulatorPage::askForPreview);
    connect(m_triggers, &TriggerCard::chosen, this, &SimulatorPage::chooseTrigger);
    connect(m_payload, &PayloadCard::edited, this, &SimulatorPage::noteEdit);
    connect(m_payload, &PayloadCard::checked, this, &SimulatorPage::updateSend);
    connect(m_payload, &PayloadCard::settled, this, &SimulatorPage::askForPreview);
    connect(m_payload, &PayloadCard::triggerRecognised, this, &SimulatorPage::openDraft);
    connect(m_payload, &PayloadCard::newSampleRequested, m_sources, &PayloadSources::makeSample);
    connect(m_sources, &PayloadSources::made, this, &SimulatorPage::loadPayload);
    const auto showError = [this](const Error &error) { messageBar().showError(error); };
    connect(m_sources, &PayloadSources::failed, this, showError);
    connect(m_sources, &PayloadSources::refused, this,
            [this](const QString &why) { messageBar().showMessage(Tone::Warning, why); });
    connect(m_sources, &PayloadSources::savingWanted, this,
            [this] { m_saved->save(m_trigger, m_payload->text()); });
    const auto tell = [this](const QString &note) { toast().showNote(note); };
    connect(m_saved, &SavedSamples::noted, this, tell);
    connect(m_payload, &PayloadCard::noted, this, tell);
    connect(&m_request->card(), &RequestCard::noted, this, tell);
    connect(&m_request->card(), &RequestCard::failed, this, showError);
    connect(&m_receiver, &ReceiverFront::listeningChanged, this, &SimulatorPage::askForPreview);
    connect(m_result, &ResultLine::openRequested, this,
            [this](const QString &id) { Q_EMIT pageRequested(QStringLiteral("deliveries"), id); });
    connect(m_sending, &EventSending::progressed, this, &SimulatorPage::updateSend);
    connect(m_sending, &EventSending::stored, this, &SimulatorPage::prepareNext);
    connect(m_sending, &EventSending::failed, this, [this](const Error &error) {
        const bool noUrl = error.code == ErrorCode::NoUrlForTrigger;
        messageBar().showError(error, noUrl ? tr("Webhook settings") : QString());
    });
    const auto showDeliveries = [this](const QString &filter) {
        Q_EMIT pageRequested(QStringLiteral("deliveries"), QStringLiteral("filter:") + filter);
    };
    connect(m_result, &ResultLine::deliveriesRequested, this, showDeliveries);
    connect(m_run, &RunDialog::deliveriesRequested, this, showDeliveries);
    connect(m_run, &RunDialog::ended, this, [this](const QString &account) {
        prepareNext();
        if (!m_run->isVisible())
            toast().showNote(account);
    });
    connect(&messageBar(), &MessageBar::buttonClicked, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("settings"), {}); });
}

QString SimulatorPage::title() const { return tr("Simulator"); }

void SimulatorPage::setCompany(const Company &company)
{
    const bool another = std::exchange(m_company, company).id != company.id;
    m_request->setCompany(company);
    m_sources->setCompany(company.id);
    if (another) {
        m_payload->clearDrafts();
        m_result->clear();
        messageBar().clear();
        target().chooseCompany();
        loadUrls();
        chooseTrigger(m_trigger);
    } else {
        askForPreview();
    }
    showSource();
}

void SimulatorPage::refresh() { askForPreview(); }

bool SimulatorPage::isWorking() const { return m_run && m_run->isRunning(); }

void SimulatorPage::find() { m_payload->find(); }

QList<QWidget *> SimulatorPage::panes() { return {m_triggers, m_payload, m_request, m_result}; }

void SimulatorPage::arrange()
{
    const Metrics metrics = Metrics::of(this);
    const bool isRow = width() >= metrics.px(triggersBesideFrom);
    m_cards->setOrientation(width() >= metrics.px(sideBySideFrom) ? Qt::Horizontal : Qt::Vertical);
    m_footer->setMaximumHeight(qMax(height() / 2, height() - metrics.px(roomAbove)));
    m_row->setDirection(isRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void SimulatorPage::resizeEvent(QResizeEvent *event)
{
    arrange();
    Page::resizeEvent(event);
}

void SimulatorPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void SimulatorPage::chooseTrigger(Trigger trigger)
{
    if (!openDraft(trigger)) {
        m_sources->makeSample();
        showSource();
        return updateSend();
    }
    markStale();
    askForPreview();
}

bool SimulatorPage::openDraft(Trigger trigger)
{
    m_trigger = trigger;
    m_triggers->select(trigger);
    m_sources->setTrigger(trigger);
    m_sources->forget();
    m_sendsNext = false;
    return m_payload->openDraft(trigger);
}

void SimulatorPage::noteEdit()
{
    m_sendsNext = false;
    showSource();
    markStale();
    updateSend();
    m_previewTimer.start(previewDelayMs);
}

void SimulatorPage::markStale()
{
    m_request->card().setStale(m_payload->isJson() || m_payload->isChecking()
                                       ? tr("the payload has changed.")
                                       : tr("the payload is not JSON."));
}

void SimulatorPage::askForPreview()
{
    m_previewTimer.stop();
    showSource(); // whatever the preview answers
    if (!m_company.id.isValid() || !m_payload->isJson())
        return;
    const auto preview =
            m_simulator.preview(m_company.id, m_trigger, m_payload->text(), target().target());
    m_previewing.ask(preview, this, [this](const Result<EventPreview> &answer) {
        const bool sends = std::exchange(m_sendsNext, false);
        if (!answer)
            return messageBar().showError(answer.error());
        showPreview(*answer);
        if (sends)
            m_sending->confirm({m_company.id, m_trigger, m_payload->text(), target().target()},
                               *answer);
    });
}

void SimulatorPage::showPreview(const EventPreview &preview)
{
    m_preview = preview;
    m_request->showPreview(preview);
    m_payload->showEventOf(preview.body);
    if (target().target().kind == SendTarget::CompanyEndpoints) {
        QStringList hosts;
        for (const SignedRequest &request : preview.requests)
            hosts.append(hostAndPort(request));
        hosts.removeDuplicates();
        target().nameCompany(hosts);
    }
    target().nameReceiver(m_receiver.port());
    showNotice(preview);
    showSource();
    updateSend();
}

/// Whatever would come of nothing is said before it is sent.
void SimulatorPage::showNotice(const EventPreview &preview)
{
    const SendTarget::Kind kind = target().target().kind;
    if (preview.requests.isEmpty()) {
        const QString why = preview.isRefused
                ? tr("The filter of each endpoint says no to this event, so it would go nowhere.")
                : tr("No %1 URL is set, so this event would go nowhere.")
                          .arg(categoryTitle(categoryOf(m_trigger)));
        messageBar().showMessage(Tone::Warning, why, tr("Webhook settings"));
    } else if (kind == SendTarget::LocalReceiver && !m_receiver.isListening()) {
        messageBar().showMessage(
                Tone::Warning,
                tr("The local receiver is off: what is sent waits until it is started."));
    } else {
        messageBar().clear();
    }
}

void SimulatorPage::showSource()
{
    const bool isJson = m_payload->isJson();
    m_run->setSource({m_company, m_trigger, isJson ? m_payload->text() : QByteArray(), isJson,
                      target().target(), target().targetText()});
}

bool SimulatorPage::canSend() const
{
    return m_company.id.isValid() && m_payload->isJson() && !m_sources->isWaiting();
}

void SimulatorPage::updateSend()
{
    m_bar->showState({canSend(), m_sending->isUnderWay(), m_payload->hasProblems(),
                      m_payload->isJson(), m_payload->isChecking()});
}

SendTargetChooser &SimulatorPage::target() const { return m_bar->target(); }

// Where it goes to may have changed since the preview, by another program too: asked once more, so
// that nothing leaves this computer unannounced.
void SimulatorPage::send()
{
    if (!canSend() || m_sending->isUnderWay())
        return;
    m_sendsNext = true;
    askForPreview();
}

void SimulatorPage::askForUrl()
{
    auto *dialog = new UrlDialog(m_company.environment, this);
    connect(dialog, &UrlDialog::chosen, &target(), &SendTargetChooser::chooseUrl);
    dialog->open();
}

/// The next event has another id, and the URL of this one is remembered.
void SimulatorPage::prepareNext()
{
    loadUrls();
    askForPreview();
}

void SimulatorPage::loadUrls()
{
    m_recalling.ask(m_simulator.recentUrls(m_company.id), this,
                    [this](const Result<QStringList> &urls) {
                        if (urls)
                            target().setUrls(*urls);
                    });
}

void SimulatorPage::openRun()
{
    showSource();
    m_run->show();
    m_run->raise();
    m_run->activateWindow();
}

void SimulatorPage::open(const QString &what)
{
    constexpr QLatin1String file("file:");
    constexpr QLatin1String scenario("scenario:");
    if (what.startsWith(file))
        return m_payload->importFile(what.sliced(file.size()));
    if (!what.startsWith(scenario))
        return m_sources->open(what);
    openRun();
    m_run->openScenario(what.sliced(scenario.size()));
}

void SimulatorPage::loadPayload(Trigger trigger, const QByteArray &payload)
{
    openDraft(trigger);
    m_payload->setText(payload);
    markStale();
    askForPreview();
    updateSend();
}

} // namespace hk
