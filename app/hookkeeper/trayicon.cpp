#include "app/hookkeeper/trayicon.h"

#include "ui/theme/icons.h"

#include <QtGui/QPainter>
#include <QtGui/QPixmap>

#include <array>

namespace hk {
namespace {

constexpr std::array sizes{16, 22, 24, 32, 48, 64};
constexpr QRgb amber = 0xff855000;
constexpr QRgb red = 0xffb3231b;
constexpr QRgb grey = 0xff4c5866;

QRgb colourOf(TrayMark mark)
{
    switch (mark) {
    case TrayMark::Paused:
        return amber;
    case TrayMark::Failing:
        return red;
    case TrayMark::Another:
    case TrayMark::None:
        break;
    }
    return grey;
}

/// `side` is the disc's.
void drawSign(QPainter &painter, TrayMark mark, QPointF centre, qreal side)
{
    const qreal unit = side / 10;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    const auto bar = [&](qreal x, qreal y, qreal width, qreal height) {
        painter.drawRect(
                QRectF(centre.x() + x * unit, centre.y() + y * unit, width * unit, height * unit));
    };
    if (mark == TrayMark::Paused) {
        bar(-2.4, -2.6, 1.7, 5.2);
        bar(0.7, -2.6, 1.7, 5.2);
    } else if (mark == TrayMark::Failing) {
        bar(-0.9, -3.2, 1.8, 3.9);
        bar(-0.9, 1.5, 1.8, 1.8);
    } else {
        painter.drawEllipse(centre, 2.6 * unit, 2.6 * unit);
    }
}

QPixmap drawn(TrayMark mark, int size)
{
    QPixmap pixmap = applicationIcon().pixmap(QSize(size, size), 1.0);
    if (mark == TrayMark::None)
        return pixmap;
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = size * 0.62;
    const QPointF centre(size - side / 2, size - side / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white); // a rim against what is below
    painter.drawEllipse(centre, side / 2, side / 2);
    painter.setBrush(QColor(colourOf(mark)));
    painter.drawEllipse(centre, side / 2 - size * 0.04, side / 2 - size * 0.04);
    drawSign(painter, mark, centre, side);
    return pixmap;
}

} // namespace

QIcon trayIcon(TrayMark mark)
{
    QIcon icon;
    for (const int size : sizes)
        icon.addPixmap(drawn(mark, size));
    return icon;
}

} // namespace hk
