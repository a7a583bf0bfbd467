#include "ui/common/hexdump.h"

#include <QtCore/QByteArrayView>

#include <algorithm>

namespace hk {
namespace {

constexpr qsizetype bytesInRow = 16;
constexpr char digits[] = "0123456789abcdef";

void appendHex(QByteArray &out, quint64 value, int width)
{
    for (int shift = 4 * (width - 1); shift >= 0; shift -= 4)
        out += digits[(value >> shift) & 0xf];
}

void appendRow(QByteArray &out, QByteArrayView row, qsizetype offset)
{
    appendHex(out, static_cast<quint64>(offset), 8);
    out += ' ';
    for (qsizetype i = 0; i < bytesInRow; ++i) {
        out += i == bytesInRow / 2 ? "  " : " ";
        if (i < row.size())
            appendHex(out, static_cast<uchar>(row[i]), 2);
        else
            out += "  ";
    }
    out += "  |";
    for (const char c : row)
        out += c >= 0x20 && c < 0x7f ? c : '.';
    out += "|\n";
}

} // namespace

bool isPlainText(const QByteArray &bytes)
{
    return QByteArrayView(bytes).isValidUtf8() && std::ranges::none_of(bytes, [](char c) {
               const auto byte = static_cast<uchar>(c);
               return (byte < 0x20 && c != '\n' && c != '\r' && c != '\t') || byte == 0x7f;
           });
}

QByteArray hexDump(const QByteArray &bytes)
{
    QByteArray out;
    constexpr qsizetype rowLength = 79;
    out.reserve((bytes.size() / bytesInRow + 1) * rowLength);
    for (qsizetype offset = 0; offset < bytes.size(); offset += bytesInRow) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(offset);
        appendRow(out, rest.first(qMin(bytesInRow, rest.size())), offset);
    }
    return out;
}

} // namespace hk
