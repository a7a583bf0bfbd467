#include "ui/overview/overviewpage.h"

#include "core/workspace/deliveriesfront.h"
#include "core/workspace/endpointsfront.h"
#include "ui/common/messagebar.h"
#include "ui/common/pageheader.h"
#include "ui/common/timetext.h"
#include "ui/common/toast.h"
#include "ui/overview/attentioncard.h"
#include "ui/overview/barnames.h"
#include "ui/overview/overviewbody.h"

#include <QtCore/QDateTime>
#include <QtGui/QAction>
#include <QtGui/QShowEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <utility>

namespace hk {
namespace {

constexpr int pauseMs = 1000;
constexpr int clockMs = 5000;

QString deliveriesKey() { return QStringLiteral("deliveries"); }

} // namespace

OverviewPage::OverviewPage(const Fronts &fronts, QWidget *parent)
    : Page(QStringLiteral("overview"), Icon::Overview, parent), m_fronts(fronts),
      m_period(new QComboBox(this)), m_body(new OverviewBody(this))
{
    build();
    connectBody();
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::build()
{
    header().setTitle(title());
    m_period->setObjectName(QStringLiteral("overviewPeriod"));
    m_period->setAccessibleName(tr("Period"));
    addPeriod(tr("Last 24 hours"), 1);
    addPeriod(tr("Last 7 days"), 7);
    addPeriod(tr("Last 30 days"), 30);
    addPeriod(tr("Last 90 days"), 90);
    header().addWidget(m_period);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this](int index) {
        for (int i = 0; i < m_periods.size(); ++i)
            m_periods[i]->setChecked(i == index);
        load();
    });
    m_periods.constFirst()->setChecked(true);
    setBody(m_body, Scroll::Yes);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &OverviewPage::loadSoon);
    m_clock.setInterval(clockMs);
    connect(&m_clock, &QTimer::timeout, this, &OverviewPage::tick);
    connect(&m_fronts.deliveries, &DeliveriesFront::ledgerChanged, this, [this] {
        m_isStale = true;
        loadSoon();
    });
    connect(&messageBar(), &MessageBar::buttonClicked, this, &OverviewPage::refresh);
    connect(&toast(), &Toast::buttonClicked, this, [this] {
        if (m_undo)
            std::exchange(m_undo, {})();
    });
}

/// A choice of the header and of the View menu; which one it is is remembered.
void OverviewPage::addPeriod(const QString &text, int days)
{
    const int index = m_period->count();
    m_period->addItem(text, qint64(days * microsPerDay));
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("overview%1DaysAction").arg(days));
    action->setCheckable(true);
    action->setProperty("keptAs", QStringLiteral("overview/days%1").arg(days));
    m_periods.append(addMenuAction(MenuPlace::View, action));
    connect(action, &QAction::toggled, this, [this, action, index](bool chosen) {
        if (chosen)
            m_period->setCurrentIndex(index);
        else if (m_period->currentIndex() == index)
            action->setChecked(true); // one of them always is
    });
}

void OverviewPage::connectBody()
{
    connect(m_body, &OverviewBody::deliveriesWanted, this, [this](const QString &filter) {
        Q_EMIT pageRequested(deliveriesKey(), QStringLiteral("filter:") + filter);
    });
    connect(m_body, &OverviewBody::testEventWanted, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("simulator"), {}); });
    AttentionCard &attention = m_body->attention();
    connect(&attention, &AttentionCard::resendWanted, this, [this](const QString &filter) {
        Q_EMIT pageRequested(deliveriesKey(), QStringLiteral("resend:") + filter);
    });
    connect(&attention, &AttentionCard::settingsWanted, this, [this](const Endpoint &endpoint) {
        Q_EMIT pageRequested(QStringLiteral("settings"),
                             QStringLiteral("endpoint:") + nameOf(endpoint));
    });
    connect(&attention, &AttentionCard::releaseWanted, this, &OverviewPage::release);
}

QString OverviewPage::title() const { return tr("Overview"); }

void OverviewPage::setCompany(const Company &company)
{
    const bool another = company.id != m_company.id;
    const bool isElsewhere = company.timeZone != m_company.timeZone;
    m_company = company;
    m_isStale = m_isStale || another || isElsewhere;
    if (another) {
        m_asking.forget();
        m_changing.forget();
        m_shown.reset();
        header().setSubtitle({});
        toast().hide(); // its button is about the other company
        blank();
    }
    m_pause.stop();
    loadSoon();
}

void OverviewPage::refresh() { load(); }

QList<QWidget *> OverviewPage::panes()
{
    return isBodyShown() ? m_body->panes() : QList<QWidget *>{this};
}

Micros OverviewPage::span() const { return m_period->currentData().toLongLong(); }

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_clock.start();
    tick();
    loadSoon();
    // After what shows the page has given the focus to something of it.
    if (!event->spontaneous())
        QMetaObject::invokeMethod(this, &OverviewPage::goToTop, Qt::QueuedConnection);
}

void OverviewPage::goToTop()
{
    if (!isVisible())
        return;
    if (m_body->isAncestorOf(QApplication::focusWidget()))
        m_period->setFocus(Qt::OtherFocusReason);
    if (const auto *area = findChild<QScrollArea *>())
        area->verticalScrollBar()->setValue(0);
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    m_clock.stop();
    Page::hideEvent(event);
}

/// Unless it was asked a moment ago, nobody looks or nothing has changed.
void OverviewPage::loadSoon()
{
    if (m_isStale && isVisible() && !m_pause.isActive() && !m_asking.isWaiting())
        load();
}

void OverviewPage::load()
{
    if (!m_company.id.isValid())
        return;
    m_isStale = false;
    m_pause.start(pauseMs);
    showLoading();
    m_asking.ask(m_fronts.overview.overview(m_company.id, span()), this,
                 [this](const Result<Overview> &answer) { take(answer); });
}

void OverviewPage::take(const Result<Overview> &answer)
{
    if (!answer && !m_shown)
        return showError(answer.error());
    if (!answer)
        return messageBar().showError(answer.error(), tr("Retry"));
    messageBar().clear();
    m_shown = *answer;
    m_body->show(*m_shown, currentMicros());
    const QString environment = m_company.environment == Environment::Production
            ? tr("Production")
            : tr("Test", "environment");
    //: Company, environment and a time: "Northwind Clinics · Production · updated 15:42:10".
    header().setSubtitle(
            tr("%1 · %2 · updated %3")
                    .arg(m_company.name, environment, BarNames(*m_shown).clock(m_shown->at)));
    header().setSubtitleTip(timeToolTip(m_shown->at));
    showBody();
}

void OverviewPage::tick()
{
    if (!m_shown)
        return;
    const Micros now = currentMicros();
    // Another hour or day has begun.
    if (!m_shown->bars.isEmpty() && now >= m_shown->bars.constLast().end) {
        m_isStale = true;
        return loadSoon();
    }
    m_body->refreshTimes(now);
}

void OverviewPage::release(const Endpoint &endpoint)
{
    const QString name = nameOf(endpoint);
    m_changing.ask(m_fronts.endpoints.release(m_company.id, name), this,
                   [this, endpoint](const Result<Endpoint> &released) {
                       if (!released)
                           return messageBar().showError(released.error());
                       m_undo = [this, endpoint] { holdAgain(endpoint); };
                       toast().showNote(tr("Sending goes on, beginning with what waited."),
                                        tr("Hold again"));
                       load();
                   });
}

void OverviewPage::holdAgain(const Endpoint &endpoint)
{
    m_changing.ask(m_fronts.endpoints.hold(m_company.id, nameOf(endpoint), endpoint.holdNote), this,
                   [this](const Result<Endpoint> &held) {
                       if (!held)
                           return messageBar().showError(held.error());
                       toast().showNote(tr("Nothing is sent to it now; what is due waits."));
                       load();
                   });
}

} // namespace hk
