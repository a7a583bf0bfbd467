#include "ui/simulator/sendbar.h"

#include "ui/common/flowlayout.h"
#include "ui/common/keytip.h"
#include "ui/simulator/sendtargetchooser.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QtGui/QAction>
#include <QtWidgets/QPushButton>

namespace hk {

SendBar::SendBar(QWidget *parent)
    : QWidget(parent), m_target(new SendTargetChooser(this)),
      m_manyAction(new QAction(tr("Send &many or a scenario…"), this)),
      m_sendAction(new QAction(icon(Icon::Send, Tint::OnAccent), tr("Send"), this)),
      m_send(new QPushButton(m_sendAction->icon(), tr("&Send"), this))
{
    build();
    connect(m_manyAction, &QAction::triggered, this, &SendBar::manyRequested);
    connect(m_sendAction, &QAction::triggered, this, &SendBar::sendRequested);
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (m_cancels)
            Q_EMIT cancelRequested();
        else
            Q_EMIT sendRequested();
    });
}

void SendBar::build()
{
    m_manyAction->setObjectName(QStringLiteral("runAction"));
    m_manyAction->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    m_sendAction->setObjectName(QStringLiteral("sendAction"));
    m_sendAction->setShortcuts(
            {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_many = new QPushButton(tr("Send man&y…"), this);
    m_many->setObjectName(QStringLiteral("runButton"));
    setKeyTip(m_many, tr("This event many times, or a scenario"), m_manyAction);
    connect(m_many, &QPushButton::clicked, m_manyAction, &QAction::trigger);
    m_send->setObjectName(QStringLiteral("sendButton"));
    setPrimary(m_send);
    QWidget::setTabOrder(m_many, m_send);
    auto *row = new FlowLayout(this); // the target is read whole before it is in their line
    for (QWidget *part : std::initializer_list<QWidget *>{m_target, m_many, m_send})
        row->addWidget(part);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);
}

/// The target has half of the window before it is elided: hosts have any length.
QSize SendBar::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    const int target = qMin(m_target->sizeHint().width(), window()->width() / 2);
    return {qMax(least.width(), target), least.height()};
}

void SendBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int leastWindow = 560; // design pixels; the menu has it as well
    m_many->setVisible(window()->width() >= Metrics::of(this).px(leastWindow));
}

void SendBar::showState(const State &state)
{
    m_cancels = state.isUnderWay;
    m_send->setEnabled(state.isUnderWay || state.canSend);
    m_sendAction->setEnabled(state.canSend && !state.isUnderWay);
    if (state.isUnderWay) {
        m_send->setText(tr("&Cancel"));
        setKeyTip(m_send, tr("What is not on the wire yet is not sent"), nullptr);
    } else {
        m_send->setText(state.hasProblems && state.canSend ? tr("&Send anyway") : tr("&Send"));
        setKeyTip(m_send,
                  state.isJson               ? tr("Sends these bytes")
                          : state.isChecking ? tr("The payload is being checked.")
                                             : tr("The payload is not JSON; the list under it says "
                                                  "where."),
                  state.isJson ? m_sendAction : nullptr);
    }
    m_send->setAccessibleDescription(m_send->toolTip());
}

} // namespace hk
