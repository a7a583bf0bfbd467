#pragma once

#include <QtCore/QString>
#include <QtWidgets/QWidget>

class QLabel;
class QProgressBar;

namespace hk {

class RunTally;
class SimulationRun;

/// How far a run is: what is stored, what became of it, how long it still takes.
class RunProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit RunProgress(QWidget *parent = nullptr);

    void showRun(const SimulationRun &run, const RunTally &tally);
    /// The account of what was done; empty: it is running.
    void setAccount(const QString &account);
    QString account() const;
    /// How far it is, in a few words.
    QString shortText() const;

private:
    QString m_stored;
    QProgressBar *m_bar;
    QLabel *m_counts;
    QLabel *m_left;
    QLabel *m_account;
};

} // namespace hk
