#include "core/records/maskedcontent.h"

#include "core/records/personaldata.h"

namespace hk {
namespace {

EventSubjects subjectsOf(const RecordContent &content)
{
    EventSubjects subjects;
    for (const auto &[name, value] : content.facts) {
        if (name == u"name")
            subjects.name = value;
        else if (name == u"email")
            subjects.email = value;
    }
    return subjects;
}

void mask(HeaderList &headers, const PersonalData &personal)
{
    for (auto &[name, value] : headers)
        value = personal.masked(value);
}

} // namespace

RecordContent maskedContent(RecordContent content)
{
    const PersonalData personal(content.payload, subjectsOf(content));
    // The facts are the file's own, be the payload readable or not.
    const PersonalData known = personal.isRead() ? personal : PersonalData({}, subjectsOf(content));
    content.payload = personal.payload();
    for (auto &[name, value] : content.facts) {
        const bool isPersonal = isPersonalField(name) && !value.isEmpty();
        // It may be an object or a list of another program's.
        value = isPersonal ? QString(PersonalData::mask)
                           : QString::fromUtf8(known.masked(value.toUtf8()));
    }
    for (HarExchange &exchange : content.exchanges) {
        const PersonalData own(exchange.requestBody, {});
        exchange.requestBody = own.payload();
        const PersonalData &said = own.isRead() ? personal : own;
        exchange.statusText = said.masked(exchange.statusText);
        exchange.responseBody = said.masked(exchange.responseBody);
        mask(exchange.requestHeaders, personal);
        mask(exchange.responseHeaders, said);
        exchange.comment = said.masked(exchange.comment);
        exchange.error = said.masked(exchange.error);
        if (!exchange.facts.isEmpty()) // an archive has them here as well
            exchange.facts = content.facts;
    }
    return content;
}

} // namespace hk
