#pragma once

#include "core/base/clock.h"
#include "core/model/auditfilter.h"

#include <QtCore/QString>
#include <QtCore/QVariantList>

namespace hk {

/// A filter over the audit as a condition on `audit a`, with the values for its question marks, in
/// order; empty for one that matches everything. Pure, any thread.
struct AuditCondition
{
    QString sql;
    QVariantList values; ///< qlonglong or QString
};
AuditCondition conditionOf(const AuditFilter &filter, Micros now);

} // namespace hk
