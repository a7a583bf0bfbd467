#include "ui/deliveries/deliveryinspector.h"

#include "core/contract/jsonwriter.h"
#include "ui/common/card.h"
#include "ui/common/codeview.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/httptext.h"
#include "ui/common/outcometext.h"
#include "ui/common/statusbadge.h"
#include "ui/common/timetext.h"
#include "ui/common/triggertext.h"
#include "ui/deliveries/attemptlist.h"
#include "ui/deliveries/waitwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QDateTime>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr int factsBesideFrom = 620; // design pixels

QToolButton *iconButton(Icon shown, const QString &name, const QString &objectName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(icon(shown));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    return button;
}

QString link(const QString &publicId)
{
    return QStringLiteral("<a href=\"%1\">%1</a>").arg(publicId.toHtmlEscaped());
}

} // namespace

DeliveryInspector::DeliveryInspector(QWidget *parent)
    : QWidget(parent), m_hint(new QLabel(tr("Select a delivery to look at it."), this)),
      m_contents(new QWidget(this))
{
    setObjectName(QStringLiteral("deliveryInspector"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    setSecondary(m_hint);
    auto *column = new QVBoxLayout(m_contents);
    column->addWidget(buildHead());
    buildTabs();
    column->addWidget(m_tabs, 1);
    setScaledSpacing(column, {0, 0, 0, 0}, 8);

    auto *card = new Card({}, this);
    card->body()->addWidget(m_hint, 1);
    card->body()->addWidget(m_contents, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(card);
    setScaledSpacing(layout, {0, 0, 0, 0}, 0);
    setScaledSize(m_tabs, {0, 72}); // in a low window the tabs give way, not the head
    setScaledSize(this, {420, 232});
    setFocusProxy(m_tabs);
    showNothing();
}

QWidget *DeliveryInspector::buildHead()
{
    auto *head = new QWidget(m_contents);
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // the tabs give way
    m_links = new QLabel(head);
    m_links->setObjectName(QStringLiteral("resendLinks"));
    m_links->setTextFormat(Qt::RichText);
    m_links->setWordWrap(true);
    m_links->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_links, &QLabel::linkActivated, this, &DeliveryInspector::deliveryRequested);
    auto *column = new QVBoxLayout(head);
    column->addLayout(buildTitle(head));
    column->addLayout(buildFacts(head));
    setScaledSpacing(column, {0, 0, 0, 0}, 8);
    return head;
}

QHBoxLayout *DeliveryInspector::buildTitle(QWidget *head)
{
    m_badge = new StatusBadge(head);
    m_badge->setObjectName(QStringLiteral("deliveryStatus"));
    m_trigger = new ElidedLabel(Qt::ElideRight, head);
    m_trigger->setObjectName(QStringLiteral("deliveryTrigger"));
    setTextRole(m_trigger, TextRole::Strong);
    auto *copyId =
            iconButton(Icon::Copy, tr("Copy delivery ID"), QStringLiteral("copyIdButton"), head);
    connect(copyId, &QToolButton::clicked, this, [this] { Q_EMIT copyIdRequested(publicId()); });
    auto *copyCurl = iconButton(Icon::Copy, tr("Copy as cURL (Ctrl+Shift+C)"),
                                QStringLiteral("copyCurlButton"), head);
    copyCurl->setText(QStringLiteral("cURL"));
    copyCurl->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(copyCurl, &QToolButton::clicked, this, &DeliveryInspector::copyCurlRequested);
    auto *simulate = iconButton(Icon::Simulator, tr("Open in Simulator"),
                                QStringLiteral("openInSimulatorButton"), head);
    connect(simulate, &QToolButton::clicked, this, &DeliveryInspector::simulatorRequested);
    auto *row = new QHBoxLayout;
    row->addWidget(m_badge);
    row->addWidget(m_trigger, 1);
    row->addWidget(copyId);
    row->addWidget(copyCurl);
    row->addWidget(simulate);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);
    return row;
}

QGridLayout *DeliveryInspector::buildFacts(QWidget *head)
{
    m_id = new QLabel(head);
    m_id->setObjectName(QStringLiteral("deliveryId"));
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(m_id, TextRole::Code);
    m_endpoint = new ElidedLabel(head);
    m_endpoint->setObjectName(QStringLiteral("deliveryEndpoint"));
    setTextRole(m_endpoint, TextRole::Code);
    m_reply = new QLabel(head);
    m_reply->setObjectName(QStringLiteral("lastReply"));
    m_reply->setTextFormat(Qt::PlainText);
    m_reply->setWordWrap(true);
    const auto addFact = [&](const QString &name, QWidget *value) {
        auto *label = new QLabel(name, head);
        setSecondary(label);
        m_namedFacts.append({label, value});
    };
    addFact(tr("Delivery"), m_id);
    addFact(tr("Endpoint"), m_endpoint);
    addFact(tr("Last reply"), m_reply);
    m_waiting = new QLabel(head);
    m_waiting->setObjectName(QStringLiteral("deliveryWaiting"));
    m_waiting->setTextFormat(Qt::PlainText);
    m_waiting->setWordWrap(true);
    addFact(tr("Next"), m_waiting);
    m_facts = new QGridLayout;
    setScaledSpacing(m_facts, {0, 0, 0, 0}, 8);
    arrangeFacts();
    return m_facts;
}

// Two beside each other where there is room: below a table height is what is scarce.
void DeliveryInspector::arrangeFacts()
{
    const int columns = width() >= Metrics::of(this).px(factsBesideFrom) ? 2 : 1;
    if (columns == m_factColumns)
        return;
    m_factColumns = columns;
    int place = 0;
    for (const auto &[name, value] : m_namedFacts) {
        const int row = place / columns;
        const int column = 2 * (place % columns);
        m_facts->addWidget(name, row, column, Qt::AlignTop);
        m_facts->addWidget(value, row, column + 1);
        ++place;
    }
    m_facts->addWidget(m_links, place / columns, 2 * (place % columns), 1, 2);
    m_facts->setColumnStretch(1, 1);
    m_facts->setColumnStretch(3, columns - 1);
}

void DeliveryInspector::resizeEvent(QResizeEvent *event)
{
    arrangeFacts();
    QWidget::resizeEvent(event);
}

void DeliveryInspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrangeFacts();
}

void DeliveryInspector::buildTabs()
{
    m_tabs = new QTabWidget(m_contents);
    m_tabs->setObjectName(QStringLiteral("inspectorTabs"));
    m_tabs->setDocumentMode(true);
    m_payload = new CodeView(CodeView::Syntax::Json, tr("Payload"), m_tabs);
    m_payload->setObjectName(QStringLiteral("payloadView"));
    m_request = new CodeView(CodeView::Syntax::Http, tr("Request as it was sent"), m_tabs);
    m_request->setObjectName(QStringLiteral("requestView"));
    m_attempts = new AttemptList(m_tabs);
    m_tabs->addTab(m_payload, tr("&Payload"));
    m_tabs->addTab(m_request, tr("Re&quest"));
    m_tabs->addTab(buildResponse(), tr("Resp&onse"));
    m_tabs->addTab(m_attempts, tr("&Attempts"));
    // Esc leaves the inspector from wherever the focus is; an editor would swallow it.
    for (CodeView *view : {m_payload, m_request, m_response}) {
        view->setReadOnly(true);
        for (QWidget *part : view->findChildren<QWidget *>())
            part->installEventFilter(this);
    }
}

QWidget *DeliveryInspector::buildResponse()
{
    auto *tab = new QWidget(m_tabs);
    m_response = new CodeView(CodeView::Syntax::Http, tr("What came back"), tab);
    m_response->setObjectName(QStringLiteral("responseView"));
    m_formatted = new QCheckBox(tr("For&mat the body"), tab);
    m_formatted->setObjectName(QStringLiteral("formattedCheck"));
    m_formatted->setToolTip(tr("Without it the bytes show as they came."));
    m_formatted->setChecked(true);
    connect(m_formatted, &QCheckBox::toggled, this, &DeliveryInspector::showResponse);
    auto *column = new QVBoxLayout(tab);
    column->addWidget(m_formatted);
    column->addWidget(m_response, 1);
    setScaledSpacing(column, {0, 4, 0, 0}, 4);
    return tab;
}

void DeliveryInspector::showNothing()
{
    m_detail.reset();
    m_hint->show();
    m_contents->hide();
}

void DeliveryInspector::showDetail(const DeliveryDetail &detail)
{
    const bool isAnother = !m_detail || m_detail->delivery.id != detail.delivery.id;
    const bool hasNewAttempts = isAnother || m_detail->attempts != detail.attempts;
    const bool hasMoved = hasNewAttempts || m_detail->delivery != detail.delivery;
    m_detail = detail;
    m_hint->hide();
    m_contents->show();
    showHead(detail);
    if (isAnother)
        m_payload->setText(indentedJson(detail.payload).trimmed());
    if (hasNewAttempts)
        showRequest(detail);
    // Left alone when nothing happened: somebody may be reading or copying.
    if (hasMoved)
        m_attempts->showAttempts(detail.delivery, detail.attempts);
    m_tabs->setTabText(m_tabs->indexOf(m_attempts),
                       tr("&Attempts %1").arg(locale().toString(detail.attempts.size())));
}

void DeliveryInspector::refreshTimes()
{
    if (!canRetry())
        return;
    m_attempts->showAttempts(m_detail->delivery, m_detail->attempts);
    showWaiting(*m_detail);
}

bool DeliveryInspector::canRetry() const
{
    return m_detail
            && (m_detail->delivery.status == DeliveryStatus::Queued
                || m_detail->delivery.status == DeliveryStatus::Retrying);
}

bool DeliveryInspector::canCancel() const
{
    return m_detail && !isFinished(m_detail->delivery.status);
}

void DeliveryInspector::showHead(const DeliveryDetail &detail)
{
    const Delivery &delivery = detail.delivery;
    m_badge->setStatus(delivery.status);
    const QString trigger = triggerTitle(delivery.trigger);
    m_trigger->setText(delivery.simulated ? tr("%1 · simulated").arg(trigger) : trigger);
    m_id->setText(delivery.publicId);
    m_endpoint->setText(delivery.url);
    m_reply->setText(lastReply(detail));
    m_reply->setToolTip(detail.attempts.isEmpty() ? QString()
                                                  : absoluteTime(detail.attempts.last().startedAt));
    showWaiting(detail);
    showLinks(detail);
}

void DeliveryInspector::showWaiting(const DeliveryDetail &detail)
{
    const Micros now = toMicros(QDateTime::currentDateTimeUtc());
    const Waiting waiting = waitingOf(detail.delivery, detail.endpoint, now);
    m_waiting->setText(waitText(waiting, detail.delivery, detail.endpoint, now));
    for (const auto &[name, value] : m_namedFacts) {
        if (value == m_waiting)
            name->setHidden(waiting.reason == WaitReason::None);
    }
    m_waiting->setHidden(waiting.reason == WaitReason::None);
}

QString DeliveryInspector::lastReply(const DeliveryDetail &detail) const
{
    if (detail.attempts.isEmpty())
        return isFinished(detail.delivery.status) ? tr("Never sent") : tr("Not sent yet");
    const Attempt &last = detail.attempts.last();
    return tr("%1 · %2 · %3")
            .arg(outcomeText(last.outcome, last.statusCode, last.errorDetail),
                 durationText(last.durationUs),
                 tableTime(last.startedAt, toMicros(QDateTime::currentDateTimeUtc())));
}

void DeliveryInspector::showLinks(const DeliveryDetail &detail)
{
    QStringList parts;
    if (!detail.delivery.resendOfPublicId.isEmpty())
        parts.append(tr("Resend of %1").arg(link(detail.delivery.resendOfPublicId)));
    for (const QString &id : detail.resentAs)
        parts.append(tr("Resent as %1").arg(link(id)));
    m_links->setText(parts.join(QStringLiteral("<br>")));
    m_links->setHidden(parts.isEmpty());
}

void DeliveryInspector::showRequest(const DeliveryDetail &detail)
{
    if (detail.attempts.isEmpty()) {
        m_request->setText(tr("Nothing was sent yet.").toUtf8());
    } else {
        const Attempt &last = detail.attempts.last();
        m_request->setText(requestBytes(last.url, last.requestHeaders, detail.payload));
    }
    showResponse();
}

void DeliveryInspector::showResponse()
{
    const Attempt *last =
            m_detail && !m_detail->attempts.isEmpty() ? &m_detail->attempts.last() : nullptr;
    m_formatted->setEnabled(last && last->statusCode);
    if (!last)
        return m_response->setText(tr("Nothing came back yet.").toUtf8());
    if (!last->statusCode) {
        const QString why = outcomeExplanation(last->outcome, {}, last->errorDetail);
        return m_response->setText(why.toUtf8());
    }
    const QByteArray line = "HTTP/1.1 " + statusLine(*last->statusCode).toUtf8();
    QByteArray text = headText(line, last->responseHeaders).toUtf8() + "\n\n";
    text += m_formatted->isChecked() ? indentedJson(last->responseBody) : last->responseBody;
    if (last->bodyCapped)
        text += '\n' + tr("There was more; the first 64 KB are kept.").toUtf8();
    m_response->setText(text);
}

void DeliveryInspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    QWidget::keyPressEvent(event);
}

bool DeliveryInspector::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hk
