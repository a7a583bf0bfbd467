#pragma once

#include <QtCore/QHash>
#include <QtGui/QImage>

class QWidget;

namespace hk::test {

// What is seen of a widget, from its pixels.

QImage pictureOf(QWidget *widget);
/// How many pixels of the place have a colour.
QHash<QRgb, int> coloursOf(const QImage &image, const QRect &place);
/// How well two colours are told from each other, by WCAG 2.1: 1 to 21.
double contrast(QRgb a, QRgb b);

} // namespace hk::test
