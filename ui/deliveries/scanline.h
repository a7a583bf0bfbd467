#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace hk {

class LedgerScan;

/// The line above a list whose rows are found one after the other: how far that has come, and
/// Cancel; once it was stopped, what was looked at. Hidden while there is nothing to say, which is
/// so until it takes more than one step. Its focus proxy is the list. GUI thread.
class ScanLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ScanLine(QWidget *parent = nullptr);

    void showScan(const LedgerScan &scan);

Q_SIGNALS:
    void stopWanted();

private:
    QString wordsOf(const LedgerScan &scan) const;

    QProgressBar *m_bar;
    QLabel *m_words;
    QPushButton *m_stop;
};

} // namespace hk
