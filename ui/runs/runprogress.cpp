#include "ui/runs/runprogress.h"

#include "core/base/clock.h"
#include "core/workspace/runtally.h"
#include "core/workspace/simulationrun.h"
#include "ui/common/timetext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QLocale>
#include <QtGui/QAccessible>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QVBoxLayout>

namespace hk {

RunProgress::RunProgress(QWidget *parent)
    : QWidget(parent), m_bar(new QProgressBar(this)), m_counts(new QLabel(this)),
      m_left(new QLabel(this)), m_account(new QLabel(this))
{
    m_bar->setObjectName(QStringLiteral("runBar"));
    m_bar->setAccessibleName(tr("Events stored"));
    m_bar->setTextVisible(false);
    m_counts->setObjectName(QStringLiteral("runCounts"));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_left->setObjectName(QStringLiteral("runLeft"));
    m_left->setTextFormat(Qt::PlainText);
    setSecondary(m_left);
    m_account->setObjectName(QStringLiteral("runAccount"));
    m_account->setTextFormat(Qt::PlainText);
    m_account->setWordWrap(true);
    m_account->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    column->addWidget(m_counts);
    column->addWidget(m_left);
    column->addWidget(m_account);
    setScaledSpacing(column, {0, 0, 0, 0}, 6);
}

void RunProgress::showRun(const SimulationRun &run, const RunTally &tally)
{
    const QLocale locale;
    m_bar->setRange(0, run.total());
    m_bar->setValue(run.sent());
    m_stored = tr("%1 of %2 events stored")
                       .arg(locale.toString(tally.events()), locale.toString(run.total()));
    m_counts->setText(tr("%1 · deliveries: %2 delivered, %3 failed, %4 waiting")
                              .arg(m_stored, locale.toString(tally.delivered()),
                                   locale.toString(tally.failed()),
                                   locale.toString(tally.waiting())));
    if (tally.cancelled() > 0)
        m_counts->setText(m_counts->text()
                          + tr(", %1 cancelled").arg(locale.toString(tally.cancelled())));
    const qint64 left = run.msLeft();
    m_left->setHidden(run.isFinished() || left == 0);
    if (left > 0)
        m_left->setText(run.msToNext() > 1000
                                ? tr("%1 left · the next event in %2")
                                          .arg(durationText(left * microsPerMs),
                                               durationText(run.msToNext() * microsPerMs))
                                : tr("%1 left").arg(durationText(left * microsPerMs)));
}

void RunProgress::setAccount(const QString &account)
{
    m_account->setText(account);
    m_account->setHidden(account.isEmpty());
    if (account.isEmpty())
        return;
    QAccessibleEvent told(m_account, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

QString RunProgress::account() const { return m_account->text(); }

QString RunProgress::shortText() const
{
    return m_left->isHidden() ? m_stored : tr("%1 · %2").arg(m_stored, m_left->text());
}

} // namespace hk
