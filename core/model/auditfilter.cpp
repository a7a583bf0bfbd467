#include "core/model/auditfilter.h"

#include "core/base/duration.h"
#include "core/base/errorentries.h"
#include "core/base/words.h"
#include "core/model/filtervalue.h"

#include <array>
#include <optional>

namespace hk {
namespace {

constexpr qsizetype mostAuditTerms = 100;
constexpr qsizetype dateLength = 10; // 2026-05-14
constexpr qint64 dayMicros = 24 * 3600 * microsPerSecond;

struct NamedField
{
    QLatin1String name;
    AuditField field = AuditField::Who;
};
constexpr std::array<NamedField, 4> fields{{{QLatin1String("who"), AuditField::Who},
                                            {QLatin1String("what"), AuditField::What},
                                            {QLatin1String("company"), AuditField::Company},
                                            {QLatin1String("time"), AuditField::Time}}};

struct NamedOperator
{
    QLatin1String text;
    FilterOperator op = FilterOperator::Equal;
};
// The longer ones first.
constexpr std::array<NamedOperator, 4> operators{
        {{QLatin1String("<="), FilterOperator::LessOrEqual},
         {QLatin1String(">="), FilterOperator::GreaterOrEqual},
         {QLatin1String("<"), FilterOperator::Less},
         {QLatin1String(">"), FilterOperator::Greater}}};

std::optional<AuditField> fieldNamed(QStringView name)
{
    for (const NamedField &one : fields) {
        if (name.compare(one.name, Qt::CaseInsensitive) == 0)
            return one.field;
    }
    return std::nullopt;
}

/// Reads one text from its beginning to its end.
class Reader
{
public:
    explicit Reader(QStringView text) : m_text(text) { }

    Result<QList<AuditTerm>> read()
    {
        QList<AuditTerm> terms;
        for (skipBlanks(); !atEnd(); skipBlanks()) {
            AuditTerm term;
            const qsizetype at = m_at;
            if (!readTerm(term))
                return *m_error;
            terms.append(term);
            if (terms.size() > mostAuditTerms)
                return fault(at, Words::tr("there are more than 100 terms"));
        }
        return terms;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    void skipBlanks()
    {
        while (!atEnd() && peek().isSpace())
            ++m_at;
    }

    static Error fault(qsizetype at, const QString &sentence)
    {
        const QString place = QString::number(at + 1);
        return {ErrorCode::FilterInvalid, Words::tr("at %1").arg(place), sentence,
                QLatin1String(auditFilterDetail) + place};
    }
    bool fail(qsizetype at, const QString &sentence)
    {
        m_error = fault(at, sentence);
        return false;
    }

    bool readTerm(AuditTerm &term)
    {
        if (peek() == u'-') {
            term.negated = true;
            ++m_at;
        }
        const qsizetype at = m_at;
        if (!takeField(term, at))
            return false;
        const qsizetype valueAt = m_at;
        if (term.field == AuditField::Time)
            takeOperator(term);
        bool quoted = false;
        if (!takeValue(term.value, quoted))
            return false;
        if (term.value.isEmpty() && !quoted)
            return fail(valueAt, Words::tr("a value is missing"));
        return term.field != AuditField::Time || takeTime(term, valueAt);
    }

    bool takeField(AuditTerm &term, qsizetype at)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        if (end == m_at || end >= m_text.size() || m_text[end] != u':')
            return true;
        const QStringView name = m_text.sliced(m_at, end - m_at);
        const std::optional<AuditField> field = fieldNamed(name);
        if (!field) {
            return fail(at,
                        Words::tr("there is no field \"%1\" in the audit; there are who, what, "
                                  "company and time")
                                .arg(name));
        }
        term.field = *field;
        m_at = end + 1;
        return true;
    }

    void takeOperator(AuditTerm &term)
    {
        for (const NamedOperator &one : operators) {
            if (m_text.sliced(m_at).startsWith(one.text)) {
                term.op = one.op;
                m_at += one.text.size();
                return;
            }
        }
    }

    bool takeValue(QString &value, bool &quoted)
    {
        quoted = peek() == u'"';
        if (!quoted) {
            while (!atEnd() && !peek().isSpace())
                value.append(m_text[m_at++]);
            return true;
        }
        const qsizetype opened = m_at++;
        while (!atEnd() && peek() != u'"')
            value.append(m_text[m_at++]);
        if (atEnd())
            return fail(opened, Words::tr("this quote is never closed"));
        ++m_at;
        return true;
    }

    bool takeTime(AuditTerm &term, qsizetype at)
    {
        if (const std::optional<qint64> moment = readMoment(term.value)) {
            // A day alone, compared with <= or >, ends with the day.
            const bool isToItsEnd =
                    term.op == FilterOperator::LessOrEqual || term.op == FilterOperator::Greater;
            term.number = isToItsEnd && term.value.size() == dateLength ? *moment + dayMicros - 1
                                                                        : *moment;
            if (term.op == FilterOperator::Equal)
                term.op = FilterOperator::GreaterOrEqual;
            return true;
        }
        const Result<qint64> ms = parseDuration(term.value, {});
        if (!ms) {
            return fail(at,
                        Words::tr("time compares ages such as 15m, 2h or 7d, or times such as "
                                  "2026-05-14T09:30:00Z, not \"%1\"")
                                .arg(term.value.left(40)));
        }
        term.isAge = true;
        term.number = *ms * microsPerMs;
        if (term.op == FilterOperator::Equal)
            term.op = FilterOperator::LessOrEqual;
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<AuditFilter> AuditFilter::parse(const QString &text)
{
    Result<QList<AuditTerm>> terms = Reader(text).read();
    if (!terms)
        return terms.error();
    AuditFilter filter;
    filter.m_text = text.trimmed();
    filter.m_terms = *std::move(terms);
    return filter;
}

} // namespace hk
