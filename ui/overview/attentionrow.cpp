#include "ui/overview/attentionrow.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/timetext.h"
#include "ui/overview/attentionwords.h"
#include "ui/overview/overviewwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace hk {
namespace {

constexpr int besideFrom = 620; // design pixels: buttons beside the words
constexpr int mostUrlLines = 3;

} // namespace

AttentionRow::AttentionRow(QWidget *parent)
    : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_badge(new StatusBadge(this)), m_name(new QLabel(this)), m_url(new ElidedLabel(this)),
      m_why(new QLabel(this)), m_buttons(new FlowLayout(new QWidget(this))),
      m_resend(addButton("resendFailedButton", &AttentionRow::resendWanted)),
      m_release(addButton("releaseButton", &AttentionRow::releaseWanted)),
      m_settings(addButton("endpointSettingsButton", &AttentionRow::settingsWanted)),
      m_failed(addButton("showFailedButton", &AttentionRow::failedWanted)),
      m_waiting(addButton("showWaitingButton", &AttentionRow::waitingWanted))
{
    setTextRole(m_name, TextRole::Strong);
    setTextRole(m_url, TextRole::Code);
    m_name->setTextFormat(Qt::PlainText);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_why->setObjectName(QStringLiteral("whyText"));
    setSecondary(m_why);

    m_url->setMostLines(mostUrlLines);
    auto *top = new FlowLayout(new QWidget(this)); // a long URL has a line of its own
    top->addWidget(m_badge);
    top->addWidget(m_name);
    top->addWidget(m_url);
    auto *words = new QVBoxLayout;
    words->addWidget(top->parentWidget());
    words->addWidget(m_why);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_buttons->parentWidget());
    setScaledSpacing(top, {0, 0, 0, 0}, 8);
    setScaledSpacing(words, {0, 0, 0, 0}, 4);
    setScaledSpacing(m_buttons, {0, 0, 0, 0}, 8);
    setScaledSpacing(m_row, {0, 4, 0, 4}, 8);
}

QPushButton *AttentionRow::addButton(const char *name, void (AttentionRow::*wanted)())
{
    auto *button = new QPushButton(m_buttons->parentWidget());
    button->setObjectName(QLatin1String(name));
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

/// What it needs at least with the buttons below the words.
QSize AttentionRow::minimumSizeHint() const
{
    const QSize words = m_row->itemAt(0)->minimumSize();
    const QSize buttons = m_buttons->parentWidget()->minimumSizeHint();
    return {qMax(words.width(), buttons.width()), QWidget::minimumSizeHint().height()};
}

void AttentionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < Metrics::of(this).px(besideFrom);
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QList<QWidget *> AttentionRow::buttons() const
{
    return {m_resend, m_release, m_settings, m_failed, m_waiting};
}

void AttentionRow::show(const Attention &attention, const BarNames &names, Micros now)
{
    m_attention = attention;
    const AttentionWords words = wordsOf(attention, names, now);
    m_badge->setLook(words.badge);
    m_name->setText(words.name);
    m_url->setText(attention.endpoint.url);
    m_why->setText(words.why);
    const std::optional<Micros> moment = momentOf(attention);
    m_why->setToolTip(moment ? timeToolTip(*moment) : QString());
    showButtons(words.name);
}

void AttentionRow::showButtons(const QString &name)
{
    const Endpoint &endpoint = m_attention.endpoint;
    const AttentionReason reason = m_attention.reason;
    const bool hasUrl = !endpoint.url.isEmpty();
    const bool isHeld = reason == AttentionReason::Held;
    //: Opens the resend planner with so many failed deliveries.
    m_resend->setText(tr("Resend %1…").arg(countText(m_attention.failed)));
    m_resend->setAccessibleName(
            tr("Resend what failed at %1: %2").arg(name, countText(m_attention.failed)));
    m_resend->setVisible(m_attention.failed > 0 && !isHeld);
    m_release->setText(tr("Release"));
    m_release->setAccessibleName(tr("Release %1").arg(name));
    m_release->setToolTip(tr("Sending goes on, beginning with what waits"));
    m_release->setVisible(isHeld && hasUrl);
    m_settings->setText(tr("Open settings"));
    m_settings->setAccessibleName(tr("Open the settings of %1").arg(name));
    m_settings->setVisible(reason == AttentionReason::BreakerOpen
                           || reason == AttentionReason::TestFailed || (isHeld && !hasUrl));
    m_failed->setText(tr("Show failed"));
    m_failed->setAccessibleName(tr("Show what failed at %1").arg(name));
    m_failed->setVisible(m_attention.failed > 0);
    m_waiting->setText(tr("Show waiting"));
    m_waiting->setAccessibleName(tr("Show what waits for %1").arg(name));
    m_waiting->setVisible(m_attention.waiting > 0 && m_attention.failed == 0);
}

} // namespace hk
