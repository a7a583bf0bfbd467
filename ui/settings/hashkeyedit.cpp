#include "ui/settings/hashkeyedit.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QtCore/QEvent>
#include <QtWidgets/QToolButton>

namespace hk {

HashKeyEdit::HashKeyEdit(QWidget *parent, Holds holds)
    : QLineEdit(parent), m_holds(holds), m_eye(new QToolButton(this))
{
    setLayoutDirection(Qt::LeftToRight);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
                        | Qt::ImhSensitiveData);
    m_eye->setObjectName(QStringLiteral("showHashKeyButton"));
    m_eye->setAutoRaise(true);
    m_eye->setFocusPolicy(Qt::TabFocus);
    m_eye->setCursor(Qt::ArrowCursor);
    connect(m_eye, &QToolButton::clicked, this, &HashKeyEdit::eyePressed);
    setShown(false);
    placeEye();
}

void HashKeyEdit::setShown(bool shown)
{
    setEchoMode(shown ? Normal : Password);
    m_eye->setIcon(icon(shown ? Icon::EyeOff : Icon::Eye));
    QString name = shown ? tr("Hide the hash key") : tr("Show the hash key");
    if (m_holds == Holds::Passphrase)
        name = shown ? tr("Hide the passphrase") : tr("Show the passphrase");
    m_eye->setToolTip(name);
    m_eye->setAccessibleName(name);
}

void HashKeyEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeEye();
}

void HashKeyEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        placeEye();
}

void HashKeyEdit::placeEye()
{
    const int side = qMin(height(), Metrics::of(this).hit(26));
    const int inset = (height() - side) / 2;
    m_eye->setGeometry(width() - side - inset, inset, side, side);
    setTextMargins(0, 0, side, 0);
}

} // namespace hk
