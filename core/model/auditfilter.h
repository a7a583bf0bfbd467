#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/deliveryfilter.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace hk {

/// What a term of an AuditFilter looks at. `Text` is looked for anywhere in who, what, before and
/// after.
enum class AuditField { Who, What, Company, Time, Text };

/// One term. Of Time `number` is a moment, or an age in µs that `isAge`.
struct AuditTerm
{
    AuditField field = AuditField::Text;
    bool negated = false;
    QString value;
    FilterOperator op = FilterOperator::Equal;
    qint64 number = 0;
    bool isAge = false;
    bool operator==(const AuditTerm &) const = default;
};

/// A filter over the audit: terms that all have to be met, `-` in front of one negates it, `*`
/// stands for anything (docs/manual/audit.md). A value, any thread.
class AuditFilter final
{
public:
    AuditFilter() = default;
    /// FilterInvalid, saying where.
    static Result<AuditFilter> parse(const QString &text);

    const QList<AuditTerm> &terms() const { return m_terms; }
    bool matchesEverything() const { return m_terms.isEmpty(); }
    const QString &text() const { return m_text; }
    bool operator==(const AuditFilter &) const = default;

private:
    QString m_text;
    QList<AuditTerm> m_terms;
};

} // namespace hk
