#include "ui/deliveries/attemptlist.h"

#include "ui/common/iconlabel.h"
#include "ui/common/outcometext.h"
#include "ui/common/timetext.h"
#include "ui/deliveries/attemptwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr int iconSide = 18;

QLabel *wrapping(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
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

} // namespace

AttemptList::AttemptList(QWidget *parent)
    : QScrollArea(parent), m_contents(new QWidget(this)), m_column(new QVBoxLayout(m_contents))
{
    setObjectName(QStringLiteral("attemptList"));
    setAccessibleName(tr("Attempts, newest first"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setScaledSpacing(m_column, {0, 8, 0, 8}, 14);
    setWidget(m_contents);
    // The card's surface shows through.
    viewport()->setAutoFillBackground(false);
    m_contents->setAutoFillBackground(false);
}

void AttemptList::showAttempts(const Delivery &delivery, const QList<Attempt> &attempts)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (attempts.isEmpty())
        m_column->addWidget(wrapping(tr("There was no attempt yet."), m_contents));
    for (qsizetype at = attempts.size() - 1; at >= 0; --at)
        m_column->addWidget(entry(delivery, attempts, at));
    m_column->addStretch(1);
}

QWidget *AttemptList::entry(const Delivery &delivery, const QList<Attempt> &attempts, qsizetype at)
{
    const Micros now = toMicros(QDateTime::currentDateTimeUtc());
    const AttemptWords words = wordsOf(delivery, attempts, at, now);
    auto *entry = new QWidget(m_contents);
    auto *mark = new IconLabel(iconSide, entry);
    mark->setIcon(iconOf(attempts[at]));
    auto *title = wrapping(words.title, entry);
    setTextRole(title, TextRole::Strong);
    auto *time = new QLabel(clockTime(attempts[at].startedAt), entry);
    time->setToolTip(absoluteTime(attempts[at].startedAt));
    setSecondary(time);
    auto *summary = wrapping(words.summary, entry);
    setSecondary(summary);

    auto *grid = new QGridLayout(entry);
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(time, 0, 2, Qt::AlignTop);
    grid->addWidget(summary, 1, 1, 1, 2);
    if (!words.why.isEmpty())
        grid->addWidget(wrapping(words.why, entry), 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    setScaledSpacing(grid, {0, 0, 4, 0}, 4);
    return entry;
}

} // namespace hk
