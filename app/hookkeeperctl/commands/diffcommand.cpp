#include "app/hookkeeperctl/attemptname.h"
#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/diffoptions.h"
#include "app/hookkeeperctl/shown/differencewords.h"

#include <array>
#include <utility>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

class DeliveryDiff final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        m_before = AttemptName::of(invocation.arguments.at(0));
        m_after = AttemptName::of(invocation.arguments.at(1));
        m_order = invocation.has(options::ignoreOrder) ? KeyOrder::Ignored : KeyOrder::Counts;
        const std::array chosen{std::pair(ComparedPart::Payload, options::onlyPayload),
                                std::pair(ComparedPart::Request, options::onlyRequest),
                                std::pair(ComparedPart::Response, options::onlyResponse)};
        for (const auto &[part, option] : chosen) {
            if (invocation.has(option))
                m_parts.append(part);
        }
        if (m_parts.isEmpty())
            m_parts = {ComparedPart::Payload, ComparedPart::Request, ComparedPart::Response};
        when(fronts().deliveries.detail(m_before.publicId), [this](const DeliveryDetail &before) {
            when(fronts().deliveries.detail(m_after.publicId),
                 [this, before](const DeliveryDetail &after) { compare(before, after); });
        });
    }

private:
    static QString nameOf(ComparedPart part)
    {
        switch (part) {
        case ComparedPart::Payload:
            return u"payload"_s;
        case ComparedPart::Request:
            return u"request"_s;
        case ComparedPart::Response:
            return u"response"_s;
        }
        Q_UNREACHABLE();
    }

    void compare(const DeliveryDetail &before, const DeliveryDetail &after)
    {
        const Result<ComparedSide> one = m_before.in(before);
        if (!one)
            return fail(one.error());
        const Result<ComparedSide> other = m_after.in(after);
        if (!other)
            return fail(other.error());
        JsonArray array;
        bool areSame = true;
        for (const ComparedPart part : std::as_const(m_parts)) {
            const MessageDifferences found = differencesOf(*one, *other, part, m_order);
            areSame = areSame && found.areNone();
            if (console().json())
                addDifferences(array, nameOf(part), found);
            else
                printDifferences(console(), nameOf(part), found);
        }
        if (console().json())
            console().print(JsonObject()
                                    .add("before", m_before.text)
                                    .add("after", m_after.text)
                                    .add("same", areSame)
                                    .add("differences", array));
        if (areSame)
            console().say(u"There is no difference."_s);
        finish(areSame ? ExitCode::Done : ExitCode::No);
    }

    AttemptName m_before;
    AttemptName m_after;
    KeyOrder m_order = KeyOrder::Counts;
    QList<ComparedPart> m_parts;
};

} // namespace

void addDiffCommand(CommandTable &table)
{
    table.push_back(
            {u"delivery diff"_s,
             u"ID[#N] ID[#N] [--payload] [--request] [--response] [--ignore-order]"_s,
             u"Compares two deliveries, or attempts number N of them; 1 when they differ."_s,
             {options::onlyPayload, options::onlyRequest, options::onlyResponse,
              options::ignoreOrder},
             2,
             2,
             true,
             makeCommand<DeliveryDiff>});
}

} // namespace hk
