#include "ui/overview/barplot.h"

#include "ui/common/plaintip.h"
#include "ui/theme/paint.h"
#include "ui/theme/textrole.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace hk {
namespace {

constexpr double margin = 0.6;    // of a bar, at both ends
constexpr int betweenLabels = 12; // design pixels
constexpr double headroom = 1.06;

/// Whole numbers in the locale's digits, and none between them.
class WholeTicker final : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange &range) override
    {
        return std::max(1.0, std::ceil(QCPAxisTicker::getTickStep(range)));
    }
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        return QLocale().toString(qRound64(tick));
    }
};

} // namespace

BarPlot::BarPlot(QWidget *parent) : QCustomPlot(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    // The library keeps even what is ignored from the widgets around: the wheel scrolls the page.
    setAttribute(Qt::WA_NoMousePropagation, false);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setPlottingHint(QCP::phCacheLabels, false);
    const QSharedPointer<WholeTicker> whole(new WholeTicker);
    for (QCPAxis *axis : {yAxis, yAxis2}) {
        axis->setTicker(whole);
        axis->setBasePen(Qt::NoPen);
    }
    yAxis2->setVisible(true); // its labels, where writing goes from right to left
    xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTickerText));
    xAxis->grid()->setVisible(false);
    for (QCPAxis *axis : {xAxis, yAxis, yAxis2}) {
        axis->setTickPen(Qt::NoPen);
        axis->setSubTicks(false);
    }
    setScaledSize(this, {200, 220});
}

void BarPlot::begin()
{
    m_hasBegun = true;
    restyle();
    choose(-1);
}

void BarPlot::show(const Overview &overview)
{
    m_overview = overview;
    m_names = BarNames(overview);
    if (m_current >= barCount())
        m_current = -1;
    refit();
    choose(m_current, m_part);
}

void BarPlot::refit()
{
    const double highest = fill();
    xAxis->setRange(-margin, std::max(1, barCount()) - 1 + margin);
    yAxis->setRange(0, std::max(4.0, highest * headroom));
    yAxis2->setRange(yAxis->range());
    labelBars();
    replot(QCustomPlot::rpQueuedReplot);
}

void BarPlot::restyle()
{
    if (!m_hasBegun)
        return;
    const Colours colours = Colours::of(palette());
    const Metrics metrics = Metrics::of(this);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setBackground(QBrush(colours.surface));
    for (QCPAxis *axis : {xAxis, yAxis, yAxis2}) {
        axis->setTickLabelFont(fontOf(TextRole::Body, this));
        axis->setTickLabelColor(colours.secondary);
        axis->setTickLabelPadding(metrics.px(6));
    }
    xAxis->setBasePen(QPen(colours.divider, 1));
    xAxis->setRangeReversed(isMirrored);
    yAxis->setTickLabels(!isMirrored);
    yAxis2->setTickLabels(isMirrored);
    // Where a divider is as strong as what is drawn, the lines step back by their pattern.
    yAxis->grid()->setPen(
            QPen(colours.divider, 1, colours.highContrast ? Qt::DotLine : Qt::SolidLine));
    yAxis->grid()->setZeroLinePen(Qt::NoPen);
    QCPAxisRect *area = axisRect();
    area->setAutoMargins(QCP::msTop | QCP::msBottom | (isMirrored ? QCP::msRight : QCP::msLeft));
    area->setMinimumMargins({0, metrics.px(8), 0, 0});
    applyLook(colours, metrics);
    labelBars();
    replot(QCustomPlot::rpQueuedReplot);
}

/// As many labels as there is room for, at round numbers.
void BarPlot::labelBars()
{
    const auto ticker = xAxis->ticker().dynamicCast<QCPAxisTickerText>();
    ticker->clear();
    const QFontMetrics font(fontOf(TextRole::Body, this));
    int widest = 0;
    for (const OverviewBar &bar : std::as_const(m_overview.bars))
        widest = std::max(widest, font.horizontalAdvance(m_names.tick(bar)));
    // The last label stands half outside.
    const int outside = std::max(roomAtEnd(), widest / 2);
    QMargins margins = axisRect()->margins();
    if (layoutDirection() == Qt::RightToLeft)
        margins.setLeft(outside);
    else
        margins.setRight(outside);
    axisRect()->setMargins(margins);
    const int each = widest + Metrics::of(this).px(betweenLabels);
    const int room = std::max(1, axisRect()->width() / std::max(1, each));
    static constexpr std::array hours{1, 2, 3, 6, 12, 24};
    static constexpr std::array days{1, 2, 3, 5, 7, 14, 28, 56, 112, 366};
    const auto fits = [&](int step) { return barCount() / step <= room; };
    const auto stepIn = [&](const auto &steps) {
        const auto found = std::ranges::find_if(steps, fits);
        return found == steps.end() ? steps.back() : *found;
    };
    const int step = m_names.isByDay() ? stepIn(days) : stepIn(hours);
    for (int i = 0; i < barCount(); ++i) {
        if (m_names.place(m_overview.bars[i]) % step == 0)
            ticker->addTick(i, m_names.tick(m_overview.bars[i]));
    }
}

QRect BarPlot::rectOf(int bar) const
{
    const double one = xAxis->coordToPixel(bar - 0.5);
    const double other = xAxis->coordToPixel(bar + 0.5);
    const QRect area = axisRect()->rect();
    return QRectF(std::min(one, other), area.top(), std::abs(other - one), area.height())
            .toAlignedRect();
}

int BarPlot::barAt(const QPoint &at) const
{
    const QRect area = axisRect()->rect();
    if (at.x() < area.left() || at.x() > area.right() || at.y() < area.top())
        return -1;
    const int bar = qRound(xAxis->pixelToCoord(at.x()));
    return bar >= 0 && bar < barCount() ? bar : -1;
}

void BarPlot::choose(int bar, std::optional<DeliveryStatus> part)
{
    m_current = bar;
    m_part = part;
    update();
    const QString words =
            bar < 0 ? tr("Choose a bar with the arrow keys, open it with Enter.") : textOf(bar);
    if (words == accessibleDescription())
        return;
    setAccessibleDescription(words);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void BarPlot::choosePart(bool upward)
{
    const QList<DeliveryStatus> parts = partsOf(m_current);
    // All of the bar stands between the topmost part and the lowest.
    qsizetype at = m_part ? parts.indexOf(*m_part) : -1;
    at = upward ? at + 1 : at < 0 ? parts.size() - 1 : at - 1;
    choose(m_current, at >= 0 && at < parts.size() ? std::optional(parts[at]) : std::nullopt);
}

bool BarPlot::event(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_hovered = -1;
        update();
    }
    if (event->type() != QEvent::ToolTip)
        return QCustomPlot::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int bar = barAt(help->pos());
    if (bar < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainTip(textOf(bar)), this, rectOf(bar));
    return true;
}

void BarPlot::keyPressEvent(QKeyEvent *event)
{
    if (barCount() == 0)
        return QCustomPlot::keyPressEvent(event);
    const int last = barCount() - 1;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int from = m_current < 0 ? last + 1 : m_current;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if ((event->key() == Qt::Key_Left) != isMirrored)
            return choose(std::max(0, from - 1));
        return choose(std::min(last, from + 1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_current < 0)
            return choose(last);
        return choosePart(event->key() == Qt::Key_Up);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT barOpened(m_current, m_part);
        return;
    default:
        QCustomPlot::keyPressEvent(event);
    }
}

void BarPlot::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = barAt(event->pos());
    update();
}

void BarPlot::mouseReleaseEvent(QMouseEvent *event)
{
    const int bar = barAt(event->pos());
    if (event->button() != Qt::LeftButton || bar < 0)
        return;
    const std::optional<DeliveryStatus> part = partAt(bar, yAxis->pixelToCoord(event->pos().y()));
    choose(bar);
    Q_EMIT barOpened(bar, part);
}

// The page scrolls, the chart does not.
void BarPlot::wheelEvent(QWheelEvent *event) { event->ignore(); }

QList<DeliveryStatus> BarPlot::partsOf(int) const { return {}; }

std::optional<DeliveryStatus> BarPlot::partAt(int, double) const { return std::nullopt; }

void BarPlot::paintEvent(QPaintEvent *event)
{
    QCustomPlot::paintEvent(event);
    QPainter painter(this);
    const Colours colours = Colours::of(palette());
    const Brush brush{painter, colours, Metrics::of(this)};
    if (m_hovered >= 0 && m_hovered < barCount() && underMouse())
        drawBox(brush, rectOf(m_hovered), brush.metrics.radius() / 2.0, {}, colours.outline);
    drawOver(brush);
    if (hasFocus())
        drawFocusRing(brush, rect(), brush.metrics.radius());
}

void BarPlot::drawOver(const Brush &brush)
{
    if (m_current >= 0 && hasFocus())
        drawFocusRing(brush, rectOf(m_current), brush.metrics.radius() / 2.0);
}

void BarPlot::resizeEvent(QResizeEvent *event)
{
    QCustomPlot::resizeEvent(event);
    labelBars();
    replot(QCustomPlot::rpQueuedReplot);
}

void BarPlot::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        restyle();
        break;
    default:
        break;
    }
}

} // namespace hk
