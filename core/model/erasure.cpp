#include "core/model/erasure.h"

#include <algorithm>

namespace hk {
namespace {

constexpr qsizetype mostShown = 20;

void addEach(QStringList &to, const QStringList &from)
{
    for (const QString &text : from) {
        if (to.size() < mostShown && !to.contains(text))
            to.append(text);
    }
}

} // namespace

QString nameOf(PersonKey key)
{
    switch (key) {
    case PersonKey::CustomerId:
        return QStringLiteral("customer");
    case PersonKey::Email:
        return QStringLiteral("email");
    case PersonKey::Name:
        return QStringLiteral("name");
    }
    Q_UNREACHABLE();
}

bool PersonData::isEmpty() const
{
    return events == 0 && samples.isEmpty() && filters.isEmpty() && recentFilters == 0
            && planFilters == 0;
}

void PersonData::add(const PersonData &slice)
{
    events += slice.events;
    deliveries += slice.deliveries;
    attempts += slice.attempts;
    unfinished += slice.unfinished;
    onTheWire += slice.onTheWire;
    if (slice.oldest)
        oldest = std::min(oldest.value_or(*slice.oldest), *slice.oldest);
    if (slice.newest)
        newest = std::max(newest.value_or(*slice.newest), *slice.newest);
    addEach(customerIds, slice.customerIds);
    addEach(names, slice.names);
    addEach(emails, slice.emails);
    othersOfCustomers += slice.othersOfCustomers;
}

QByteArray erasedPayload(Micros at)
{
    return R"({"erased":")" + toRfc3339(at).toLatin1()
            + R"(","note":"The personal data of this event were erased. Its deliveries and )"
              R"(attempts stay in the ledger."})";
}

bool mentions(const QString &text, const QString &value)
{
    if (value.isEmpty())
        return false;
    const auto isWordAt = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
    };
    qsizetype at = text.indexOf(value, 0, Qt::CaseInsensitive);
    for (; at >= 0; at = text.indexOf(value, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + value.size();
        if (!(isWordAt(at - 1) && value.front().isLetterOrNumber())
            && !(isWordAt(end) && value.back().isLetterOrNumber()))
            return true;
    }
    return false;
}

} // namespace hk
