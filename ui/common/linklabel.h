#pragma once

#include <QtWidgets/QLabel>

namespace hk {

/// Text with links, of which the first has the focus as soon as the label has: one stop of Tab for
/// each. GUI thread.
class LinkLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit LinkLabel(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace hk
