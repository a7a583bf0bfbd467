#include "ui/common/waterfall.h"

#include "ui/common/timetext.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/readingorder.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

#include <array>

namespace hk {
namespace {

constexpr int rowHeight = 22; // design pixels, as all here
constexpr int barHeight = 10;
constexpr int gapBeside = 8;
constexpr int leastBars = 60;

/// With a tenth where a whole millisecond would say nothing.
QString fineText(qint64 us)
{
    constexpr qint64 fineBelow = 10'000;
    if (us >= fineBelow)
        return durationText(us);
    return Waterfall::tr("%1 ms").arg(QLocale().toString(static_cast<double>(us) / 1000.0, 'f', 1));
}

} // namespace

Waterfall::Waterfall(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("waterfall"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Waterfall::show(const PhaseTimes &times, qint64 durationUs)
{
    const std::array<QPair<QString, qint64>, 6> phases{{{tr("Look-up"), times.resolveUs},
                                                        {tr("Connect"), times.connectUs},
                                                        //: The encryption handshake of https.
                                                        {tr("Encryption"), times.tlsUs},
                                                        {tr("Send"), times.sendUs},
                                                        {tr("Wait"), times.waitUs},
                                                        {tr("Receive"), times.receiveUs}}};
    m_bars.clear();
    m_wholeUs = std::max<qint64>(durationUs, 1);
    qint64 from = 0;
    QStringList words;
    for (const auto &[name, us] : phases) {
        if (us < 0)
            continue;
        m_bars.append({name, from, us});
        from += us;
        //: A phase and its time: "Connect: 12 ms"
        words.append(tr("%1: %2").arg(name, fineText(us)));
    }
    m_wholeUs = std::max(m_wholeUs, from); // a file may say of phases more than of the whole
    setAccessibleName(tr("Where the time went"));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize Waterfall::sizeHint() const
{
    const Metrics metrics = Metrics::of(this);
    return {metrics.px(420), metrics.px(rowHeight) * static_cast<int>(m_bars.size())};
}

QSize Waterfall::minimumSizeHint() const
{
    const Metrics metrics = Metrics::of(this);
    return {namesWidth() + timesWidth() + metrics.px(leastBars + 2 * gapBeside),
            sizeHint().height()};
}

/// In whatever language and size: no name is cut.
int Waterfall::namesWidth() const
{
    int widest = 0;
    for (const Bar &bar : m_bars)
        widest = std::max(widest, fontMetrics().horizontalAdvance(bar.name));
    return widest;
}

int Waterfall::timesWidth() const
{
    int widest = 0;
    for (const Bar &bar : m_bars)
        widest = std::max(widest, fontMetrics().horizontalAdvance(fineText(bar.us)));
    return widest;
}

void Waterfall::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = Colours::of(palette());
    const Metrics metrics = Metrics::of(this);
    const int left = namesWidth() + metrics.px(gapBeside);
    const int times = timesWidth();
    const int room = std::max(1, width() - left - times - metrics.px(gapBeside));
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        const QRect row(0, metrics.px(rowHeight) * static_cast<int>(i), width(),
                        metrics.px(rowHeight));
        const auto at = [&](const QRect &rect) {
            return QStyle::visualRect(layoutDirection(), row, rect);
        };
        const auto x = [&](qint64 us) { return left + static_cast<int>(us * room / m_wholeUs); };
        const auto leading = [this](const QString &text) {
            return readingFlags(text, layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
        };
        painter.setPen(colours.text);
        painter.drawText(at({row.x(), row.y(), left, row.height()}), leading(bar.name), bar.name);
        const int from = x(bar.fromUs);
        const int wide = std::max(x(bar.fromUs + bar.us) - from, metrics.px(2));
        const int high = metrics.px(barHeight);
        drawBox({painter, colours, metrics},
                at({from, row.y() + (row.height() - high) / 2, wide, high}), metrics.px(2),
                colours.accent, {});
        painter.setPen(colours.secondary);
        const QString time = fineText(bar.us);
        painter.drawText(
                at({from + wide + metrics.px(gapBeside), row.y(), times + 1, row.height()}),
                leading(time), time);
    }
}

} // namespace hk
