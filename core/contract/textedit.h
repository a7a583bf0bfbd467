#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <algorithm>

namespace hk {

/// Puts `bytes` in the place of `length` bytes at `offset` of a text. A value.
struct TextEdit
{
    qsizetype offset = 0;
    qsizetype length = 0;
    QByteArray bytes;
    bool operator==(const TextEdit &) const = default;
};

/// In the order in which they can be applied one by one: the last place first.
inline QList<TextEdit> backToFront(QList<TextEdit> edits)
{
    std::stable_sort(edits.begin(), edits.end(),
                     [](const TextEdit &a, const TextEdit &b) { return a.offset > b.offset; });
    return edits;
}

/// The text after all of them; none overlaps another, and each offset counts in `text` as it is.
inline QByteArray edited(QByteArray text, const QList<TextEdit> &edits)
{
    const QList<TextEdit> ordered = backToFront(edits);
    for (const TextEdit &edit : ordered)
        text.replace(edit.offset, edit.length, edit.bytes);
    return text;
}

} // namespace hk
