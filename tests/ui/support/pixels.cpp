#include "tests/ui/support/pixels.h"

#include <QtWidgets/QWidget>

#include <cmath>

namespace hk::test {
namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, relative luminance.
double luminance(QRgb c)
{
    return 0.2126 * channel(qRed(c) / 255.0) + 0.7152 * channel(qGreen(c) / 255.0)
            + 0.0722 * channel(qBlue(c) / 255.0);
}

} // namespace

QImage pictureOf(QWidget *widget)
{
    return widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

QHash<QRgb, int> coloursOf(const QImage &image, const QRect &place)
{
    QHash<QRgb, int> counts;
    const QRect within = place & image.rect();
    for (int y = within.top(); y <= within.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = within.left(); x <= within.right(); ++x)
            ++counts[line[x]];
    }
    return counts;
}

double contrast(QRgb a, QRgb b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

} // namespace hk::test
