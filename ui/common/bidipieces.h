#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QList>
#include <QtCore/QString>

namespace hk {

// What of a line of code is read from right to left. Code itself never is: each text in it stands
// for itself, between its quotes. Offsets are bytes of UTF-8. Any thread.

/// A part of a line that is laid out on its own, from right to left.
struct BidiPiece
{
    qsizetype from = 0;
    qsizetype to = 0;

    bool operator==(const BidiPiece &) const = default;
};

/// Whether a letter is written from right to left: Hebrew, Arabic and their like.
bool isRightToLeft(char32_t letter);
/// What steers the direction of a text without being seen: "RLM"; empty: it is no such character.
QByteArray bidiControlName(char32_t character);

/// The parts of a line, none longer than a few thousand bytes. Quick where there are none.
QList<BidiPiece> bidiPiecesOf(QByteArrayView line);

/// A piece for a text layout: what is escaped in it, as \n or \", stays in one from left to right.
struct BidiText
{
    QString text;
    QList<qsizetype> offsets; ///< in the piece, of each character of `text`, and of its end

    static BidiText of(QByteArrayView piece);
    qsizetype offsetAt(qsizetype index) const { return offsets.at(index); }
    qsizetype indexAt(qsizetype offset) const;
};

} // namespace hk
