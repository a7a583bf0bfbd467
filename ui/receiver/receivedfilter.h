#pragma once

#include "core/workspace/receiverfront.h"

#include <QtCore/QSet>
#include <QtCore/QString>

#include <array>

namespace hk {

/// What the chips above the list choose from.
enum class ReceivedKind { All, Problems, Signature, Payload, Duplicates, OutOfOrder, Time };

inline constexpr std::array allReceivedKinds{
        ReceivedKind::All,     ReceivedKind::Problems,   ReceivedKind::Signature,
        ReceivedKind::Payload, ReceivedKind::Duplicates, ReceivedKind::OutOfOrder,
        ReceivedKind::Time,
};

/// Whether a request is of that kind.
bool isOfKind(const ReceivedRequest &request, ReceivedKind kind);

/// Which requests are listed. A value.
struct ReceivedFilter
{
    ReceivedKind kind = ReceivedKind::All;
    QString text;        ///< in path, trigger, event id or body; empty: all
    QSet<qint64> inBody; ///< whose body holds the text

    bool matches(const ReceivedRequest &request) const;
    bool isEmpty() const { return kind == ReceivedKind::All && text.isEmpty(); }
};

} // namespace hk
