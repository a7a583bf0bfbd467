#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/inputfile.h"
#include "app/hookkeeperctl/shown/plaintext.h"
#include "app/hookkeeperctl/signatureoptions.h"
#include "core/signing/verifier.h"

namespace hk {

using namespace Qt::StringLiterals;

namespace {

SignatureClaim claimOf(const NamedSignature &named)
{
    return {.scheme = named.isStandard ? SignatureScheme::Standard : SignatureScheme::Onsched,
            .signature = named.signature.toUtf8(),
            .id = named.id.toUtf8(),
            .timestamp = named.timestamp.toUtf8(),
            .encoding = std::nullopt};
}

class VerifyCommand final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const auto named = namedSignature(invocation, u"verify"_s);
        if (const auto *problem = std::get_if<QString>(&named))
            return failUsage(*problem);
        const auto keyFile = invocation.value(options::keyFile);
        const QString bodyFile = invocation.arguments.first();
        if (!keyFile)
            return failUsage(u"\"verify\" needs --key-file F."_s);
        if (*keyFile == u"-" && bodyFile == u"-")
            return failUsage(u"Only one of key and body can come from standard input."_s);
        auto key = readSecret(*keyFile, console().in());
        if (!key)
            return fail(key.error());
        if (key->isEmpty())
            return fail({ErrorCode::HashKeyEmpty, {}, {}, {}}, *keyFile);
        const auto body = readPayload(bodyFile, console().in());
        if (!body)
            return fail(body.error());
        VerifyKeys keys;
        keys.keys.push_back(std::move(*key));
        answer(verify(*body, claimOf(std::get<NamedSignature>(named)), keys));
    }

private:
    void answer(const Verdict &verdict)
    {
        if (console().json())
            console().print(JsonObject()
                                    .add("matches", verdict.matches)
                                    .add("explanation", verdict.explanation));
        else
            console().print(console().tinted(plainLine(verdict.explanation),
                                             verdict.matches ? Tint::Good : Tint::Bad));
        finish(verdict.matches ? ExitCode::Done : ExitCode::No);
    }
};

} // namespace

void addVerifyCommand(CommandTable &table)
{
    table.push_back(
            {u"verify"_s,
             u"--key-file F --signature S [--scheme onsched|standard] [--id I --timestamp T] "
             "BODY_FILE"_s,
             u"Checks a signature and explains a mismatch."_s,
             {options::keyFile, options::signature, options::scheme, options::messageId,
              options::timestamp},
             1,
             1,
             false,
             makeCommand<VerifyCommand>});
}

} // namespace hk
