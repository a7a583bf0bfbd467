#pragma once

#include <QtWidgets/QAbstractButton>

namespace hk {

/// A tab that stands by itself and looks like any other; screen readers find a tab in it too, by
/// its class (ui/theme/accessiblefaces.h). GUI thread.
class TabButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TabButton(QWidget *parent);

    /// The least that shows all of it.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static constexpr int leastPadding = 4; ///< on each side of its words; design pixels, as below
    static constexpr int tall = 32;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace hk
