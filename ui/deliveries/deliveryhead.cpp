#include "ui/deliveries/deliveryhead.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/linklabel.h"
#include "ui/common/outcometext.h"
#include "ui/common/statusbadge.h"
#include "ui/common/timetext.h"
#include "ui/common/triggertext.h"
#include "ui/deliveries/deliverycopies.h"
#include "ui/deliveries/factlabel.h"
#include "ui/deliveries/waitwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hk {
namespace {

// Design pixels.
constexpr int factsBesideFrom = 620;
constexpr int triggerBelowTo = 480;

QString link(const QString &publicId)
{
    return QStringLiteral("<a href=\"%1\">%1</a>").arg(publicId.toHtmlEscaped());
}

QString lastReply(const DeliveryDetail &detail, Micros now)
{
    if (detail.attempts.isEmpty())
        return isFinished(detail.delivery.status) ? DeliveryHead::tr("Never sent")
                                                  : DeliveryHead::tr("Not sent yet");
    const Attempt &last = detail.attempts.last();
    return DeliveryHead::tr("%1 · %2 · %3")
            .arg(outcomeText(last.outcome, last.statusCode, last.errorDetail),
                 durationText(last.durationUs), tableTime(last.startedAt, now));
}

/// Why it is not delivered, in whole sentences; empty when it is, or was never sent.
QString causeOf(const DeliveryDetail &detail)
{
    if (detail.attempts.isEmpty())
        return {};
    const Attempt &last = detail.attempts.last();
    return isSuccess(last.outcome, last.statusCode)
            ? QString()
            : outcomeExplanation(last.outcome, last.statusCode, last.errorDetail);
}

QString personOf(const EventSubjects &subjects)
{
    QStringList parts{subjects.name, subjects.email, subjects.confirmation};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

DeliveryHead::DeliveryHead(DeliveryCopies &copies, QWidget *parent)
    : QWidget(parent), m_copies(copies), m_title(new QGridLayout), m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_title);
    column->addLayout(m_grid);
    buildTitle();
    buildFacts();
    m_similar = addLinks(QStringLiteral("similarLink"));
    connect(m_similar, &QLabel::linkActivated, this, [this] {
        if (m_surroundings.similar)
            Q_EMIT filterRequested(m_surroundings.similar->filter);
    });
    m_links = addLinks(QStringLiteral("resendLinks"));
    connect(m_links, &QLabel::linkActivated, this, &DeliveryHead::deliveryRequested);
    column->addWidget(m_similar);
    column->addWidget(m_links);
    setScaledSpacing(m_grid, {0, 0, 0, 0}, 6);
    setScaledSpacing(column, {0, 0, 0, 0}, 6);
    arrangeFor(0);
}

void DeliveryHead::buildTitle()
{
    m_badge = new StatusBadge(this);
    m_badge->setObjectName(QStringLiteral("deliveryStatus"));
    m_trigger = new ElidedLabel(Qt::ElideRight, this);
    m_trigger->setObjectName(QStringLiteral("deliveryTrigger"));
    setTextRole(m_trigger, TextRole::Strong);
    auto *row = new QHBoxLayout;
    m_curl = addButton(row, tr("Copy as cURL (Ctrl+Shift+C)"), QStringLiteral("copyCurlButton"));
    m_curl->setText(QStringLiteral("cURL"));
    m_curl->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(m_curl, &QToolButton::clicked, this, &DeliveryHead::curlWanted);
    m_simulate = addButton(row, tr("Open in Simulator"), QStringLiteral("openInSimulatorButton"));
    m_simulate->setIcon(icon(Icon::Simulator));
    connect(m_simulate, &QToolButton::clicked, this, &DeliveryHead::simulatorWanted);
    QToolButton *more = addButton(row, tr("Copy and filter"), QStringLiteral("copyMenuButton"));
    more->setIcon(icon(Icon::More));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_copies.addTo(*menu, m_detail);
    });
    more->setMenu(menu);
    m_title->addWidget(m_badge, 0, 0);
    m_title->addLayout(row, 0, 2, Qt::AlignTrailing);
    setScaledSpacing(row, {0, 0, 0, 0}, 4);
    setScaledSpacing(m_title, {0, 0, 0, 0}, 4);
}

QToolButton *DeliveryHead::addButton(QHBoxLayout *row, const QString &name,
                                     const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    row->addWidget(button);
    return button;
}

void DeliveryHead::buildFacts()
{
    m_id = addFact(tr("Delivery"), QStringLiteral("deliveryId"), true);
    setTextRole(m_id, TextRole::Code);
    addCopyButton();
    m_endpoint = addFact(tr("Endpoint"), QStringLiteral("deliveryEndpoint"), true);
    setTextRole(m_endpoint, TextRole::Code);
    m_customer = addFact(tr("Customer"), QStringLiteral("deliveryCustomer"), true);
    m_reply = addFact(tr("Last reply"), QStringLiteral("lastReply"), false);
    m_waiting = addFact(tr("Next"), QStringLiteral("deliveryWaiting"), false);
    m_cause = addFact(tr("Cause"), QStringLiteral("deliveryCause"), false);
}

/// Behind the delivery's id.
void DeliveryHead::addCopyButton()
{
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->addWidget(m_id, 1);
    QToolButton *copyId = addButton(row, tr("Copy delivery ID"), QStringLiteral("copyIdButton"));
    copyId->setIcon(icon(Icon::Copy));
    connect(copyId, &QToolButton::clicked, this,
            [this] { m_copies.copy(m_detail.delivery.publicId); });
    setScaledSpacing(row, {0, 0, 0, 0}, 4);
    m_facts.last().value = place;
}

FactLabel *DeliveryHead::addFact(const QString &name, const QString &objectName, bool elides)
{
    auto *label = new QLabel(name, this);
    setSecondary(label);
    auto *value =
            new FactLabel(name, elides ? FactLabel::Room::Elides : FactLabel::Room::Wraps, this);
    value->setObjectName(objectName);
    connect(value, &FactLabel::copyWanted, &m_copies, &DeliveryCopies::copy);
    connect(value, &FactLabel::menuWanted, this,
            [this, value](const QPoint &place) { m_copies.open(place, m_detail, value->fact()); });
    Fact fact{label, value};
    fact.wraps = !elides;
    m_facts.append(fact);
    return value;
}

QLabel *DeliveryHead::addLinks(const QString &objectName)
{
    auto *links = new LinkLabel(this);
    links->setObjectName(objectName);
    links->hide();
    return links;
}

QSize DeliveryHead::minimumSizeHint() const { return {QWidget::minimumSizeHint().width(), 0}; }

int DeliveryHead::leastWidth() const
{
    int names = 0;
    int values = 0;
    for (const Fact &fact : m_facts) {
        if (fact.isShown) {
            names = std::max(names, fact.name->minimumSizeHint().width());
            values = std::max(values, fact.value->minimumSizeHint().width());
        }
    }
    int least = names + m_grid->horizontalSpacing() + values;
    for (const QLabel *links : {m_similar, m_links}) {
        if (!links->isHidden())
            least = std::max(least, links->minimumSizeHint().width());
    }
    const int buttons = m_title->itemAtPosition(0, 2)->minimumSize().width();
    return std::max(
            least, m_badge->minimumSizeHint().width() + 2 * m_title->horizontalSpacing() + buttons);
}

void DeliveryHead::arrangeFor(int width)
{
    const Metrics metrics = Metrics::of(this);
    const int columns = width >= metrics.px(factsBesideFrom) ? 2 : 1;
    const bool isNarrow = width < metrics.px(triggerBelowTo);
    if (columns == m_columns && isNarrow == m_isNarrow)
        return;
    m_columns = columns;
    m_isNarrow = isNarrow;
    if (isNarrow)
        m_title->addWidget(m_trigger, 1, 0, 1, 3);
    else
        m_title->addWidget(m_trigger, 0, 1);
    m_title->setColumnStretch(1, 1);
    place();
}

/// Where it is wide, height is what is scarce.
void DeliveryHead::place()
{
    int at = 0;
    for (const Fact &fact : std::as_const(m_facts)) {
        fact.name->setHidden(!fact.isShown);
        fact.value->setHidden(!fact.isShown);
        if (!fact.isShown)
            continue;
        const int row = at / m_columns;
        const int column = 2 * (at % m_columns);
        m_grid->addWidget(fact.name, row, column, fact.wraps ? Qt::AlignTop : Qt::AlignVCenter);
        m_grid->addWidget(fact.value, row, column + 1);
        ++at;
    }
    m_grid->setRowStretch(static_cast<int>(m_facts.size()), 1); // what is left over is below them
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, m_columns - 1);
}

/// A resource is nobody's customer.
void DeliveryHead::nameCustomer(const QString &name)
{
    m_customer->setName(name);
    for (const Fact &fact : std::as_const(m_facts)) {
        if (fact.value == m_customer)
            fact.name->setText(name);
    }
}

void DeliveryHead::setShown(const QWidget *value, bool isShown)
{
    for (Fact &fact : m_facts) {
        if (fact.value == value)
            fact.isShown = isShown;
    }
}

void DeliveryHead::showDetail(const DeliveryDetail &detail, const SenderStatus &sender)
{
    if (detail.delivery.id != m_detail.delivery.id)
        m_surroundings = {};
    m_detail = detail;
    const Delivery &delivery = detail.delivery;
    m_badge->setStatus(delivery.status);
    const QString trigger = triggerTitle(delivery.trigger);
    m_trigger->setText(delivery.simulated ? tr("%1 · simulated").arg(trigger) : trigger);
    m_id->setFact(delivery.publicId);
    m_endpoint->setFact(delivery.url);
    const QString person = personOf(detail.event.subjects);
    nameCustomer(categoryOf(delivery.trigger) == Category::Resource ? tr("Name") : tr("Customer"));
    m_customer->setFact(person);
    setShown(m_customer, !person.isEmpty());
    m_reply->setFact(lastReply(detail, currentMicros()));
    m_reply->setToolTip(detail.attempts.isEmpty() ? QString()
                                                  : timeToolTip(detail.attempts.last().startedAt));
    const QString cause = causeOf(detail);
    m_cause->setFact(cause);
    setShown(m_cause, !cause.isEmpty());
    showErased();
    refresh(sender);
    showLinks();
}

/// What was erased can be sent nowhere, and nothing can start from it.
void DeliveryHead::showErased()
{
    const bool isErased = m_detail.event.erasedAt > 0;
    const QString why = tr("The data of this event were erased; it cannot be sent again.");
    m_curl->setEnabled(!isErased);
    m_curl->setToolTip(isErased ? why : m_curl->accessibleName());
    m_simulate->setEnabled(!isErased);
    m_simulate->setToolTip(isErased ? why : m_simulate->accessibleName());
}

void DeliveryHead::refresh(const SenderStatus &sender)
{
    const Micros now = currentMicros();
    const Waiting waiting = waitingOf(m_detail.delivery, m_detail.endpoint, now);
    m_waiting->setFact(waitText(waiting, m_detail.delivery, m_detail.endpoint, now, sender));
    setShown(m_waiting, waiting.reason != WaitReason::None);
    place();
}

void DeliveryHead::showSurroundings(const Surroundings &surroundings)
{
    m_surroundings = surroundings;
    showLinks();
}

void DeliveryHead::showLinks()
{
    const std::optional<SimilarFailures> &similar = m_surroundings.similar;
    const bool hasSimilar = similar && similar->others > 0;
    if (hasSimilar) {
        const QString since = tableTime(similar->since, currentMicros());
        const auto others = static_cast<int>(similar->others);
        //: %1 is a moment: "14 May, 15:41:25".
        // Some of them failed for good, others are still retried.
        const QString text = similar->isCapped
                ? tr("Last attempt failed the same way: more than %Ln others since %1", nullptr,
                     others)
                          .arg(since)
                : tr("Last attempt failed the same way: %Ln more since %1", nullptr, others)
                          .arg(since);
        m_similar->setText(QStringLiteral("<a href=\"similar\">%1</a>").arg(text.toHtmlEscaped()));
        m_similar->setAccessibleName(text);
        m_similar->setToolTip(timeToolTip(similar->since));
    }
    m_similar->setHidden(!hasSimilar);
    QStringList parts;
    if (!m_surroundings.waitsFor.isEmpty())
        parts.append(tr("Waits for %1").arg(link(m_surroundings.waitsFor)));
    if (!m_detail.delivery.resendOfPublicId.isEmpty())
        parts.append(tr("Resend of %1").arg(link(m_detail.delivery.resendOfPublicId)));
    constexpr qsizetype mostNamed = 3;
    const qsizetype resends = m_detail.resentAs.size();
    for (const QString &id : m_detail.resentAs.last(qMin(mostNamed, resends)))
        parts.append(tr("Resent as %1").arg(link(id)));
    if (resends > mostNamed)
        parts.append(
                tr("and %Ln earlier resend(s)", nullptr, static_cast<int>(resends - mostNamed)));
    m_links->setText(parts.join(QStringLiteral(" · ")));
    m_links->setHidden(parts.isEmpty());
}

} // namespace hk
