#pragma once

#include <QtWidgets/QWidget>

class QAbstractScrollArea;

namespace hk {

/// The focus of a view that has no frame to show it, such as code or the manual: a ring laid over
/// it, so that nothing shifts, and nothing of it is carried along when the view scrolls. GUI
/// thread.
class ViewFocus final : public QWidget
{
    Q_OBJECT

public:
    /// When the focus goes from one widget to another: none of them has to be such a view.
    static void follow(QWidget *before, QWidget *now);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    explicit ViewFocus(QAbstractScrollArea &view);
};

} // namespace hk
