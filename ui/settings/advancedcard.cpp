#include "ui/settings/advancedcard.h"

#include "core/workspace/limitschange.h"
#include "ui/common/card.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/timetext.h"
#include "ui/settings/fieldproblem.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include <numeric>

namespace hk {

AdvancedCard::AdvancedCard(QWidget *parent)
    : QWidget(parent), m_schedule(new QLineEdit(this)), m_timeout(new QLineEdit(this))
{
    auto *card = new Card(tr("Advanced"), this);
    auto *grid = new FieldGrid(sharedButtonColumn, card);
    card->body()->addWidget(grid);
    auto *column = new QVBoxLayout(this);
    column->addWidget(card);
    setScaledSpacing(column, {0, 0, 0, 0}, 0);

    m_schedule->setObjectName(QStringLiteral("retryScheduleField"));
    m_timeout->setObjectName(QStringLiteral("timeoutField"));
    setScaledSize(m_timeout, {}, {120, 0});
    m_scheduleRow = grid->addRow(tr("Retr&y schedule"), m_schedule);
    m_timeoutRow = grid->addRow(tr("Time-&out"), m_timeout);
    for (QLineEdit *edit : {m_schedule, m_timeout}) {
        edit->setLayoutDirection(Qt::LeftToRight);
        connect(edit, &QLineEdit::textChanged, this, &AdvancedCard::edited);
        connect(edit, &QLineEdit::editingFinished, this, &AdvancedCard::check);
    }
    connect(m_schedule, &QLineEdit::textEdited, m_scheduleRow, &FieldRow::clearMessage);
    connect(m_timeout, &QLineEdit::textEdited, m_timeoutRow, &FieldRow::clearMessage);
}

void AdvancedCard::show(const SettingsDraft &draft)
{
    m_schedule->setText(draft.retrySchedule);
    m_timeout->setText(draft.timeout);
    checkSchedule();
    checkTimeout();
}

void AdvancedCard::read(SettingsDraft &draft) const
{
    draft.retrySchedule = m_schedule->text().trimmed();
    draft.timeout = m_timeout->text().trimmed();
}

void AdvancedCard::check()
{
    checkSchedule();
    checkTimeout();
    Q_EMIT checked();
}

void AdvancedCard::checkSchedule()
{
    const auto schedule = RetrySchedule::parse(m_schedule->text());
    if (!schedule) {
        showProblem(*m_scheduleRow, schedule.error());
        return;
    }
    const auto &waits = schedule->waitsMs();
    const qint64 sum = std::accumulate(waits.begin(), waits.end(), qint64(0));
    m_scheduleRow->showNote(tr("The waits after each failed attempt, ±20 %: %n attempt(s) within "
                               "about %1, then the delivery has failed.",
                               nullptr, schedule->maxAttempts())
                                    .arg(durationText(sum * microsPerMs)));
}

void AdvancedCard::checkTimeout()
{
    const Result<qint64> timeout = checkedTimeout(m_timeout->text());
    if (timeout)
        return m_timeoutRow->showNote(tr("For a whole attempt, until the answer's last byte."));
    Error named = timeout.error();
    named.subject = tr("Time-out");
    showProblem(*m_timeoutRow, named);
}

} // namespace hk
