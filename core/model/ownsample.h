#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/trigger.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace hk {

/// The largest payload that is kept as a sample, in bytes.
constexpr qsizetype largestSample = 10'000'000;

/// A payload that somebody kept under a name, to send it again. Its bytes are apart, so that a list
/// of samples does not read them.
struct OwnSample
{
    QString name; ///< unique in its company
    Trigger trigger = Trigger::AppointmentConfirmed;
    Micros savedAt = 0;
    qint64 size = 0; ///< of the payload, bytes
    bool operator==(const OwnSample &) const = default;
};

/// What a person gave as a name, without blanks around it: 1 to 100 characters, no control
/// characters. SampleNameInvalid.
Result<QString> checkedSampleName(const QString &text);
/// SampleTooLarge.
Result<void> checkSampleSize(QByteArrayView payload);

} // namespace hk
