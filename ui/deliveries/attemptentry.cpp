#include "ui/deliveries/attemptentry.h"

#include "core/base/plaintext.h"
#include "ui/common/iconlabel.h"
#include "ui/common/timetext.h"
#include "ui/common/waterfall.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr int iconSide = 18;

QLabel *wrapping(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(plainLine(text), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QIcon iconOf(const Attempt &attempt)
{
    if (isSuccess(attempt.outcome, attempt.statusCode))
        return icon(Icon::Delivered, Tint::Success);
    return attempt.outcome == OutcomeKind::Interrupted ? icon(Icon::Warning, Tint::Warning)
                                                       : icon(Icon::Failed, Tint::Danger);
}

bool hasPhases(const PhaseTimes &phases) { return phases != PhaseTimes(); }

} // namespace

AttemptEntry::AttemptEntry(const Attempt &attempt, bool isOldest, QWidget *parent)
    : QFrame(parent), m_attempt(attempt), m_isOldest(isOldest),
      m_mark(new IconLabel(iconSide, this)), m_title(wrapping({}, this)),
      m_summary(wrapping({}, this)), m_toggle(new QToolButton(this)), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("attemptEntry-%1").arg(attempt.number));
    setFocusPolicy(Qt::StrongFocus);
    m_mark->setIcon(iconOf(attempt));
    setTextRole(m_title, TextRole::Strong);
    setSecondary(m_summary);
    auto *time = new QLabel(clockTime(attempt.startedAt), this);
    time->setToolTip(timeToolTip(attempt.startedAt));
    setSecondary(time);
    m_toggle->setFocusPolicy(Qt::NoFocus); // Enter on the entry does the same
    m_toggle->setAutoRaise(true);
    connect(m_toggle, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
    m_grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_title, 0, 1);
    m_grid->addWidget(time, 0, 2, Qt::AlignTop);
    m_grid->addWidget(m_toggle, 0, 3, Qt::AlignTop);
    m_grid->addWidget(m_summary, 1, 1, 1, 3);
    m_grid->setColumnStretch(1, 1);
    setScaledSpacing(m_grid, {4, 4, 4, 4}, 4);
    setOpen(false);
}

void AttemptEntry::setWords(const AttemptWords &words)
{
    m_words = words;
    m_title->setText(plainLine(words.title));
    m_summary->setText(plainLine(words.summary));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_summary->text());
}

QWidget *AttemptEntry::buildDetails()
{
    auto *details = new QWidget(this);
    auto *column = new QVBoxLayout(details);
    if (!m_words.why.isEmpty())
        column->addWidget(wrapping(m_words.why, details));
    QLabel *address = wrapping(m_attempt.remoteAddress.isEmpty()
                                       ? tr("Nothing was dialled.")
                                       //: %1 is an address with its port.
                                       : tr("Reached %1").arg(m_attempt.remoteAddress),
                               details);
    address->setObjectName(QStringLiteral("attemptAddress"));
    setSecondary(address);
    column->addWidget(address);
    if (m_attempt.unverified) {
        QLabel *warning = wrapping(tr("The receiver's certificate was not verified."), details);
        setTone(warning, Tone::Warning);
        column->addWidget(warning);
    }
    if (hasPhases(m_attempt.phases)) {
        auto *waterfall = new Waterfall(details);
        waterfall->show(m_attempt.phases, m_attempt.durationUs);
        column->addWidget(waterfall);
    }
    setScaledSpacing(column, {0, 2, 0, 2}, 4);
    return details;
}

void AttemptEntry::setOpen(bool isOpen)
{
    if (isOpen && !m_details) {
        m_details = buildDetails();
        m_grid->addWidget(m_details, 2, 1, 1, 3);
    }
    const bool changes = isOpen != this->isOpen();
    if (m_details)
        m_details->setHidden(!isOpen);
    m_toggle->setIcon(icon(isOpen ? Icon::ChevronUp : Icon::ChevronDown));
    const QString name = isOpen ? tr("Show less of attempt %1").arg(m_attempt.number)
                                : tr("Show more of attempt %1").arg(m_attempt.number);
    m_toggle->setAccessibleName(name);
    m_toggle->setToolTip(name);
    if (changes)
        Q_EMIT opened(isOpen);
}

QString AttemptEntry::rowText() const
{
    return QStringList{m_words.title, toRfc3339(m_attempt.startedAt), m_words.summary,
                       m_attempt.remoteAddress}
            .join(u'\t');
}

void AttemptEntry::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return Q_EMIT copyWanted(rowText());
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return setOpen(!isOpen());
    case Qt::Key_Up:
        return Q_EMIT moveWanted(-1);
    case Qt::Key_Down:
        return Q_EMIT moveWanted(1);
    default:
        QFrame::keyPressEvent(event);
    }
}

void AttemptEntry::mouseReleaseEvent(QMouseEvent *event)
{
    QFrame::mouseReleaseEvent(event);
    setFocus(Qt::MouseFocusReason);
}

void AttemptEntry::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("attemptMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char *name, const QString &text, auto then) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, then);
    };
    add("copyAttemptAction", tr("Copy &row"), [this] { Q_EMIT copyWanted(rowText()); });
    if (!m_attempt.remoteAddress.isEmpty())
        add("copyAddressAction", tr("Copy &address"),
            [this] { Q_EMIT copyWanted(m_attempt.remoteAddress); });
    add("copyAttemptCurlAction", tr("Copy as cURL, as it was &sent"),
        [this] { Q_EMIT curlWanted(); });
    if (m_attempt.number > 1)
        add("compareAttemptAction", tr("&Compare with the attempt before"),
            [this] { Q_EMIT comparisonWanted(m_attempt.number - 1); });
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? mapToGlobal(rect().center()) : event->globalPos());
}

void AttemptEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = Colours::of(palette());
    const Metrics metrics = Metrics::of(this);
    const QRect mark = m_mark->geometry();
    if (!m_isOldest)
        painter.fillRect(QRect(mark.center().x(), mark.bottom() + metrics.px(4), metrics.px(2),
                               qMax(0, height() - mark.bottom() - metrics.px(4))),
                         colours.divider);
    if (hasFocus())
        drawFocusRing({painter, colours, metrics}, rect(), metrics.radius());
}

} // namespace hk
