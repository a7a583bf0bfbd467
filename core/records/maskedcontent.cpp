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
    content.payload = personal.payload();
    for (auto &[name, value] : content.facts) {
        const bool isPersonal = isPersonalField(name) && !value.isEmpty();
        value = isPersonal ? QString(PersonalData::mask) : personal.masked(value);
    }
    for (HarExchange &exchange : content.exchanges) {
        exchange.requestBody = PersonalData(exchange.requestBody, {}).payload();
        exchange.responseBody = personal.masked(exchange.responseBody);
        mask(exchange.requestHeaders, personal);
        mask(exchange.responseHeaders, personal);
        exchange.comment = personal.masked(exchange.comment);
        exchange.error = personal.masked(exchange.error);
        if (!exchange.facts.isEmpty()) // an archive has them here as well
            exchange.facts = content.facts;
    }
    return content;
}

} // namespace hk
