#include "ui/common/toast.h"

#include "ui/common/announce.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace hk {
namespace {

constexpr int shortStayMs = 4000;
constexpr int longStayMs = 10'000;

} // namespace

Toast::Toast(QWidget *above, QWidget *parent)
    : QFrame(parent), m_above(above), m_text(new QLabel(this)), m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("toast"));
    m_text->setObjectName(QStringLiteral("toastText"));
    m_text->setTextFormat(Qt::PlainText);
    m_button->setObjectName(QStringLiteral("toastButton"));
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    setScaledSpacing(row, {16, 8, 16, 8}, 12);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::goUnlessUsed);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT buttonClicked();
    });
    m_above->installEventFilter(this);
    hide();
}

void Toast::showNote(const QString &text, const QString &buttonText)
{
    m_text->setText(text);
    m_button->setText(buttonText);
    m_button->setHidden(buttonText.isEmpty());
    setAccessibleName(text);
    m_timer.start(buttonText.isEmpty() ? shortStayMs : longStayMs);
    place();
    show();
    raise();
    if (isVisible())
        announce(this, text);
}

QString Toast::text() const { return isHidden() ? QString() : m_text->text(); }

void Toast::goUnlessUsed()
{
    if (underMouse() || m_button->hasFocus())
        m_timer.start(shortStayMs);
    else
        hide();
}

void Toast::place()
{
    const Metrics metrics = Metrics::of(this);
    const QRect area = m_above->geometry();
    const int room = area.width() - metrics.px(32);
    m_text->setWordWrap(false);
    layout()->activate();
    QSize size = layout()->totalSizeHint();
    if (size.width() > room) { // all of it is said, if need be in several lines
        m_text->setWordWrap(true);
        layout()->activate();
        size = QSize(room, layout()->totalHeightForWidth(room));
    }
    setGeometry(area.center().x() - size.width() / 2, area.bottom() - size.height() - metrics.px(8),
                size.width(), size.height());
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if ((event->type() == QEvent::Resize || event->type() == QEvent::Move) && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = Colours::of(palette());
    const Metrics metrics = Metrics::of(this);
    drawBox({painter, colours, metrics}, rect(), metrics.cardRadius(), colours.alternate,
            colours.outline);
}

} // namespace hk
