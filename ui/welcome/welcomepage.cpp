#include "ui/welcome/welcomepage.h"

#include "ui/common/announce.h"
#include "ui/common/messagebar.h"
#include "ui/common/scrolling.h"
#include "ui/common/taborder.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"
#include "ui/welcome/waybutton.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace hk {
namespace {

// Design pixels.
constexpr int sideBySideFrom = 760;
constexpr int widest = 1080;

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent), m_message(new MessageBar(this)), m_busy(new QLabel(this)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_manual(new QPushButton(tr("Read the &manual"), this)),
      m_close(new QPushButton(tr("&Back to the page"), this))
{
    setObjectName(QStringLiteral("welcomePage"));
    setAccessibleName(tr("Welcome"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(scrollAround(buildBody(), this));
    setScaledSpacing(column, {0, 0, 0, 0}, 0);
    connect(m_ways[0], &WayButton::clicked, this, &WelcomePage::demoWanted);
    connect(m_ways[1], &WayButton::clicked, this, &WelcomePage::companyWanted);
    connect(m_ways[2], &WayButton::clicked, this, &WelcomePage::importWanted);
    connect(m_manual, &QPushButton::clicked, this, &WelcomePage::manualWanted);
    connect(m_close, &QPushButton::clicked, this, &WelcomePage::closeWanted);
    setFocusProxy(m_ways.constFirst());
    chainTabOrder({m_ways[0], m_ways[1], m_ways[2], m_manual, m_close});
    setVisited(false);
    setBusy(false);
    arrange();
}

QWidget *WelcomePage::buildBody()
{
    auto *body = new QWidget(this);
    auto *title = new QLabel(tr("Welcome to Hookkeeper"), body);
    title->setObjectName(QStringLiteral("welcomeTitle"));
    setTextRole(title, TextRole::PageTitle);
    auto *lead = new QLabel(tr("Hookkeeper sends a company's webhooks, keeps trying until they "
                               "arrive, and remembers every attempt. Choose how to begin."),
                            body);
    lead->setWordWrap(true);
    setSecondary(lead);
    addWay("demoWay", Icon::Play, tr("&Look at the demo"),
           tr("Watch a made-up clinic's events arrive at a receiver inside this program. Nothing "
              "leaves this computer."));
    addWay("companyWay", Icon::Plus, tr("&Add my company"),
           tr("Name the company whose webhooks you look after, then enter the URLs they go to."));
    addWay("importWay", Icon::Store, tr("&Import settings"),
           tr("Bring URLs and endpoints from a settings file of Hookkeeper or of the Setup API. "
              "The company is added first."));
    m_busy->setObjectName(QStringLiteral("welcomeBusy"));
    m_busy->setText(tr("The demo is being made…"));
    m_manual->setObjectName(QStringLiteral("welcomeManualButton"));
    m_close->setObjectName(QStringLiteral("welcomeCloseButton"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_busy, 1);
    foot->addStretch(0);
    foot->addWidget(m_manual);
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout;
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(lead);
    column->addWidget(m_message);
    column->addLayout(m_row);
    column->addLayout(foot);
    column->addStretch(2);
    auto *inner = new QWidget(body);
    inner->setLayout(column);
    setScaledSize(inner, {0, 0}, {widest, 0});
    auto *around = new QHBoxLayout(body);
    around->addStretch(0);
    around->addWidget(inner, 1);
    around->addStretch(0);
    setScaledSpacing(around, {0, 0, 0, 0}, 0);
    setScaledSpacing(column, {24, 20, 24, 16}, 12);
    setScaledSpacing(m_row, {0, 8, 0, 8}, 12);
    setScaledSpacing(foot, {0, 0, 0, 0}, 8);
    return body;
}

WayButton *WelcomePage::addWay(const char *name, Icon picture, const QString &words,
                               const QString &sentence)
{
    auto *way = new WayButton(picture, words, sentence, this);
    way->setObjectName(QLatin1String(name));
    m_row->addWidget(way, 1);
    m_ways.append(way);
    return way;
}

void WelcomePage::setVisited(bool visited) { m_close->setVisible(visited); }

void WelcomePage::setBusy(bool busy)
{
    if (busy) {
        clearMessage();
        announce(this, m_busy->text());
    }
    m_busy->setVisible(busy);
    for (WayButton *way : std::as_const(m_ways))
        way->setEnabled(!busy);
}

void WelcomePage::showError(const Error &error) { m_message->showError(error); }

void WelcomePage::showProblem(const QString &sentence)
{
    m_message->showMessage(Tone::Warning, sentence);
}

void WelcomePage::clearMessage() { m_message->clear(); }

void WelcomePage::arrange()
{
    const bool isWide = width() >= Metrics::of(this).px(sideBySideFrom);
    m_row->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        arrange();
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_close->isHidden())
        return Q_EMIT closeWanted();
    QWidget::keyPressEvent(event);
}

} // namespace hk
