#include "ui/receiver/receiverpage.h"

#include "core/workspace/receiverfront.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorwords.h"
#include "ui/common/messagebar.h"
#include "ui/common/pageheader.h"
#include "ui/common/toast.h"
#include "ui/receiver/behaviourdialog.h"
#include "ui/receiver/receivedmodel.h"
#include "ui/receiver/receivercard.h"
#include "ui/receiver/requestactions.h"
#include "ui/receiver/requestinspector.h"
#include "ui/receiver/requestsview.h"
#include "ui/receiver/sampledialog.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QtGui/QAction>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hk {

ReceiverPage::ReceiverPage(ReceiverFront &receiver, SamplesFront &samples, Dialogs &dialogs,
                           QWidget *parent)
    : Page(QStringLiteral("receiver"), Icon::Receiver, parent), m_receiver(receiver),
      m_samples(samples), m_dialogs(dialogs)
{
    build();
    connectParts();
    showListening(m_receiver.isListening());
}

void ReceiverPage::build()
{
    header().setTitle(title());
    m_toggle = new QPushButton(this);
    m_toggle->setObjectName(QStringLiteral("receiverToggle"));
    header().addWidget(m_toggle);

    auto *body = new QWidget(this);
    m_card = new ReceiverCard(m_receiver, body);
    m_requests = new RequestsView(m_receiver, body);
    buildList();
    m_empty = new EmptyState(body);
    m_empty->setObjectName(QStringLiteral("receiverEmptyState"));
    auto *column = new QVBoxLayout(body);
    column->addWidget(m_card);
    column->addWidget(m_empty, 1);
    column->addWidget(m_requests, 1);
    setScaledSpacing(column, {0, 0, 0, 0}, 12);

    QPushButton *startButton = m_empty->addButton(tr("&Start receiver"), true);
    startButton->setObjectName(QStringLiteral("startReceiverButton"));
    connect(startButton, &QPushButton::clicked, this, [this] { start(m_card->wantedPort()); });
    m_sendTest = m_empty->addButton(tr("Se&nd a test event"), true);
    m_sendTest->setObjectName(QStringLiteral("sendTestButton"));
    connect(m_sendTest, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("simulator"), {}); });
    QPushButton *copyButton = m_empty->addButton(tr("Copy &local URL"));
    copyButton->setObjectName(QStringLiteral("copyLocalUrlButton"));
    connect(copyButton, &QPushButton::clicked, m_card, &ReceiverCard::copyAddress);
    setBody(body, Scroll::Yes);
    showBody();
}

void ReceiverPage::buildList()
{
    auto *exportButton = new QPushButton(icon(Icon::Save), tr("E&xport HAR…"), m_requests);
    exportButton->setObjectName(QStringLiteral("exportHarButton"));
    exportButton->setToolTip(tr("Writes the requests that are listed to a file, for other tools"));
    connect(exportButton, &QPushButton::clicked, this, &ReceiverPage::exportHar);
    m_requests->addListButton(exportButton);
    auto *clearButton = new QPushButton(icon(Icon::Trash), tr("&Clear list"), m_requests);
    clearButton->setObjectName(QStringLiteral("clearRequestsButton"));
    connect(clearButton, &QPushButton::clicked, this, [this] { m_receiver.clear(); });
    m_requests->addListButton(clearButton);
    m_actions = new RequestActions(m_requests->inspector(), m_requests);
    m_requests->addRequestActions(m_actions);
    addMenuActions();
}

void ReceiverPage::find() { m_requests->focusSearch(); }

void ReceiverPage::open(const QString &what) { m_requests->select(what.toLongLong()); }

QString ReceiverPage::opened() const
{
    const qint64 request = m_requests->selected();
    return request > 0 ? QString::number(request) : QString();
}

void ReceiverPage::addMenuActions()
{
    auto *save = new QAction(tr("&Export requests…"), this);
    save->setObjectName(QStringLiteral("exportRequestsAction"));
    save->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)); // without Shift: deliveries
    connect(save, &QAction::triggered, this, &ReceiverPage::exportHar);
    addMenuAction(MenuPlace::File, save);
}

void ReceiverPage::connectParts()
{
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        if (m_receiver.isListening())
            m_receiver.stop();
        else
            start(m_card->wantedPort());
    });
    connect(m_requests, &RequestsView::emptyChanged, this, &ReceiverPage::showContents);
    connect(m_requests, &RequestsView::chosen, this, &Page::openedChanged);
    connect(m_actions, &RequestActions::copied, this,
            [this](const QString &note) { toast().showNote(note); });
    connect(m_card, &ReceiverCard::copied, this,
            [this](const QString &url) { toast().showNote(tr("Copied: %1").arg(url)); });
    connect(m_actions, &RequestActions::sampleWanted, this, &ReceiverPage::saveSample);
    connect(m_actions, &RequestActions::simulatorWanted, this, &ReceiverPage::openInSimulator);
    connect(m_card, &ReceiverCard::moreWanted, this, &ReceiverPage::editBehaviour);
    connect(m_card, &ReceiverCard::refused, this,
            [this](const Error &error) { messageBar().showError(error); });
    connect(&m_receiver, &ReceiverFront::listeningChanged, this, &ReceiverPage::showListening);
}

void ReceiverPage::remember(QSettings &settings) { m_requests->remember(settings); }

QString ReceiverPage::title() const { return tr("Local receiver"); }

// What arrives here is not one company's; what is kept of it is.
void ReceiverPage::setCompany(const Company &company) { m_company = company; }

QList<QWidget *> ReceiverPage::panes()
{
    QList<QWidget *> panes{m_card};
    return panes + (m_requests->isEmpty() ? QList<QWidget *>{m_empty} : m_requests->panes());
}

void ReceiverPage::start(quint16 port)
{
    messageBar().clear();
    m_starting.ask(m_receiver.start(port), this, [this](const Result<quint16> &listening) {
        if (!listening)
            offerFreePort(listening.error());
    });
}

void ReceiverPage::offerFreePort(const Error &error)
{
    const ErrorText words = wordsOf(error);
    if (error.code != ErrorCode::PortTaken)
        return messageBar().showError(error);
    const Question question{tr("Start the receiver on another port?"),
                            words.message,
                            tr("URLs that point to the old port have to be changed."),
                            {tr("&Use a free port"), tr("Cancel")},
                            0,
                            1};
    m_dialogs.ask(this, question, [this](int answer) {
        if (answer == 0)
            start(0);
    });
}

void ReceiverPage::showListening(bool listening)
{
    m_toggle->setText(listening ? tr("&Stop receiver") : tr("&Start receiver"));
    m_toggle->setIcon(icon(listening ? Icon::Stop : Icon::Play,
                           listening ? Tint::Secondary : Tint::OnAccent));
    setPrimary(m_toggle, !listening);
    header().setSubtitle(
            !listening ? tr("Off: nothing can arrive")
                    : m_receiver.isOpenToOthers()
                    ? tr("Listening on %1, port %2: other computers can send here, too")
                              .arg(m_receiver.place().address)
                              .arg(m_receiver.port())
                    : tr("Listening on %1, port %2, for this computer only")
                              .arg(m_receiver.place().address)
                              .arg(m_receiver.port()));
    m_card->showListening(listening);
    if (listening) {
        m_empty->setWords(Icon::Receiver, tr("No requests caught yet"),
                          tr("What is sent to this address shows here, with its signature and "
                             "payload checked. Point a webhook URL at it, or send a test event."));
    } else {
        m_empty->setWords(Icon::Receiver, tr("No requests caught yet"),
                          tr("The receiver takes what is sent to it and checks signature and "
                             "payload. Start it, then point a webhook URL at it."));
    }
    m_empty->findChild<QPushButton *>(QStringLiteral("startReceiverButton"))->setHidden(listening);
    m_sendTest->setHidden(!listening);
    showContents();
}

void ReceiverPage::showContents()
{
    const bool isEmpty = m_requests->isEmpty();
    m_empty->setHidden(!isEmpty);
    m_requests->setHidden(isEmpty);
    // One primary button at a time: the one in the middle, while there is nothing else.
    m_toggle->setHidden(isEmpty && !m_receiver.isListening());
}

void ReceiverPage::saveSample()
{
    const RequestInspector &shown = m_requests->inspector();
    if (shown.shownNumber() == 0)
        return;
    auto *dialog = new SampleDialog(m_samples, m_company, shown.content().body,
                                    triggerFromWireName(shown.request().eventTrigger), this);
    connect(dialog, &SampleDialog::saved, this, [this](const QString &name) {
        Q_EMIT pageRequested(QStringLiteral("simulator"), QStringLiteral("sample:") + name);
    });
    dialog->open();
}

void ReceiverPage::openInSimulator()
{
    const RequestInspector &shown = m_requests->inspector();
    if (shown.shownNumber() != 0)
        Q_EMIT pageRequested(QStringLiteral("simulator"),
                             QStringLiteral("payload:") + QString::fromUtf8(shown.content().body));
}

void ReceiverPage::editBehaviour()
{
    auto *dialog = new BehaviourDialog(m_receiver, m_dialogs, this);
    connect(dialog, &BehaviourDialog::applied, this, [this](bool restart) {
        showListening(m_receiver.isListening());
        if (restart)
            messageBar().showMessage(Tone::Neutral,
                                     tr("TLS and the address to listen on change when the receiver "
                                        "is started again."));
    });
    dialog->open();
}

void ReceiverPage::exportHar()
{
    if (m_requests->model().rowCount() == 0)
        return messageBar().showMessage(Tone::Neutral, tr("No request is listed to be exported."));
    m_dialogs.saveFile(this, tr("Export requests"), QStringLiteral("requests.har"),
                       [this](const QString &file) { writeHar(file); });
}

void ReceiverPage::writeHar(const QString &file)
{
    m_exporting.ask(m_receiver.exportHar(m_requests->model().shownNumbers(), file), this,
                    [this, file](const Result<qint64> &count) {
                        if (!count)
                            return messageBar().showError(count.error());
                        if (m_receiver.masksScreen())
                            messageBar().showMessage(
                                    Tone::Warning,
                                    tr("The file holds what came as it came: personal data is "
                                       "masked on the screen only."));
                        toast().showNote(tr("%Ln request(s) written to %1", nullptr,
                                            static_cast<int>(*count))
                                                 .arg(file));
                    });
}

} // namespace hk
