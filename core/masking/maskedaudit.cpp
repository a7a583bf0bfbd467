#include "core/masking/maskedaudit.h"

#include "core/masking/hiding.h"
#include "core/records/personaldata.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace hk {
namespace {

using namespace Qt::StringLiterals;

/// An address of e-mail; a phone number as people write it to the world, or in North America.
const QRegularExpression &contacts()
{
    static const QRegularExpression expression(
            uR"([\w.!#$%&'*+/=?^`{|}~-]*[\w+-]@(?:[\w-]+\.)+[\p{L}]{2,}|)"
            uR"((?<![\w+.:/-])(?:\+|00)\d[\d ()./-]{6,}\d(?!\w)|)"
            uR"((?<![\w+.:/-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?![\w-]))"_s,
            QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

/// Whether a filter of payloads, `path:value` terms, asks for something personal.
bool asksForPerson(const QString &filter)
{
    static const QRegularExpression pathOfTerm(u"([^\\s:()\"-]+):"_s);
    static const QRegularExpression betweenSteps(u"[.\\[\\]]"_s);
    auto paths = pathOfTerm.globalMatch(filter);
    while (paths.hasNext()) {
        const QString path = paths.next().captured(1);
        if (std::ranges::any_of(path.split(betweenSteps), &isPersonalField))
            return true;
    }
    return false;
}

} // namespace

QString withoutPersonalData(const QString &what, QString text)
{
    if (what.endsWith(".filter"_L1) && asksForPerson(text))
        return PersonalData::mask;
    // "by-hand: what somebody wrote"
    const qsizetype note = text.indexOf(": "_L1);
    if (what.endsWith(".hold"_L1) && note >= 0)
        text = text.first(note + 2) + PersonalData::mask;
    text = QString::fromUtf8(PersonalData({}, {}).masked(text.toUtf8()));
    return text.replace(contacts(), PersonalData::mask);
}

AuditEntry withoutPersonalData(AuditEntry entry)
{
    for (QString *text : {&entry.before, &entry.after})
        *text = withoutPersonalData(entry.what, *text);
    return entry;
}

MaskedAudit::MaskedAudit(AuditFront &front, const ScreenMask &mask, QObject *parent)
    : AuditFront(parent), m_front(front), m_mask(mask)
{
}

QFuture<Result<AuditPart>> MaskedAudit::list(const AuditWish &wish, CancelToken cancel)
{
    return hiding(m_mask, m_front.list(wish, cancel), [](AuditPart &part) {
        for (AuditLine &line : part.lines)
            line.entry = withoutPersonalData(line.entry);
    });
}

QFuture<Result<qint64>> MaskedAudit::count(const AuditWish &wish, CancelToken cancel)
{
    return m_front.count(wish, cancel);
}

QFuture<Result<AuditVerdict>> MaskedAudit::verify(const std::optional<AuditHead> &known,
                                                  CancelToken cancel)
{
    return m_front.verify(known, cancel);
}

QFuture<Result<qint64>> MaskedAudit::exportTo(const QString &file, AuditFormat format,
                                              const AuditWish &wish, CancelToken cancel)
{
    return m_front.exportTo(file, format, wish, cancel);
}

} // namespace hk
