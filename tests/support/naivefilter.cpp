#include "tests/support/naivefilter.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <algorithm>

namespace hk {
namespace {

bool equals(const QString &text, const FilterNode &term, bool anywhere = false)
{
    QStringList parts;
    for (const QString &part : term.quoted ? QStringList{term.value} : term.value.split(u'*'))
        parts.append(QRegularExpression::escape(part));
    QString pattern = parts.join(QStringLiteral(".*"));
    if (!anywhere)
        pattern = QStringLiteral("\\A%1\\z").arg(pattern);
    const QRegularExpression expression(pattern,
                                        QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::DotMatchesEverythingOption
                                                | QRegularExpression::UseUnicodePropertiesOption);
    return expression.match(text).hasMatch();
}

bool compares(qint64 value, FilterOperator op, qint64 with)
{
    switch (op) {
    case FilterOperator::Equal:
        return value == with;
    case FilterOperator::Less:
        return value < with;
    case FilterOperator::LessOrEqual:
        return value <= with;
    case FilterOperator::Greater:
        return value > with;
    case FilterOperator::GreaterOrEqual:
        return value >= with;
    }
    return false;
}

bool isYes(const QString &value)
{
    return value == QStringLiteral("yes") || value == QStringLiteral("true");
}

bool isNo(const QString &value)
{
    return value == QStringLiteral("no") || value == QStringLiteral("false");
}

bool matchesNumber(qint64 value, const FilterNode &term)
{
    return term.hasNumber ? compares(value, term.op, term.number)
                          : term.value.contains(u'*') && equals(QString::number(value), term);
}

/// `span` is how far the time is from now in the direction that the field counts in.
bool matchesTime(Micros time, Micros span, const FilterNode &term)
{
    return term.hasNumber
            && (term.isMoment ? compares(time, term.op, term.number)
                              : compares(span, term.op, term.number * microsPerMs));
}

QString subjectOf(const EventSubjects &about, FilterField field)
{
    switch (field) {
    case FilterField::Appointment:
        return about.appointmentId;
    case FilterField::Customer:
        return about.customerId;
    case FilterField::Resource:
        return about.resourceId;
    default:
        return about.email;
    }
}

} // namespace

bool FilterRow::matches(const FilterNode &node, Micros now) const
{
    const auto child = [&](const FilterNode &one) { return matches(one, now); };
    switch (node.kind) {
    case FilterNode::Kind::And:
        return std::ranges::all_of(node.children, child);
    case FilterNode::Kind::Or:
        return std::ranges::any_of(node.children, child);
    case FilterNode::Kind::Not:
        return !child(node.children.front());
    case FilterNode::Kind::Term:
        return matchesTerm(node, now);
    }
    return false;
}

QString FilterRow::lastError() const
{
    if (!delivery.lastOutcome || delivery.status == DeliveryStatus::Delivered)
        return {};
    return shortTextOf(*delivery.lastOutcome, delivery.lastStatusCode, delivery.lastErrorDetail);
}

bool FilterRow::matchesText(const FilterNode &term) const
{
    const EventSubjects &about = event.subjects;
    return equals(about.name, term, true) || equals(about.email, term, true)
            || equals(about.appointmentId, term, true) || equals(about.customerId, term, true)
            || equals(about.resourceId, term, true) || equals(about.confirmation, term, true)
            || (term.value.startsWith(u"evt_", Qt::CaseInsensitive)
                && equals(event.publicId, term, true))
            || (term.value.startsWith(u"dlv_", Qt::CaseInsensitive)
                && equals(delivery.publicId, term, true));
}

bool FilterRow::matchesBody(const FilterNode &term) const
{
    const auto holds = [&term](const QByteArray &body) {
        return QString::fromUtf8(body).contains(term.value, Qt::CaseInsensitive);
    };
    return holds(payload) || std::ranges::any_of(attempts, holds, &Attempt::responseBody);
}

bool FilterRow::matchesDuration(const FilterNode &term) const
{
    // A delivery on the wire has counted an attempt that nobody has recorded yet.
    const bool wasTried = !attempts.isEmpty() && attempts.constLast().number == delivery.attempts;
    if (!term.hasNumber) // "none"
        return !wasTried;
    return wasTried
            && compares(attempts.constLast().durationUs, term.op, term.number * microsPerMs);
}

bool FilterRow::matchesTerm(const FilterNode &term, Micros now) const
{
    switch (term.field) {
    case FilterField::Status:
        return equals(nameOf(delivery.status), term);
    case FilterField::Trigger:
        return equals(wireNameOf(delivery.trigger), term);
    case FilterField::Category:
        return equals(nameOf(categoryOf(delivery.trigger)), term);
    case FilterField::Endpoint:
        return equals(endpoint.slot ? nameOf(*endpoint.slot) : endpoint.name, term);
    case FilterField::Host:
        return equals(QUrl(delivery.url).host(), term);
    case FilterField::Code:
        if (term.value.toLower() == QStringLiteral("none"))
            return !delivery.lastStatusCode;
        return matchesNumber(delivery.lastStatusCode.value_or(0), term);
    case FilterField::Error:
        return equals(lastError(), term)
                || (delivery.lastOutcome && delivery.lastOutcome != OutcomeKind::Answered
                    && equals(nameOf(*delivery.lastOutcome), term));
    case FilterField::Attempts:
        return matchesNumber(delivery.attempts, term);
    case FilterField::Created:
        return matchesTime(delivery.createdAt, now - delivery.createdAt, term);
    case FilterField::Due:
        return delivery.nextAttemptAt
                && matchesTime(*delivery.nextAttemptAt, *delivery.nextAttemptAt - now, term);
    case FilterField::Event:
        return term.value.contains(u'*') ? equals(event.publicId, term)
                                         : event.publicId == term.value.toLower();
    case FilterField::Delivery:
        return term.value.contains(u'*') ? equals(delivery.publicId, term)
                                         : delivery.publicId == term.value.toLower();
    case FilterField::Resend:
        if (isYes(term.value) || isNo(term.value))
            return delivery.resendOfPublicId.isEmpty() == isNo(term.value);
        return equals(delivery.resendOfPublicId, term);
    case FilterField::Plan:
        return matchesNumber(delivery.plan, term);
    case FilterField::Simulated:
        return (delivery.simulated && isYes(term.value))
                || (!delivery.simulated && isNo(term.value));
    case FilterField::Appointment:
    case FilterField::Customer:
    case FilterField::Resource:
    case FilterField::Email:
        return equals(subjectOf(event.subjects, term.field), term);
    case FilterField::Duration:
        return matchesDuration(term);
    case FilterField::Size:
        return matchesNumber(payload.size(), term);
    case FilterField::Body:
        return matchesBody(term);
    case FilterField::Payload: // of another language
        return false;
    case FilterField::Text:
        break;
    }
    return matchesText(term);
}

} // namespace hk
