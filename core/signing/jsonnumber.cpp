#include "core/signing/jsonnumber.h"

#include <QtCore/QStringBuilder>

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace hk {
namespace {

/// The shortest digits that give the number again, and the power of ten of the first one.
struct Digits
{
    bool isNegative = false;
    QByteArray digits;
    int exponent = 0;
};

Digits digitsOf(double number)
{
    std::array<char, 40> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), std::abs(number),
                                   std::chars_format::scientific)
                             .ptr;
    const QByteArray written(text.data(), end - text.data());
    const qsizetype e = written.indexOf('e');
    Digits result;
    result.isNegative = std::signbit(number);
    result.digits = written.left(e);
    result.digits.remove(1, 1); // the point, where there is one
    result.exponent = written.mid(e + 1).toInt();
    return result;
}

QByteArray withPoint(const QByteArray &digits, int exponent)
{
    if (exponent < 0)
        return "0." + QByteArray(-exponent - 1, '0') + digits;
    if (digits.size() <= exponent + 1)
        return digits + QByteArray(exponent + 1 - digits.size(), '0');
    return digits.left(exponent + 1) + '.' + digits.mid(exponent + 1);
}

QByteArray withPower(const QByteArray &digits, int exponent, int leastDigits)
{
    const QByteArray power =
            QByteArray::number(std::abs(exponent)).rightJustified(leastDigits, '0');
    const QByteArray head = digits.size() > 1 ? digits.left(1) + '.' + digits.mid(1) : digits;
    return head + 'e' + (exponent < 0 ? '-' : '+') + power;
}

/// ECMAScript, Number::toString; PHP and Go write usual numbers in the same way.
QByteArray asNode(double number)
{
    if (number == 0)
        return QByteArrayLiteral("0");
    const Digits d = digitsOf(number);
    const bool plain = d.exponent >= -7 && d.exponent < 21;
    return (d.isNegative ? "-" : "")
            + (plain ? withPoint(d.digits, d.exponent) : withPower(d.digits, d.exponent, 1));
}

/// float.__repr__
QByteArray asPython(double number)
{
    const Digits d = digitsOf(number);
    const bool plain = d.exponent >= -4 && d.exponent < 16;
    QByteArray text = plain ? withPoint(d.digits, d.exponent) : withPower(d.digits, d.exponent, 2);
    if (plain && !text.contains('.'))
        text += ".0";
    return d.isNegative ? '-' + text : text;
}

} // namespace

QByteArray respelledNumber(const QByteArray &literal, JsonStyle::Numbers numbers)
{
    bool isNumber = false;
    const double number = literal.toDouble(&isNumber);
    if (numbers == JsonStyle::Numbers::AsTheyAre || !isNumber || !std::isfinite(number))
        return literal;
    if (numbers == JsonStyle::Numbers::Node)
        return asNode(number);
    const bool isInteger = !literal.contains('.') && !literal.toLower().contains('e');
    if (isInteger) // of any length in Python
        return literal == "-0" ? QByteArrayLiteral("0") : literal;
    return asPython(number);
}

} // namespace hk
