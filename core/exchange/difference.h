#pragma once

#include "core/base/outcome.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// One place where two texts differ, or a run of places where they do not.
struct Difference
{
    enum class Kind {
        Same, ///< a run of equal values, headers or lines, folded
        Changed,
        Added,     ///< only in the second
        Removed,   ///< only in the first
        Reordered, ///< an object whose names stand in another order
    };
    Kind kind = Kind::Same;
    QString path;   ///< "$.customer.email", "$.items[3]"; a header's name; empty of a line
    int line = 0;   ///< of a line: its number from 1, in the second text or, Removed, in the first
    QString before; ///< as it stands there, cut after 4,096 characters
    QString after;
    qsizetype same = 0; ///< of Same: how many
    bool operator==(const Difference &) const = default;
};

/// Differences in the order of the texts. Past `most` of them the rest is not looked at.
struct Differences
{
    static constexpr qsizetype most = 2000;

    QList<Difference> list;
    bool isCut = false;

    bool areNone() const;
    qsizetype count() const; ///< without the equal runs
};

/// Whether it is a difference that an object's names stand in another order.
enum class KeyOrder { Counts, Ignored };

/// What differs between two JSON texts by meaning: blanks, escapes and ways to write a number
/// (1.0 and 1) make none. Objects are compared by name, arrays by index. None when one of them is
/// no JSON. Linear but for long arrays of names; any thread.
std::optional<Differences> jsonDifferences(QByteArrayView before, QByteArrayView after,
                                           KeyOrder order);

/// What differs line by line; bytes that are no UTF-8 are told as \xff. Any thread.
Differences textDifferences(QByteArrayView before, QByteArrayView after);

/// What differs between header fields: names without regard to case and to the order of different
/// ones; fields of one name in their order.
Differences headerDifferences(const HeaderList &before, const HeaderList &after);

/// A message as it went over the wire.
struct WireMessage
{
    QString start; ///< request or status line; empty: a body alone
    HeaderList headers;
    QByteArray body;
};

/// Two messages beside each other.
struct MessageDifferences
{
    Differences start;
    Differences headers;
    Differences body;
    bool isJson = false; ///< the bodies were compared as JSON, not line by line

    bool areNone() const { return start.areNone() && headers.areNone() && body.areNone(); }
};

/// Bodies as JSON where both are, else line by line. Any thread; takes a second for 16 MB.
MessageDifferences messageDifferences(const WireMessage &before, const WireMessage &after,
                                      KeyOrder order);

} // namespace hk
