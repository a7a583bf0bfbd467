#include "ui/common/messagebar.h"

#include "ui/common/announce.h"
#include "ui/common/errorwords.h"
#include "ui/common/iconlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/readingorder.h"

#include <QtGui/QPainter>
#include <QtGui/QShowEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace hk {
namespace {

QIcon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return icon(Icon::Delivered, Tint::Success);
    case Tone::Danger:
        return icon(Icon::Failed, Tint::Danger);
    case Tone::Warning:
        return icon(Icon::Warning, Tint::Warning);
    case Tone::Held:
        return icon(Icon::Held, Tint::Held);
    case Tone::Neutral:
        break;
    }
    return icon(Icon::Info, Tint::Neutral);
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new IconLabel(18, this)), m_text(new QLabel(this)),
      m_button(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_button->setObjectName(QStringLiteral("messageButton"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAutoRaise(true);
    m_close->setIcon(hk::icon(Icon::Close));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setFocusPolicy(Qt::StrongFocus);

    auto *row = new QHBoxLayout(this);
    setScaledSize(m_icon, {0, 32});
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    setScaledSpacing(row, {12, 6, 8, 6}, 8);
    connect(m_button, &QPushButton::clicked, this, &MessageBar::buttonClicked);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    hide();
}

void MessageBar::showError(const Error &error, const QString &buttonText)
{
    showMessage(Tone::Danger, sentenceOf(error), buttonText);
}

void MessageBar::showMessage(Tone tone, const QString &text, const QString &buttonText)
{
    m_tone = tone;
    const QString shown = withReadingMark(text, layoutDirection());
    const bool isAnother = isVisible() && shown != m_text->text();
    m_text->setText(shown);
    m_button->setText(buttonText);
    m_button->setHidden(buttonText.isEmpty());
    m_icon->setIcon(iconOf(tone));
    setAccessibleName(text);
    show();
    update();
    if (isAnother)
        announce(this, text);
}

void MessageBar::clear()
{
    hide();
    m_text->clear();
}

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (!event->spontaneous()) // which the message has outlasted, as when the window was minimized
        announce(this, m_text->text());
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = Colours::of(palette());
    const Metrics metrics = Metrics::of(this);
    const Colours::Pair &pair = colours.tone(m_tone);
    QColor line = pair.text;
    if (!colours.highContrast)
        line.setAlphaF(0.35F);
    drawBox({painter, colours, metrics}, rect(), metrics.cardRadius(), pair.tint, line);
}

} // namespace hk
