#include "ui/overview/chartlegend.h"

#include "ui/theme/paint.h"
#include "ui/theme/readingorder.h"
#include "ui/theme/textrole.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace hk {
namespace {

constexpr int sample = 14; // design pixels
constexpr int gap = 6;

bool isLine(ChartSeries series)
{
    return series == ChartSeries::Median || series == ChartSeries::NearlyAll;
}

int sampleWidth(ChartSeries series) { return isLine(series) ? 2 * sample : sample; }

} // namespace

ChartLegend::ChartLegend(ChartSeries series, QWidget *parent)
    : QWidget(parent), m_series(series), m_text(textOf(series))
{
    setAccessibleName(m_text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ChartLegend::sizeHint() const
{
    const Metrics metrics = Metrics::of(this);
    const QFontMetrics font(fontOf(TextRole::Body, this));
    return {metrics.px(sampleWidth(m_series) + gap) + font.horizontalAdvance(m_text),
            qMax(metrics.controlHeight(), font.height())};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = Colours::of(palette());
    const Metrics metrics = Metrics::of(this);
    const int side = metrics.px(sample);
    const QRect mark(0, (height() - side) / 2, metrics.px(sampleWidth(m_series)), side);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), mark);
    if (isLine(m_series)) {
        painter.setPen(lineOf(m_series, colours, metrics));
        painter.drawLine(place.left(), place.center().y(), place.right(), place.center().y());
    } else {
        painter.fillRect(place.adjusted(1, 1, -1, -1), fillOf(m_series, colours, metrics));
    }
    const QRect words = rect().adjusted(mark.width() + metrics.px(gap), 0, 0, 0);
    painter.setPen(colours.secondary);
    painter.setFont(fontOf(TextRole::Body, this));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     readingFlags(m_text, layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
                     m_text);
}

void ChartLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace hk
