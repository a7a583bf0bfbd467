#include "ui/simulator/simulatorpage.h"

#include "core/workspace/receiverfront.h"
#include "ui/common/card.h"
#include "ui/common/dialogs.h"
#include "ui/common/messagebar.h"
#include "ui/common/pageheader.h"
#include "ui/common/toast.h"
#include "ui/common/triggertext.h"
#include "ui/simulator/payloadactions.h"
#include "ui/simulator/payloadcard.h"
#include "ui/simulator/requestcard.h"
#include "ui/simulator/resultline.h"
#include "ui/simulator/triggercard.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QtCore/QEvent>
#include <QtCore/QRandomGenerator>
#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace hk {
namespace {

constexpr int previewDelayMs = 150;
// Design pixels of the page's width.
constexpr int sideBySideFrom = 1000;
constexpr int triggersBesideFrom = 640;

} // namespace

SimulatorPage::SimulatorPage(SimulatorFront &simulator, DeliveriesFront &deliveries,
                             ReceiverFront &receiver, Dialogs &dialogs, QWidget *parent)
    : Page(QStringLiteral("simulator"), Icon::Simulator, parent), m_simulator(simulator),
      m_dialogs(dialogs), m_receiver(receiver), m_result(new ResultLine(deliveries, receiver, this))
{
    build();
    buildHeader();
    connectParts();
    updateSend();
}

void SimulatorPage::build()
{
    auto *body = new QWidget(this);
    m_triggers = new TriggerCard(body);
    m_payload = new PayloadCard(m_dialogs, body);
    m_request = new RequestCard(body);
    m_cards = new QSplitter(body);
    m_cards->addWidget(m_payload);
    m_cards->addWidget(m_request);
    m_cards->setChildrenCollapsible(false);
    m_cards->setStretchFactor(0, 5);
    m_cards->setStretchFactor(1, 4);
    m_row = new QHBoxLayout(body);
    m_row->addWidget(m_triggers, 1);
    m_row->addWidget(m_cards, 4);
    setScaledSpacing(m_row, {0, 0, 0, 0}, 12);
    setBody(body, Scroll::Yes);
    setFooter(m_result);
    showBody();
}

void SimulatorPage::buildHeader()
{
    header().setTitle(title());
    header().setSubtitle(tr("Build a trigger, see exactly what will be sent, send it"));
    m_target = new QComboBox(this);
    m_target->setObjectName(QStringLiteral("sendTarget"));
    m_target->setAccessibleName(tr("Send to"));
    m_target->setMinimumContentsLength(8); // in a narrow window; else as its texts need
    m_target->addItem(tr("To the company's URL"), static_cast<int>(SendTarget::CompanyEndpoints));
    m_target->addItem(tr("To the local receiver"), static_cast<int>(SendTarget::LocalReceiver));
    header().addWidget(m_target);

    auto *action = new QAction(icon(Icon::Send, Tint::OnAccent), tr("Send"), this);
    action->setObjectName(QStringLiteral("sendAction"));
    action->setShortcuts(
            {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(action, &QAction::triggered, this, &SimulatorPage::send);
    addMenuAction(MenuPlace::Tools, action);
    m_send = new QPushButton(action->icon(), tr("&Send"), this);
    m_send->setObjectName(QStringLiteral("sendButton"));
    setPrimary(m_send);
    connect(m_send, &QPushButton::clicked, this, &SimulatorPage::send);
    header().addWidget(m_send);
}

void SimulatorPage::connectParts()
{
    for (QAction *action : m_payload->actions().ofFile())
        addMenuAction(MenuPlace::File, action);
    for (QAction *action : m_payload->actions().ofEditing())
        addMenuAction(MenuPlace::Edit, action);
    for (QAction *action : m_payload->actions().ofView())
        addMenuAction(MenuPlace::View, action);
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(previewDelayMs);
    connect(&m_previewTimer, &QTimer::timeout, this, &SimulatorPage::askForPreview);
    connect(m_triggers, &TriggerCard::chosen, this, &SimulatorPage::chooseTrigger);
    connect(m_payload, &PayloadCard::edited, this, &SimulatorPage::noteEdit);
    connect(m_payload, &PayloadCard::checked, this, &SimulatorPage::updateSend);
    connect(m_payload, &PayloadCard::settled, this, &SimulatorPage::askForPreview);
    connect(m_payload, &PayloadCard::triggerRecognised, this, &SimulatorPage::openDraft);
    connect(m_payload, &PayloadCard::newSampleRequested, this, &SimulatorPage::makeSample);
    connect(m_payload, &PayloadCard::noted, this,
            [this](const QString &note) { toast().showNote(note); });
    connect(m_request, &RequestCard::noted, this,
            [this](const QString &note) { toast().showNote(note); });
    connect(m_target, &QComboBox::currentIndexChanged, this, &SimulatorPage::askForPreview);
    connect(&m_receiver, &ReceiverFront::listeningChanged, this, &SimulatorPage::askForPreview);
    connect(m_result, &ResultLine::openRequested, this,
            [this](const QString &id) { Q_EMIT pageRequested(QStringLiteral("deliveries"), id); });
    connect(&messageBar(), &MessageBar::buttonClicked, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("settings"), {}); });
}

QString SimulatorPage::title() const { return tr("Simulator"); }

void SimulatorPage::setCompany(const Company &company)
{
    const bool another = company.id != m_company.id;
    m_company = company;
    if (another) {
        m_payload->clearDrafts();
        m_result->clear();
        messageBar().clear();
        chooseTrigger(m_trigger);
    } else {
        askForPreview();
    }
}

void SimulatorPage::refresh() { askForPreview(); }

void SimulatorPage::find() { m_payload->find(); }

QList<QWidget *> SimulatorPage::panes() { return {m_triggers, m_payload, m_request, m_result}; }

void SimulatorPage::arrange()
{
    const Metrics metrics = Metrics::of(this);
    const bool isWide = width() >= metrics.px(sideBySideFrom);
    const bool isRow = width() >= metrics.px(triggersBesideFrom);
    m_cards->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
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
    if (!openDraft(trigger))
        return makeSample();
    markStale();
    askForPreview();
}

bool SimulatorPage::openDraft(Trigger trigger)
{
    m_trigger = trigger;
    m_triggers->select(trigger);
    m_sampling.forget();
    m_sendsNext = false;
    return m_payload->openDraft(trigger);
}

void SimulatorPage::makeSample()
{
    if (!m_company.id.isValid())
        return;
    const quint64 seed = QRandomGenerator::global()->generate();
    m_sampling.ask(m_simulator.sample(m_company.id, m_trigger, seed), this,
                   [this](const Result<QByteArray> &sample) {
                       if (!sample)
                           return messageBar().showError(sample.error());
                       m_payload->setText(*sample);
                       markStale();
                       askForPreview();
                   });
    updateSend();
}

void SimulatorPage::noteEdit()
{
    m_sendsNext = false;
    markStale();
    updateSend();
    m_previewTimer.start();
}

void SimulatorPage::markStale()
{
    m_request->setStale(m_payload->isJson() || m_payload->isChecking()
                                ? tr("the payload has changed.")
                                : tr("the payload is not JSON."));
}

void SimulatorPage::askForPreview()
{
    m_previewTimer.stop();
    if (!m_company.id.isValid() || !m_payload->isJson())
        return;
    const auto preview = m_simulator.preview(m_company.id, m_trigger, m_payload->text(), target());
    m_previewing.ask(preview, this, [this](const Result<SignedRequest> &request) {
        const bool sends = std::exchange(m_sendsNext, false);
        if (!request)
            return messageBar().showError(request.error());
        showPreview(*request);
        if (sends)
            confirmAndSend();
    });
}

void SimulatorPage::showPreview(const SignedRequest &request)
{
    m_preview = request;
    m_request->showRequest(request);
    m_payload->showEventIdOf(request.body);
    const bool hasUrl = !request.url.isEmpty();
    m_target->setItemText(0,
                          hasUrl && target() == SendTarget::CompanyEndpoints
                                  ? tr("To %1").arg(request.host)
                                  : tr("To the company's URL"));
    m_target->setItemText(1, tr("To the local receiver (127.0.0.1:%1)").arg(m_receiver.port()));
    if (!hasUrl) {
        const QString category = categoryTitle(categoryOf(m_trigger));
        messageBar().showMessage(
                Tone::Warning,
                tr("No %1 URL is set, so this event would go nowhere.").arg(category),
                tr("Webhook settings"));
    } else if (target() == SendTarget::LocalReceiver && !m_receiver.isListening()) {
        messageBar().showMessage(
                Tone::Warning,
                tr("The local receiver is off: what is sent waits until it is started."));
    } else {
        messageBar().clear();
    }
    updateSend();
}

void SimulatorPage::updateSend()
{
    const bool canSend = m_company.id.isValid() && m_payload->isJson() && !m_sampling.isWaiting()
            && !m_sending.isWaiting();
    m_send->setEnabled(canSend);
    findChild<QAction *>(QStringLiteral("sendAction"))->setEnabled(canSend);
    m_send->setText(m_payload->hasProblems() && canSend ? tr("&Send anyway") : tr("&Send"));
    m_send->setToolTip(m_payload->isJson() ? tr("Sends these bytes (Ctrl+Enter)")
                               : m_payload->isChecking()
                               ? tr("The payload is being checked.")
                               : tr("The payload is not JSON; the list under it says where."));
    m_send->setAccessibleDescription(m_send->toolTip());
}

// Where it goes to may have changed since the preview, by another program too: asked once more, so
// that nothing leaves this computer unannounced.
void SimulatorPage::send()
{
    if (!m_send->isEnabled())
        return;
    m_sendsNext = true;
    askForPreview();
}

void SimulatorPage::confirmAndSend()
{
    if (m_preview.isLoopback || m_preview.url.isEmpty())
        return sendNow();
    const Question question{
            tr("Send to %1?").arg(m_preview.host),
            tr("The event leaves this computer and goes to %1.").arg(m_preview.host),
            tr("Whatever receives it there will take it for a real one."),
            {tr("&Send"), tr("Cancel")},
            0,
            1};
    m_dialogs.ask(this, question, [this](int answer) {
        if (answer == 0)
            sendNow();
    });
}

void SimulatorPage::sendNow()
{
    m_result->showStoring();
    const auto sending = m_simulator.send(m_company.id, m_trigger, m_payload->text(), target());
    m_sending.ask(sending, this, [this](const Result<Accepted> &accepted) {
        updateSend();
        if (!accepted) {
            m_result->clear();
            const bool noUrl = accepted.error().code == ErrorCode::NoUrlForTrigger;
            return messageBar().showError(accepted.error(),
                                          noUrl ? tr("Webhook settings") : QString());
        }
        if (!accepted->deliveries.empty())
            m_result->follow(accepted->deliveries.front().deliveryId);
        askForPreview(); // the next event has another id
    });
    updateSend();
}

SendTarget SimulatorPage::target() const
{
    return static_cast<SendTarget>(m_target->currentData().toInt());
}

} // namespace hk
