#include "core/store/auditfiltersql.h"

#include <QtCore/QStringList>

namespace hk {
namespace {

// What a program or a person did: "window:ada" is found by window, by ada and as a whole.
constexpr QLatin1String whoIs("(a.actor LIKE ? ESCAPE '\\' OR a.actor LIKE ? ESCAPE '\\' OR "
                              "a.actor LIKE ? ESCAPE '\\')");
// "endpoint.CRM.url" is found by endpoint and by endpoint.CRM.
constexpr QLatin1String whatIs("(a.what LIKE ? ESCAPE '\\' OR a.what LIKE ? ESCAPE '\\')");
constexpr QLatin1String companyIs(
        "(a.company IN (SELECT c.id FROM company c WHERE c.external_id LIKE ? ESCAPE '\\' OR "
        "c.name LIKE ? ESCAPE '\\') OR a.company IN (SELECT r.company FROM audit r WHERE "
        "r.what = 'company.removed' AND r.before LIKE ? ESCAPE '\\'))");
constexpr QLatin1String noCompany("(a.company <= 0)");
constexpr QLatin1String anywhere("(a.actor LIKE ? ESCAPE '\\' OR a.what LIKE ? ESCAPE '\\' OR "
                                 "a.before LIKE ? ESCAPE '\\' OR a.after LIKE ? ESCAPE '\\')");

/// What LIKE makes of it: `*` stands for anything.
QString patternOf(const QString &value)
{
    QString pattern;
    for (const QChar c : value) {
        if (c == u'%' || c == u'_' || c == u'\\')
            pattern += u'\\';
        pattern += c == u'*' ? QChar(u'%') : c;
    }
    return pattern;
}

/// An age compares the other way round: younger is later.
QLatin1String comparison(FilterOperator op, bool isAge)
{
    switch (op) {
    case FilterOperator::Less:
        return isAge ? QLatin1String("a.at > ?") : QLatin1String("a.at < ?");
    case FilterOperator::LessOrEqual:
        return isAge ? QLatin1String("a.at >= ?") : QLatin1String("a.at <= ?");
    case FilterOperator::Greater:
        return isAge ? QLatin1String("a.at < ?") : QLatin1String("a.at > ?");
    default:
        return isAge ? QLatin1String("a.at <= ?") : QLatin1String("a.at >= ?");
    }
}

QString partOf(const AuditTerm &term, Micros now, QVariantList &values)
{
    const QString pattern = patternOf(term.value);
    switch (term.field) {
    case AuditField::Who:
        values << pattern << QString(pattern + QStringLiteral(":%"))
               << QString(QStringLiteral("%:") + pattern);
        return whoIs;
    case AuditField::What:
        values << pattern << QString(pattern + QStringLiteral(".%"));
        return whatIs;
    case AuditField::Company:
        if (term.value.compare(u"none", Qt::CaseInsensitive) == 0)
            return noCompany;
        values << pattern << pattern << pattern;
        return companyIs;
    case AuditField::Time:
        values << qlonglong(term.isAge ? now - term.number : term.number);
        return comparison(term.op, term.isAge);
    case AuditField::Text:
        break;
    }
    const QString part = u'%' + pattern + u'%';
    values << part << part << part << part;
    return anywhere;
}

} // namespace

AuditCondition conditionOf(const AuditFilter &filter, Micros now)
{
    AuditCondition condition;
    QStringList parts;
    for (const AuditTerm &term : filter.terms()) {
        const QString part = partOf(term, now, condition.values);
        parts.append(term.negated ? QStringLiteral("NOT ") + u'(' + part + u')' : part);
    }
    condition.sql = parts.join(QStringLiteral(" AND "));
    return condition;
}

} // namespace hk
