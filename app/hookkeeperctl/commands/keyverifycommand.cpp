#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/inputfile.h"
#include "app/hookkeeperctl/shown/signaturewords.h"
#include "app/hookkeeperctl/signatureoptions.h"
#include "core/base/plaintext.h"
#include "core/workspace/settingsfront.h"

namespace hk {

using namespace Qt::StringLiterals;

namespace {

QString roleName(KeyRole role)
{
    switch (role) {
    case KeyRole::None:
        return u"none"_s;
    case KeyRole::Default:
        return u"default"_s;
    case KeyRole::Set:
        return u"set"_s;
    case KeyRole::Old:
        return u"old"_s;
    case KeyRole::New:
        return u"new"_s;
    case KeyRole::Given:
        return u"given"_s;
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const SignatureOrigin &origin)
{
    switch (origin.key) {
    case KeyRole::None:
    case KeyRole::Given:
        return origin.explanation;
    case KeyRole::Default:
        return u"It is of the default key, the external id."_s;
    case KeyRole::Set:
        return u"It is of the hash key that is set."_s;
    case KeyRole::Old:
        return u"It is of the old key, which retires when the rotation ends."_s;
    case KeyRole::New:
        return u"It is of the new key, which takes over."_s;
    }
    Q_UNREACHABLE();
}

class KeyVerifyCommand final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const auto named = namedSignature(invocation, u"key verify"_s);
        if (const auto *problem = std::get_if<QString>(&named))
            return failUsage(*problem);
        const auto &signature = std::get<NamedSignature>(named);
        const auto body = readPayload(invocation.arguments.at(1), console().in());
        if (!body)
            return fail(body.error());
        const SignatureCheck check{*body,        signature.signature, signature.isStandard,
                                   signature.id, signature.timestamp, std::nullopt};
        const bool explains = invocation.has(options::explain);
        withCompany(invocation.arguments.first(), [=, this](const Company &company) {
            when(fronts().settings.signatureOrigin(company.id, check),
                 [=, this](const SignatureOrigin &origin) {
                     answer(origin, check.body, explains);
                 });
        });
    }

private:
    void answer(const SignatureOrigin &origin, const QByteArray &body, bool explains)
    {
        const bool isOurs = origin.key != KeyRole::None;
        if (console().json()) {
            JsonObject object;
            object.add("key", roleName(origin.key)).add("explanation", origin.explanation);
            if (explains)
                addWork(object, origin.details);
            console().print(object);
        } else {
            console().print(console().tinted(plainLine(sentenceOf(origin)),
                                             isOurs ? Tint::Good : Tint::Bad));
            if (explains)
                printWork(console(), origin.details, body);
        }
        finish(isOurs ? ExitCode::Done : ExitCode::No);
    }
};

} // namespace

void addKeyVerifyCommand(CommandTable &table)
{
    table.push_back({u"key verify"_s,
                     u"COMPANY --signature S [--scheme onsched|standard] [--id I --timestamp T] "
                     "[--explain] BODY_FILE"_s,
                     u"Tells which of the company's keys made a signature, or why none did."_s,
                     {options::signature, options::scheme, options::messageId, options::timestamp,
                      options::explain},
                     2,
                     2,
                     true,
                     makeCommand<KeyVerifyCommand>});
}

} // namespace hk
