#pragma once

#include <QtWidgets/QToolButton>

class QStatusBar;

namespace hk {

/// Says in the status bar that personal data is masked; by its icon alone where the words would
/// take room from what else stands there. GUI thread.
class MaskMark final : public QToolButton
{
    Q_OBJECT

public:
    /// Adds itself to the bar.
    explicit MaskMark(QStatusBar &bar);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void measure();
    void arrange();

    QStatusBar &m_bar;
    int m_wholeWidth = 0;
};

} // namespace hk
