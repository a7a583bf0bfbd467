#pragma once

#include <QtGui/QIcon>
#include <QtWidgets/QWidget>

namespace hk {

/// An icon that keeps up with theme, zoom and device ratio: drawn anew each time, in the middle of
/// its place. Decoration: the words are beside it.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    /// `side` in design pixels.
    explicit IconLabel(int side, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_side;
    QIcon m_icon;
};

} // namespace hk
