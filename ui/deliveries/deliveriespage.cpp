#include "ui/deliveries/deliveriespage.h"

#include "ui/common/card.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorwords.h"
#include "ui/common/messagebar.h"
#include "ui/common/pageheader.h"
#include "ui/common/toast.h"
#include "ui/deliveries/deliveriestable.h"
#include "ui/deliveries/deliveryinspector.h"
#include "ui/deliveries/filterbar.h"
#include "ui/deliveries/filtertext.h"
#include "ui/deliveries/ledgerwatch.h"
#include "ui/deliveries/statuschips.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QtCore/QDateTime>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr int sideBySideFrom = 1060 - 224; // design pixels: the window's, less the sidebar

Micros currentMicros() { return toMicros(QDateTime::currentDateTimeUtc()); }

} // namespace

DeliveriesPage::DeliveriesPage(DeliveriesFront &deliveries, Dialogs &dialogs, QWidget *parent)
    : Page(QStringLiteral("deliveries"), Icon::Deliveries, parent), m_deliveries(deliveries),
      m_dialogs(dialogs), m_model(new DeliveryTableModel(deliveries, currentMicros, this)),
      m_watch(new LedgerWatch(deliveries, *m_model, this))
{
    build();
    buildActions();
    connectParts();
    showState();
}

DeliveriesPage::~DeliveriesPage() = default;

void DeliveriesPage::build()
{
    header().setTitle(title());
    auto *body = new QWidget(this);
    m_filter = new FilterBar(body);
    m_chips = new StatusChips(body);
    m_newer = new QPushButton(body);
    m_newer->setObjectName(QStringLiteral("newerButton"));
    m_newer->hide();
    m_table = new DeliveriesTable(*m_model, body);
    m_inspector = new DeliveryInspector(body);
    m_empty = new EmptyState(body);
    m_nothingMatches = new EmptyState(body);
    m_failure = new EmptyState(body);
    m_list = new QStackedWidget(body);
    auto *card = new Card({}, body);
    card->setBodyFlush();
    card->body()->addWidget(m_newer);
    card->body()->addWidget(m_table, 1);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{card, m_empty, m_nothingMatches, m_failure})
        m_list->addWidget(widget);
    m_splitter = new QSplitter(body);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_inspector);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(body);
    column->addWidget(m_filter);
    column->addWidget(m_chips);
    column->addWidget(m_splitter, 1);
    setScaledSpacing(column, {0, 0, 0, 0}, 12);
    setBody(body, Scroll::No);
    showBody();
}

void DeliveriesPage::buildActions()
{
    m_resendAction = addMenuAction(MenuPlace::Delivery,
                                   new QAction(icon(Icon::Refresh), tr("&Resend"), this));
    m_resendAction->setObjectName(QStringLiteral("resendAction"));
    m_resendAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    connect(m_resendAction, &QAction::triggered, this, &DeliveriesPage::resend);
    m_retryAction = addMenuAction(MenuPlace::Delivery, new QAction(tr("Retry &now"), this));
    m_retryAction->setObjectName(QStringLiteral("retryNowAction"));
    connect(m_retryAction, &QAction::triggered, this, &DeliveriesPage::retryNow);
    m_curlAction = addMenuAction(MenuPlace::Delivery,
                                 new QAction(icon(Icon::Copy), tr("&Copy as cURL"), this));
    m_curlAction->setObjectName(QStringLiteral("copyCurlAction"));
    m_curlAction->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(m_curlAction, &QAction::triggered, this, &DeliveriesPage::copyCurl);
    QAction *find = addMenuAction(MenuPlace::Edit,
                                  new QAction(icon(Icon::Search), tr("&Filter deliveries"), this));
    find->setObjectName(QStringLiteral("filterAction"));
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, m_filter, &FilterBar::focusText);

    m_resend = new QPushButton(icon(Icon::Refresh, Tint::OnAccent), tr("&Resend"), this);
    m_resend->setObjectName(QStringLiteral("resendButton"));
    setPrimary(m_resend);
    connect(m_resend, &QPushButton::clicked, this, &DeliveriesPage::resend);
    header().addWidget(m_resend);

    QPushButton *test = m_empty->addButton(tr("&Send a test event"), true);
    test->setObjectName(QStringLiteral("sendTestButton"));
    connect(test, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("simulator"), {}); });
    QPushButton *clear = m_nothingMatches->addButton(tr("C&lear filter"), true);
    clear->setObjectName(QStringLiteral("clearFilterButton"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_filter->clear();
        m_filter->setPeriod(FilterBar::Period::All);
    });
    QPushButton *retry = m_failure->addButton(tr("&Try again"), true);
    retry->setObjectName(QStringLiteral("retryListButton"));
    connect(retry, &QPushButton::clicked, this, &DeliveriesPage::load);
}

void DeliveriesPage::connectParts()
{
    connect(m_filter, &FilterBar::filterChanged, this, &DeliveriesPage::load);
    connect(m_filter, &FilterBar::periodChanged, this, &DeliveriesPage::load);
    connect(m_filter, &FilterBar::left, m_table, [this] { m_table->setFocus(); });
    connect(m_chips, &StatusChips::statusWanted, this,
            [this](std::optional<DeliveryStatus> status) {
                m_filter->setText(withStatus(m_filter->text(), status));
            });
    connect(m_model, &DeliveryTableModel::stateChanged, this, &DeliveriesPage::showState);
    connect(m_model, &DeliveryTableModel::rowsFailed, this,
            [this](const Error &error) { messageBar().showError(error); });
    connect(m_watch, &LedgerWatch::waitingChanged, this, &DeliveriesPage::showNewer);
    connect(m_newer, &QPushButton::clicked, this, [this] {
        m_watch->takeNewer();
        m_table->scrollToTop();
    });
    connect(&m_deliveries, &DeliveriesFront::ledgerChanged, this, [this] {
        if (!isVisible())
            return;
        loadCounts();
        refreshInspector();
    });
    connect(m_table, &DeliveriesTable::deliverySelected, this, &DeliveriesPage::showDelivery);
    connect(m_table, &DeliveriesTable::visibleRowsChanged, m_watch, &LedgerWatch::setVisibleRows);
    connect(m_table, &DeliveriesTable::inspectorWanted, m_inspector,
            [this] { m_inspector->setFocus(); });
    connect(m_inspector, &DeliveryInspector::left, m_table, [this] { m_table->setFocus(); });
    connect(m_inspector, &DeliveryInspector::retryRequested, this, &DeliveriesPage::retryNow);
    connect(m_inspector, &DeliveryInspector::copyCurlRequested, this, &DeliveriesPage::copyCurl);
    connect(m_inspector, &DeliveryInspector::deliveryRequested, this, &DeliveriesPage::open);
    connect(m_inspector, &DeliveryInspector::copyIdRequested, this, [this](const QString &id) {
        QGuiApplication::clipboard()->setText(id);
        toast().showNote(tr("Copied: %1").arg(id));
    });
}

QString DeliveriesPage::title() const { return tr("Deliveries"); }

void DeliveriesPage::setCompany(const Company &company)
{
    const bool another = company.id != m_company.id;
    m_company = company;
    if (!another)
        return;
    m_inspector->showNothing();
    m_model->clear();
    load();
}

void DeliveriesPage::refresh() { load(); }

void DeliveriesPage::open(const QString &what)
{
    if (what.isEmpty())
        return;
    m_table->selectDelivery(what);
    showDelivery(what);
}

QList<QWidget *> DeliveriesPage::panes() { return {m_filter, m_table, m_inspector}; }

void DeliveriesPage::resizeEvent(QResizeEvent *event)
{
    const bool isWide = width() >= Metrics::of(this).px(sideBySideFrom);
    m_splitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    Page::resizeEvent(event);
}

void DeliveriesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_watch->setActive(true);
    loadCounts();
}

void DeliveriesPage::hideEvent(QHideEvent *event)
{
    m_watch->setActive(false);
    Page::hideEvent(event);
}

void DeliveriesPage::load()
{
    if (!m_company.id.isValid())
        return;
    DeliveryQuery query;
    query.company = m_company.id;
    query.filter = m_filter->filter();
    query.createdSince = m_filter->createdSince(currentMicros());
    m_model->load(query);
    loadCounts();
    const QString text = m_filter->text();
    const std::optional<DeliveryStatus> status = statusInFilter(text);
    m_chips->show(status, status.has_value() || !text.contains(u"status:"));
}

void DeliveriesPage::loadCounts()
{
    if (!m_company.id.isValid())
        return;
    const auto counting =
            m_deliveries.counts(m_company.id, m_filter->createdSince(currentMicros()));
    m_counting.ask(counting, this, [this](const Result<StatusCounts> &counts) {
        if (counts)
            m_chips->setCounts(*counts);
    });
}

void DeliveriesPage::showState()
{
    using State = DeliveryTableModel::State;
    const State state = m_model->state();
    const int rows = m_model->rowCount();
    if (state == State::Failed && rows == 0) {
        const ErrorText words = wordsOf(m_model->error());
        m_failure->setWords(Icon::Failed, words.message, words.hint);
        m_list->setCurrentWidget(m_failure);
    } else if (state == State::Ready && rows == 0 && !m_filter->filter().matchesEverything()) {
        m_nothingMatches->setWords(Icon::Search, tr("Nothing matches"),
                                   tr("No delivery of this period fits the filter."));
        m_list->setCurrentWidget(m_nothingMatches);
    } else if (state == State::Ready && rows == 0) {
        m_empty->setWords(Icon::Deliveries, tr("No deliveries here yet"),
                          tr("What is sent in this period shows here, with every attempt."));
        m_list->setCurrentWidget(m_empty);
    } else {
        m_list->setCurrentIndex(0);
    }
    header().setSubtitle(state == State::Loading ? tr("Looking…")
                                                 : tr("%n delivery(ies)", nullptr, rows));
    showNewer();
    const bool hasOne = m_inspector->detail().has_value();
    m_resend->setEnabled(hasOne);
    m_resend->setToolTip(hasOne ? tr("Sends the same event again (Ctrl+R)")
                                : tr("Select a delivery first."));
    for (QAction *action : {m_resendAction, m_retryAction, m_curlAction})
        action->setEnabled(hasOne);
}

void DeliveriesPage::showNewer()
{
    // An empty list has no reader whose place would move.
    if (m_watch->waiting() > 0 && m_model->rowCount() == 0)
        return load();
    m_newer->setVisible(m_watch->waiting() > 0);
    m_newer->setText(
            m_watch->isMoreWaiting()
                    ? tr("Show more than %n new delivery(ies)", nullptr, m_watch->waiting())
                    : tr("Show %n new delivery(ies)", nullptr, m_watch->waiting()));
}

void DeliveriesPage::showDelivery(const QString &publicId)
{
    if (publicId.isEmpty())
        return;
    m_detailing.ask(m_deliveries.detail(publicId), this,
                    [this](const Result<DeliveryDetail> &detail) {
                        if (!detail)
                            return messageBar().showError(detail.error());
                        m_inspector->showDetail(*detail);
                        showState();
                    });
}

void DeliveriesPage::refreshInspector()
{
    if (m_inspector->detail() && !m_detailing.isWaiting())
        showDelivery(m_inspector->detail()->delivery.publicId);
}

void DeliveriesPage::resend()
{
    if (!m_inspector->detail())
        return;
    const Delivery delivery = m_inspector->detail()->delivery;
    if (delivery.status != DeliveryStatus::Delivered)
        return resendNow(delivery.publicId);
    const Question question{
            tr("Send it again?"),
            tr("This delivery was delivered already."),
            tr("The receiver gets the same event a second time; its event id stays the same."),
            {tr("&Resend"), tr("Cancel")},
            0,
            1};
    m_dialogs.ask(this, question, [this, id = delivery.publicId](int answer) {
        if (answer == 0)
            resendNow(id);
    });
}

void DeliveriesPage::resendNow(const QString &publicId)
{
    m_acting.ask(m_deliveries.resend({publicId}), this,
                 [this](const Result<QList<ResendAnswer>> &answers) {
                     if (!answers)
                         return messageBar().showError(answers.error());
                     toast().showNote(tr("Resent as %1.").arg(answers->first().id));
                 });
}

void DeliveriesPage::retryNow()
{
    if (!m_inspector->detail())
        return;
    const QString id = m_inspector->detail()->delivery.publicId;
    m_acting.ask(m_deliveries.retryNow(id), this, [this](const Result<void> &done) {
        if (!done)
            return messageBar().showError(done.error());
        toast().showNote(tr("It is due now."));
    });
}

void DeliveriesPage::copyCurl()
{
    if (!m_inspector->detail())
        return;
    const QString id = m_inspector->detail()->delivery.publicId;
    m_acting.ask(m_deliveries.curlCommand(id), this, [this](const Result<QString> &command) {
        if (!command)
            return messageBar().showError(command.error());
        QGuiApplication::clipboard()->setText(*command);
        toast().showNote(
                tr("The cURL command is on the clipboard, freshly signed and without the key."));
    });
}

} // namespace hk
