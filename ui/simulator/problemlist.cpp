#include "ui/simulator/problemlist.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hk {
namespace {

/// On a button, where a single ampersand makes a mnemonic.
QString escaped(QString name) { return name.replace(u'&', QStringLiteral("&&")); }

} // namespace

ProblemList::ProblemList(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)),
      m_mend(new QPushButton(tr("Set a le&gal value"), this))
{
    m_list->setObjectName(QStringLiteral("problemList"));
    m_list->setAccessibleName(tr("What differs from the contract"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_mend->setObjectName(QStringLiteral("mendButton"));
    m_mend->setToolTip(tr("Also with Ctrl+. where the cursor stands"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    column->addWidget(m_mend, 0, Qt::AlignLeft);
    setScaledSpacing(column, {0, 0, 0, 0}, 8);
    const auto goTo = [this] {
        if (const PayloadProblem *problem = chosen())
            Q_EMIT lineChosen(problem->place.line);
    };
    connect(m_list, &QListWidget::itemClicked, this, goTo);
    connect(m_list, &QListWidget::itemActivated, this, goTo); // Enter
    connect(m_list, &QListWidget::currentRowChanged, this, &ProblemList::offerMending);
    connect(m_mend, &QPushButton::clicked, this, [this] {
        if (const PayloadProblem *problem = chosen())
            Q_EMIT mendRequested(PayloadProblem(*problem));
    });
    hide();
}

void ProblemList::showProblems(const QList<PayloadProblem> &problems)
{
    const int row = m_list->currentRow();
    m_problems = problems.first(qMin(problems.size(), mostListed));
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const PayloadProblem &problem : std::as_const(m_problems))
            m_list->addItem(new QListWidgetItem(
                    icon(Icon::Warning, Tint::Warning),
                    tr("Line %1: %2").arg(problem.place.line).arg(wordsOf(problem))));
        m_list->setCurrentRow(
                qBound(0, row, static_cast<int>(qMax<qsizetype>(0, m_problems.size() - 1))));
    }
    setHidden(m_problems.isEmpty());
    offerMending();
}

void ProblemList::fit(int most)
{
    const int row = qMax(m_list->sizeHintForRow(0), Metrics::of(this).hit(28));
    const int rows = qBound(1, most / row, qMax(1, m_list->count()));
    m_list->setFixedHeight(qMax(rows * row, Metrics::of(this).px(44))); // two lines of words
}

const PayloadProblem *ProblemList::at(int line) const
{
    const auto there = std::find_if(
            m_problems.begin(), m_problems.end(),
            [line](const PayloadProblem &problem) { return problem.place.line == line; });
    return there != m_problems.end() ? &*there : chosen();
}

int ProblemList::lineAfter(int line) const
{
    for (const PayloadProblem &problem : m_problems) {
        if (problem.place.line > line)
            return problem.place.line;
    }
    return m_problems.isEmpty() ? 0 : m_problems.constFirst().place.line;
}

const PayloadProblem *ProblemList::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_problems.size() ? &m_problems.at(row) : nullptr;
}

void ProblemList::offerMending()
{
    const PayloadProblem *problem = chosen();
    m_mend->setHidden(!problem || problem->fault == PayloadFault::NotPayload);
    if (!problem)
        return;
    switch (problem->fault) {
    case PayloadFault::LacksField:
        m_mend->setText(tr("Add \"%1\"").arg(escaped(problem->field)));
        break;
    case PayloadFault::UnknownField:
        m_mend->setText(tr("Remove \"%1\"").arg(escaped(problem->field)));
        break;
    default:
        m_mend->setText(tr("Set a le&gal value"));
    }
}

QString ProblemList::wordsOf(const PayloadProblem &problem)
{
    return problem.path.isEmpty() ? problem.message
                                  : problem.path + QLatin1Char(' ') + problem.message;
}

} // namespace hk
