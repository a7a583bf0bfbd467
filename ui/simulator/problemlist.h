#pragma once

#include "core/contract/payloadcheck.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QListWidget;
class QPushButton;

namespace hk {

/// What of a payload differs from the contract, each with its line, and a button that mends the
/// chosen one. Hidden while there is nothing.
class ProblemList final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype mostListed = 50;

    explicit ProblemList(QWidget *parent = nullptr);

    void showProblems(const QList<PayloadProblem> &problems);
    /// As tall as its lines, but not taller than `most`.
    void fit(int most);
    /// The one in this line of the text, else the chosen one; null: there is none.
    const PayloadProblem *at(int line) const;
    int lineAfter(int line) const; ///< of the next problem, around the end; 0: there is none
    /// "customer.email should be a text".
    static QString wordsOf(const PayloadProblem &problem);

Q_SIGNALS:
    void lineChosen(int line);
    void mendRequested(const hk::PayloadProblem &problem);

private:
    const PayloadProblem *chosen() const;
    void offerMending();

    QList<PayloadProblem> m_problems;
    QListWidget *m_list = nullptr;
    QPushButton *m_mend = nullptr;
};

} // namespace hk
