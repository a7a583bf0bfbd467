#pragma once

#include "core/model/trigger.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QStringList>

namespace hk {

/// What can be typed at a place of a payload: names of fields that are not there yet, or values. A
/// value.
struct Completion
{
    qsizetype from = 0; ///< what a choice takes the place of
    qsizetype to = 0;
    bool areNames = false;
    bool hasColon = false; ///< behind the name that is typed
    QStringList choices;   ///< names as they are, values as JSON; those that go with what is typed

    /// The bytes that a choice puts there.
    QByteArray bytesOf(const QString &choice) const;
};

/// Of a text that need not be whole, for a caret at byte `caret`. Any thread.
Completion completionAt(Trigger trigger, QByteArrayView text, qsizetype caret);

} // namespace hk
