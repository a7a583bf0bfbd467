#pragma once

#include <QtWidgets/QLayout>

#include <memory>
#include <vector>

namespace hk {

/// Lays its widgets side by side and goes on in the next line where there is no room, so that a row
/// of chips never makes a page wider. Follows the direction of writing.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent);
    /// All as wide as the widest, so that they stand in columns.
    void setUniform(bool uniform) { m_isUniform = uniform; }
    /// What can do with less than it usually has gives some of its width, from the first on, before
    /// the line ends.
    void setSqueezes(bool squeezes) { m_squeezes = squeezes; }
    /// Each line in the middle.
    void setCentred(bool centred) { m_isCentred = centred; }
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Answers the height that is needed at the width of `rect`; moves the items only if told.
    int arrange(const QRect &rect, bool move) const;

    int placeLine(const std::vector<QLayoutItem *> &line, const QRect &rect, int y,
                  bool move) const;
    int usualWidth(const QLayoutItem &item, int room) const;
    int leastWidth(const QLayoutItem &item, int room) const;
    int widest() const;
    Qt::LayoutDirection direction() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    bool m_isUniform = false;
    bool m_squeezes = false;
    bool m_isCentred = false;
};

} // namespace hk
