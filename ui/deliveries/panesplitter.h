#pragma once

#include <QtWidgets/QSplitter>

#include <array>
#include <optional>

namespace hk {

/// Two panes, the second of which tells of what is chosen in the first: beside it where there is
/// room for that, else below. They share the room as somebody set it by hand, else as usual, and
/// keep to that whatever size they get. GUI thread.
class PaneSplitter final : public QSplitter
{
    Q_OBJECT

public:
    PaneSplitter(QWidget *first, QWidget *second, QWidget *parent = nullptr);

    void arrange(Qt::Orientation orientation);
    /// What the first has in any case, unless somebody took it from it.
    void setFirstNeeds(int height);
    /// Thousandths of the room that the second has with that orientation; none: as usual.
    void setShare(Qt::Orientation orientation, std::optional<int> share);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); } ///< it takes what there is

Q_SIGNALS:
    void shareSet(Qt::Orientation orientation, int share); ///< by hand

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool isBeside() const { return orientation() == Qt::Horizontal; }
    int room() const;
    int usualSize(int room) const;
    void shareRoom();

    QWidget &m_first;
    QWidget &m_second;
    int m_firstNeeds = 0;
    std::array<std::optional<double>, 2> m_shares; ///< of the second: below, beside
};

} // namespace hk
