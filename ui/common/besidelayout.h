#pragma once

#include <QtWidgets/QLayout>

#include <array>
#include <memory>

namespace hk {

/// Two things side by side, the second at the far end: words and their buttons. Where there is no
/// room for both, or it takes less height, the second stands below the first, so that neither is
/// cut. Follows the direction of writing.
class BesideLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit BesideLayout(QWidget *parent = nullptr);
    ~BesideLayout() override;

    void addLayout(QLayout *layout);
    /// The first is no narrower than it wants to be for the second's sake: such as a title, whose
    /// lines break only where it is alone and has no room either.
    void setFirstWhole(bool whole) { m_isFirstWhole = whole; }
    /// Whether they stand so where there is `width` between the margins.
    bool isBeside(int width) const;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    const QLayoutItem *only() const;
    int farWidth(int width) const;
    int besideHeight(int width) const;
    int belowHeight(int width) const;

    std::array<std::unique_ptr<QLayoutItem>, 2> m_items;
    bool m_isFirstWhole = false;
};

} // namespace hk
