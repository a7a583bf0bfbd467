#include "ui/deliveries/deliveryinspector.h"

#include "core/workspace/statusfront.h"
#include "core/workspace/storyfront.h"
#include "ui/common/card.h"
#include "ui/common/codeview.h"
#include "ui/common/httptext.h"
#include "ui/common/outcometext.h"
#include "ui/common/scrolling.h"
#include "ui/common/taborder.h"
#include "ui/common/timetext.h"
#include "ui/deliveries/attemptlist.h"
#include "ui/deliveries/bodyview.h"
#include "ui/deliveries/compareview.h"
#include "ui/deliveries/deliverycopies.h"
#include "ui/deliveries/deliveryhead.h"
#include "ui/deliveries/tabstrip.h"
#include "ui/deliveries/timelineview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hk {
namespace {

// Design pixels.
constexpr int headBesideFrom = 520;  // of the width, for the head to stand beside the rest
constexpr int headBesideBelow = 480; // of the height
constexpr int leastHeadBeside = 240;
constexpr int mostHeadBeside = 380;
constexpr int shareOfHead = 38; // hundredths of the width
constexpr int betweenSides = 16;
constexpr int leastHead = 96;     // of the height, above the rest
constexpr int leastTabs = 184;    // eight lines of a body with what is above them
constexpr int leastLowTabs = 139; // the same where that stands beside them
constexpr int leastHeight = 320;  // beside the list
constexpr int leastBeside = 420;  // of the width
constexpr int leastBelow = 240;
constexpr QMargins margins(16, 3, 16, 3);

} // namespace

DeliveryInspector::DeliveryInspector(const Fronts &fronts, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_story(fronts.story), m_status(fronts.status), m_dialogs(dialogs),
      m_copies(new DeliveryCopies(fronts.deliveries, this)),
      m_hint(new QLabel(tr("Select a delivery to look at it."), this)),
      m_contents(new QWidget(this)), m_head(new DeliveryHead(*m_copies, m_contents)),
      m_tabs(new QTabWidget(m_contents)), m_attempts(new AttemptList(m_tabs)),
      m_timeline(new TimelineView(fronts.story, m_tabs)),
      m_compare(new CompareView(fronts.deliveries, m_tabs))
{
    setObjectName(QStringLiteral("deliveryInspector"));
    buildTabs();
    build();
    connectParts();
    showNothing();
}

void DeliveryInspector::build()
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    setSecondary(m_hint);
    m_headArea = scrollAround(m_head, m_contents);
    m_headArea->setObjectName(QStringLiteral("deliveryHeadArea"));
    m_headArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout;
    column->addWidget(m_strip);
    column->addWidget(m_tabs, 1);
    setScaledSpacing(column, {0, 0, 0, 0}, 0);
    m_sides = new QBoxLayout(QBoxLayout::TopToBottom, m_contents);
    m_sides->addWidget(m_headArea);
    m_sides->addLayout(column, 1);
    setScaledSpacing(m_sides, {0, 0, 0, 0}, 4);
    auto *card = new Card({}, this);
    card->body()->addWidget(m_hint, 1);
    card->body()->addWidget(m_contents, 1);
    setScaledSpacing(card->body(), margins, 0);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(card);
    setScaledSpacing(layout, {0, 0, 0, 0}, 0);
    setBelow(false);
    for (QWidget *watched : std::initializer_list<QWidget *>{m_contents, m_head, m_strip})
        watched->installEventFilter(this);
    handFocusTo(*this, m_strip);
    chainTabOrder({m_head, m_strip, m_tabs});
}

void DeliveryInspector::buildTabs()
{
    m_tabs->setObjectName(QStringLiteral("inspectorTabs"));
    m_tabs->setAccessibleName(tr("Parts of the delivery"));
    m_tabs->setDocumentMode(true);
    const auto body = [&](const QString &name, const char *objectName, BodyView::Form form) {
        return new BodyView(name, QLatin1String(objectName), form, m_dialogs, m_tabs);
    };
    m_payload = body(tr("Payload"), "payloadView", BodyView::Form::Formatted);
    m_request = body(tr("Request as it was sent"), "requestView", BodyView::Form::Raw);
    m_response = body(tr("What came back"), "responseView", BodyView::Form::Formatted);
    addTab(Tab::Payload, m_payload, tr("&Payload"));
    addTab(Tab::Request, m_request, tr("Re&quest"));
    addTab(Tab::Response, m_response, tr("Resp&onse"));
    addTab(Tab::Attempts, m_attempts, tr("&Attempts"));
    addTab(Tab::Timeline, m_timeline, tr("T&imeline"));
    addTab(Tab::Compare, m_compare, tr("Co&mpare"));
    m_strip = new TabStrip(*m_tabs, m_contents);
}

void DeliveryInspector::addTab(Tab tab, QWidget *page, const QString &title)
{
    const int at = m_tabs->addTab(page, title);
    Q_ASSERT(at == static_cast<int>(tab));
    Q_UNUSED(tab)
    Q_UNUSED(at)
}

void DeliveryInspector::connectParts()
{
    for (BodyView *body : {m_payload, m_request, m_response})
        connectBody(body);
    connect(m_head, &DeliveryHead::curlWanted, this, &DeliveryInspector::copyCurlRequested);
    connect(m_head, &DeliveryHead::simulatorWanted, this, &DeliveryInspector::simulatorRequested);
    connect(m_head, &DeliveryHead::deliveryRequested, this, &DeliveryInspector::deliveryRequested);
    connect(m_head, &DeliveryHead::filterRequested, this, &DeliveryInspector::filterRequested);
    connect(m_copies, &DeliveryCopies::copied, this, &DeliveryInspector::noted);
    connect(m_copies, &DeliveryCopies::termWanted, this, &DeliveryInspector::termRequested);
    connect(m_attempts, &AttemptList::copyWanted, m_copies, &DeliveryCopies::copy);
    connect(m_attempts, &AttemptList::curlWanted, this, [this](int attempt) {
        if (m_detail)
            m_copies->copyAsSent(*m_detail, attempt);
    });
    connect(m_attempts, &AttemptList::comparisonWanted, this, [this](int before, int after) {
        m_tabs->setCurrentWidget(m_compare);
        m_compare->compareAttempts(before, after);
    });
    connect(m_timeline, &TimelineView::deliveryRequested, this,
            &DeliveryInspector::deliveryRequested);
    connect(m_timeline, &TimelineView::copyWanted, m_copies, &DeliveryCopies::copy);
    connect(m_timeline, &TimelineView::menuWanted, m_copies,
            [this](const QPoint &place, const Delivery &delivery, const QString &value) {
                m_copies->open(place, delivery, value);
            });
    connect(m_compare, &CompareView::copyWanted, m_copies, &DeliveryCopies::copy);
    connect(m_compare, &CompareView::failed, this, &DeliveryInspector::failed);
    connect(&m_status, &StatusFront::senderStatusChanged, this, [this](const SenderStatus &sender) {
        if (canCancel())
            m_head->refresh(sender);
    });
}

void DeliveryInspector::connectBody(BodyView *body)
{
    connect(body, &BodyView::saved, this, &DeliveryInspector::noted);
    connect(body, &BodyView::failed, this, &DeliveryInspector::failed);
    // Esc leaves the inspector from wherever the focus is; an editor would swallow it.
    for (QWidget *part : body->code().findChildren<QWidget *>())
        part->installEventFilter(this);
}

void DeliveryInspector::setBelow(bool isBelow)
{
    m_isBelow = isBelow;
    setScaledSize(this, {isBelow ? leastBelow : leastBeside, 0});
    updateGeometry();
}

/// Whatever its tabs hold: what has no room in them is scrolled to.
QSize DeliveryInspector::minimumSizeHint() const
{
    const Metrics metrics = Metrics::of(this);
    if (!m_isBelow)
        return {minimumWidth(), metrics.px(leastHeight)};
    const int around = metrics.px(margins.top()) + metrics.px(margins.bottom());
    const int head = isWide() ? 0 : metrics.px(leastHead) + m_sides->spacing();
    return {minimumWidth(),
            around + head + m_strip->height() + metrics.px(isWide() ? leastLowTabs : leastTabs)};
}

/// Enough for the head beside the rest.
bool DeliveryInspector::isWide() const
{
    return m_contents->width() >= Metrics::of(this).px(headBesideFrom);
}

/// However much there is to tell of a delivery, its contents have room; the rest is scrolled to.
void DeliveryInspector::arrange()
{
    const Metrics metrics = Metrics::of(this);
    const QSize room = m_contents->size();
    const int least = m_head->leastWidth() + m_headArea->verticalScrollBar()->sizeHint().width();
    const bool isBeside =
            isWide() && room.height() < metrics.px(headBesideBelow) && least <= room.width() / 2;
    m_sides->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sides->setSpacing(metrics.px(isBeside ? betweenSides : 4));
    const int share = std::clamp(shareOfHead * room.width() / 100, metrics.px(leastHeadBeside),
                                 metrics.px(mostHeadBeside));
    const int width = isBeside ? std::max(share, least) : room.width();
    m_head->arrangeFor(width);
    updateGeometry(); // the least height depends on the width
    if (isBeside) {
        m_headArea->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        m_headArea->setFixedWidth(width);
        m_headArea->setMinimumHeight(0);
        m_headArea->setMaximumHeight(QWIDGETSIZE_MAX);
        return;
    }
    m_headArea->setMinimumWidth(0);
    m_headArea->setMaximumWidth(QWIDGETSIZE_MAX);
    const int left = room.height() - m_strip->height() - metrics.px(leastTabs);
    const int wanted = m_head->hasHeightForWidth() ? m_head->heightForWidth(width)
                                                   : m_head->sizeHint().height();
    const int most = std::max(left, metrics.px(leastHead));
    // Else a bar that was there before would stay, since it makes the words need more lines.
    m_headArea->setVerticalScrollBarPolicy(wanted <= most ? Qt::ScrollBarAlwaysOff
                                                          : Qt::ScrollBarAsNeeded);
    m_headArea->setFixedHeight(std::min(wanted, most));
}

void DeliveryInspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void DeliveryInspector::showNothing()
{
    m_asking.forget();
    m_detail.reset();
    m_timeline->showNothing();
    m_compare->showNothing();
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
    m_head->showDetail(detail, m_status.senderStatus());
    if (hasNewAttempts)
        showBodies(detail, isAnother);
    // Left alone when nothing happened: somebody may be reading or copying.
    if (hasMoved) {
        m_attempts->showAttempts(detail.delivery, detail.attempts);
        m_timeline->showFor(detail);
        m_compare->showFor(detail);
        askAround();
    }
    m_strip->setText(static_cast<int>(Tab::Attempts),
                     tr("&Attempts %1").arg(locale().toString(detail.attempts.size())));
}

void DeliveryInspector::showBodies(const DeliveryDetail &detail, bool isAnother)
{
    const QString &id = detail.delivery.publicId;
    for (BodyView *body : {m_payload, m_request, m_response}) {
        if (isAnother) // what was looked for was looked for in the one before
            body->closeFind();
    }
    if (detail.event.erasedAt > 0) {
        const QString erased = tr("Erased on %1 at the request of whom it was about.")
                                       .arg(absoluteTime(detail.event.erasedAt));
        for (BodyView *body : {m_payload, m_request, m_response})
            body->showWords(erased);
        return;
    }
    if (isAnother)
        m_payload->showMessage({}, detail.payload, id + QStringLiteral("-payload.json"));
    if (detail.attempts.isEmpty()) {
        m_request->showWords(tr("Nothing was sent yet."));
    } else {
        const Attempt &last = detail.attempts.last();
        m_request->showMessage(headText(requestLine(last.url), last.requestHeaders).toUtf8(),
                               detail.payload, id + QStringLiteral("-request.json"));
    }
    showResponse(detail);
}

void DeliveryInspector::showResponse(const DeliveryDetail &detail)
{
    if (detail.attempts.isEmpty())
        return m_response->showWords(tr("Nothing came back yet."));
    const Attempt &last = detail.attempts.last();
    if (!last.statusCode)
        return m_response->showWords(outcomeExplanation(last.outcome, {}, last.errorDetail));
    const QByteArray line = "HTTP/1.1 " + statusLine(*last.statusCode).toUtf8();
    m_response->showMessage(headText(line, last.responseHeaders).toUtf8(), last.responseBody,
                            detail.delivery.publicId + QStringLiteral("-response"),
                            last.bodyCapped ? tr("There was more; the first 64 KB are kept.")
                                            : QString());
}

void DeliveryInspector::askAround()
{
    m_asking.ask(m_story.surroundings(publicId()), this,
                 [this](const Result<Surroundings> &surroundings) {
                     if (surroundings)
                         m_head->showSurroundings(*surroundings);
                 });
}

void DeliveryInspector::refreshTimes()
{
    if (!canCancel())
        return;
    m_attempts->showAttempts(m_detail->delivery, m_detail->attempts);
    m_head->refresh(m_status.senderStatus());
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

void DeliveryInspector::compare(const QStringList &publicIds)
{
    if (!m_detail)
        return;
    m_tabs->setCurrentWidget(m_compare);
    if (publicIds.size() == 2)
        m_compare->compareDeliveries(publicIds[0], publicIds[1]);
    entranceOf(m_compare)->setFocus(Qt::ShortcutFocusReason);
}

BodyView *DeliveryInspector::shownBody() const
{
    return qobject_cast<BodyView *>(m_tabs->currentWidget());
}

bool DeliveryInspector::find()
{
    BodyView *body = shownBody();
    const QWidget *focused = focusWidget();
    const bool isMine =
            focused && (focused == this || isAncestorOf(focused)) && focused->hasFocus();
    if (!m_detail || !body || !isMine)
        return false;
    body->find();
    return true;
}

void DeliveryInspector::findNext(bool forward)
{
    if (BodyView *body = shownBody(); body && m_detail)
        body->findNext(forward);
}

bool DeliveryInspector::takeKey(const QKeyEvent &key)
{
    if (key.key() != Qt::Key_Escape)
        return false;
    Q_EMIT left();
    return true;
}

void DeliveryInspector::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(*event))
        QWidget::keyPressEvent(event);
}

bool DeliveryInspector::eventFilter(QObject *watched, QEvent *event)
{
    const bool changesHead = watched == m_head && event->type() == QEvent::LayoutRequest;
    const bool changesRoom =
            (watched == m_contents || watched == m_strip) && event->type() == QEvent::Resize;
    if (changesHead || changesRoom) {
        const bool done = QWidget::eventFilter(watched, event);
        arrange();
        return done;
    }
    return (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
            || QWidget::eventFilter(watched, event);
}

} // namespace hk
