#include "ui/deliveries/attemptlist.h"

#include "ui/common/timetext.h"
#include "ui/deliveries/attemptentry.h"
#include "ui/deliveries/attemptwords.h"
#include "ui/theme/metrics.h"

#include <QtGui/QFocusEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hk {

AttemptList::AttemptList(QWidget *parent)
    : QScrollArea(parent), m_contents(new QWidget(this)), m_column(new QVBoxLayout(m_contents))
{
    setObjectName(QStringLiteral("attemptList"));
    setAccessibleName(tr("Attempts, newest first"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setScaledSpacing(m_column, {0, 8, 0, 8}, 4);
    setWidget(m_contents);
    // The card's surface shows through.
    viewport()->setAutoFillBackground(false);
    m_contents->setAutoFillBackground(false);
}

void AttemptList::showAttempts(const Delivery &delivery, const QList<Attempt> &attempts)
{
    const bool isSame = delivery.id == m_delivery.id;
    const bool hasSameAttempts = isSame && attempts == m_attempts && m_column->count() > 0;
    m_delivery = delivery;
    m_attempts = attempts;
    if (!isSame) {
        m_open.clear();
        m_isAll = false;
    }
    if (!attempts.isEmpty() && !hasSameAttempts && !m_open.contains(attempts.last().number))
        m_open.append(attempts.last().number);
    if (!hasSameAttempts)
        build();
    tellWords();
}

void AttemptList::build()
{
    int focused = 0;
    for (const AttemptEntry *entry : std::as_const(m_entries)) {
        if (entry->hasFocus())
            focused = entry->number();
    }
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_entries.clear();
    m_more = nullptr;
    if (m_attempts.isEmpty())
        m_column->addWidget(new QLabel(tr("There was no attempt yet."), m_contents));
    const qsizetype least = m_isAll ? 0 : qMax<qsizetype>(0, m_attempts.size() - shownAtOnce);
    for (qsizetype at = m_attempts.size() - 1; at >= least; --at)
        addEntry(at);
    if (least > 0)
        addMoreButton();
    m_column->addStretch(1);
    QWidget *before = this;
    for (AttemptEntry *entry : std::as_const(m_entries)) {
        setTabOrder(before, entry);
        before = entry;
    }
    for (AttemptEntry *entry : std::as_const(m_entries)) {
        if (entry->number() == focused)
            entry->setFocus();
    }
}

void AttemptList::addEntry(qsizetype at)
{
    const Attempt &attempt = m_attempts[at];
    auto *entry = new AttemptEntry(attempt, at == 0, m_contents);
    m_column->addWidget(entry);
    m_entries.append(entry);
    connect(entry, &AttemptEntry::moveWanted, this, [this, entry](int by) { move(entry, by); });
    connect(entry, &AttemptEntry::copyWanted, this, &AttemptList::copyWanted);
    connect(entry, &AttemptEntry::curlWanted, this,
            [this, number = attempt.number] { Q_EMIT curlWanted(number); });
    connect(entry, &AttemptEntry::comparisonWanted, this,
            [this, number = attempt.number](int with) { Q_EMIT comparisonWanted(with, number); });
    connect(entry, &AttemptEntry::opened, this, [this, number = attempt.number](bool isOpen) {
        m_open.removeAll(number);
        if (isOpen)
            m_open.append(number);
    });
}

void AttemptList::addMoreButton()
{
    const auto left = static_cast<int>(m_attempts.size() - m_entries.size());
    m_more = new QPushButton(tr("Show %Ln earlier attempt(s)", nullptr, left), m_contents);
    m_more->setObjectName(QStringLiteral("moreAttemptsButton"));
    connect(m_more, &QPushButton::clicked, this, &AttemptList::showAll, Qt::QueuedConnection);
    m_column->addWidget(m_more, 0, Qt::AlignLeading);
}

void AttemptList::showAll()
{
    m_isAll = true;
    const qsizetype shown = m_entries.size();
    build();
    tellWords();
    if (shown < m_entries.size())
        m_entries[shown]->setFocus();
}

void AttemptList::tellWords()
{
    const Micros now = currentMicros();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const qsizetype at = m_attempts.size() - 1 - i;
        m_entries[i]->setWords(wordsOf(m_delivery, m_attempts, at, now));
        if (m_open.contains(m_entries[i]->number()))
            m_entries[i]->setOpen(true);
    }
}

void AttemptList::move(const AttemptEntry *from, int by)
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const qsizetype to = i + by;
        if (m_entries[i] != from || to < 0 || to >= m_entries.size())
            continue;
        m_entries[to]->setFocus(Qt::TabFocusReason);
        return ensureWidgetVisible(m_entries[to]);
    }
}

/// The keyboard belongs to the entries.
void AttemptList::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    if (event->reason() == Qt::BacktabFocusReason) // from the first of them, on the way back
        focusNextPrevChild(false);
    else if (!m_entries.isEmpty())
        m_entries.constFirst()->setFocus(event->reason());
}

} // namespace hk
