#pragma once

#include "core/model/delivery.h"
#include "ui/overview/barnames.h"
#include "ui/overview/plotting.h"

#include <optional>

namespace hk {

struct Brush;
struct Colours;
class Metrics;

/// A chart over the bars of an overview. A bar is chosen with the pointer or the arrow keys and
/// opened with a click or Enter. Its picture says nothing to screen readers: they get the chart's
/// name, the chosen bar as its description, and the table beside it. GUI thread.
class BarPlot : public QCustomPlot
{
    Q_OBJECT

public:
    explicit BarPlot(QWidget *parent = nullptr);

    void show(const Overview &overview);
    /// -1: none.
    int currentBar() const { return m_current; }
    int barCount() const { return static_cast<int>(m_overview.bars.size()); }
    /// Where a bar stands, in the widget's coordinates: of the whole height.
    QRect rectOf(int bar) const;

Q_SIGNALS:
    /// `status`: of one part of the bar.
    void barOpened(int bar, std::optional<hk::DeliveryStatus> status);

protected:
    /// For the constructors of what is drawn: the plottables are there.
    void begin();
    const Overview &shown() const { return m_overview; }
    const BarNames &names() const { return m_names; }

    /// Puts `shown()` into the plottables and answers the highest value.
    virtual double fill() = 0;
    /// Gives the plottables their colours; fonts and axes have theirs already.
    virtual void applyLook(const Colours &colours, const Metrics &metrics) = 0;
    /// What a bar says: "14 May, 15:00 to 16:00: 42 delivered".
    virtual QString textOf(int bar) const = 0;
    /// The parts of a bar that can be opened by themselves, from below.
    virtual QList<DeliveryStatus> partsOf(int bar) const;
    virtual std::optional<DeliveryStatus> partAt(int bar, double value) const;
    /// Over the finished picture.
    virtual void drawOver(const Brush &brush);
    /// Room beside the last bar, in pixels.
    virtual int roomAtEnd() const { return 0; }
    /// The part that the arrow keys have chosen; none: all of the bar.
    std::optional<DeliveryStatus> currentPart() const { return m_part; }

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void refit();
    void restyle();
    void labelBars();
    int barAt(const QPoint &at) const;
    void choose(int bar, std::optional<DeliveryStatus> part = {});
    void choosePart(bool upward);

    Overview m_overview;
    BarNames m_names;
    bool m_hasBegun = false;
    int m_current = -1;
    int m_hovered = -1;
    std::optional<DeliveryStatus> m_part;
};

} // namespace hk
