#include "ui/common/toast.h"

#include "ui/common/announce.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/readingorder.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <utility>

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
    m_text->setText(withReadingMark(text, layoutDirection()));
    m_button->setText(buttonText);
    m_button->setHidden(buttonText.isEmpty());
    setAccessibleName(text);
    m_timer.start(buttonText.isEmpty() ? shortStayMs : longStayMs);
    if (isHidden()) {
        static quint64 turns = 0;
        m_turn = ++turns;
    }
    raise();
    if (isVisible())
        arrangeAll(*window());
    else
        show();
    if (isVisible())
        announce(this, text);
}

QString Toast::text() const { return isHidden() ? QString() : accessibleName(); }

void Toast::goUnlessUsed()
{
    if (underMouse() || m_button->hasFocus())
        m_timer.start(shortStayMs);
    else
        hide();
}

/// The oldest at the foot of what it floats over, each later one above those it would cover.
void Toast::arrangeAll(const QWidget &window)
{
    QList<Toast *> notes = window.findChildren<Toast *>();
    notes.removeIf([](const Toast *note) { return !note->isVisible(); });
    std::ranges::sort(notes, {}, &Toast::m_turn);
    QList<const Toast *> placed;
    for (Toast *note : std::as_const(notes)) {
        note->place(placed);
        placed.append(note);
    }
}

void Toast::place(const QList<const Toast *> &below)
{
    const int gap = Metrics::of(this).px(8);
    const QRect area = m_above->geometry();
    const QSize size = neededSize(area.width() - 4 * gap);
    QRect place({area.center().x() - size.width() / 2, area.bottom() - size.height() - gap}, size);
    for (const Toast *note : below) {
        const QRect taken(parentWidget()->mapFromGlobal(note->mapToGlobal(QPoint())), note->size());
        if (place.intersects(taken))
            place.moveBottom(taken.top() - gap);
    }
    setGeometry(place);
}

/// All of it is said, if need be in several lines.
QSize Toast::neededSize(int room)
{
    m_text->setWordWrap(false);
    layout()->activate();
    const QSize size = layout()->totalSizeHint();
    if (size.width() <= room)
        return size;
    m_text->setWordWrap(true);
    layout()->activate();
    return {room, layout()->totalHeightForWidth(room)};
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if ((event->type() == QEvent::Resize || event->type() == QEvent::Move) && isVisible())
        arrangeAll(*window());
    return QFrame::eventFilter(watched, event);
}

void Toast::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    arrangeAll(*window());
}

void Toast::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    arrangeAll(*window());
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
