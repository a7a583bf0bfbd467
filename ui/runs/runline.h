#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace hk {

class RunDialog;

/// How far the run of a RunDialog is, on its page, while the dialog itself is closed: with a way to
/// cancel it and to open the dialog again. Hidden else. GUI thread; the dialog outlives it.
class RunLine final : public QWidget
{
    Q_OBJECT

public:
    explicit RunLine(RunDialog &run, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested();

private:
    void showProgress();

    RunDialog &m_run;
    QLabel *m_text;
};

} // namespace hk
