#pragma once

#include "core/base/errortext.h"
#include "core/model/receiverkind.h"

#include <QtCore/QStringList>

namespace hk {

/// What to tell a person about a kind of receiver.
struct ReceiverText
{
    QString label;     ///< "Zapier catch hook"
    QStringList steps; ///< two or three things to do on the other side, in order
    QString caution;   ///< what will go wrong there, or be seen by others; empty for most
};

/// The words for a kind: the only place that has them, for window and console alike. `translate`
/// is given English source texts of the context "ReceiverKind"; without one they come as they are.
/// Never fails, any thread.
ReceiverText textOf(ReceiverKind kind, Translate translate = nullptr);

} // namespace hk
