#pragma once

#include "core/workspace/comparing.h"

#include <QtCore/QString>

namespace hk {

/// What names a delivery, or with "#N" behind it one of its attempts: "dlv_…", "dlv_…#2". A value.
struct AttemptName
{
    QString publicId;
    int number = 0; ///< 0: the last one
    QString text;   ///< as it was typed

    static AttemptName of(const QString &text);
    /// AttemptUnknown: the delivery has no such attempt. Without a number, one that was never sent
    /// will do.
    Result<ComparedSide> in(const DeliveryDetail &detail) const;
};

} // namespace hk
