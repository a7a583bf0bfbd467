#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/inputfile.h"
#include "app/hookkeeperctl/shown/plaintext.h"
#include "core/signing/verifier.h"

namespace hk {

using namespace Qt::StringLiterals;

namespace {

class VerifyCommand final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const auto claim = claimOf(invocation);
        const auto keyFile = invocation.value(options::keyFile);
        const QString bodyFile = invocation.arguments.first();
        if (isFinished())
            return;
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
        answer(verify(*body, claim, keys));
    }

private:
    // What the options say; ends the command when they do not fit together.
    SignatureClaim claimOf(const Invocation &invocation)
    {
        SignatureClaim claim;
        const QString scheme = invocation.value(options::scheme).value_or(u"onsched"_s);
        const auto signature = invocation.value(options::signature);
        const auto id = invocation.value(options::messageId);
        const auto timestamp = invocation.value(options::timestamp);
        const bool isStandard = scheme == u"standard";
        if (!isStandard && scheme != u"onsched")
            failUsage(u"There is no scheme \"%1\": use onsched or standard."_s.arg(scheme));
        else if (!signature)
            failUsage(u"\"verify\" needs --signature S."_s);
        else if (isStandard != (id && timestamp) || (!isStandard && (id || timestamp)))
            failUsage(u"--id and --timestamp go with --scheme standard, both of them."_s);
        else
            claim = {.scheme = isStandard ? SignatureScheme::Standard : SignatureScheme::Onsched,
                     .signature = signature->toUtf8(),
                     .id = id.value_or(QString()).toUtf8(),
                     .timestamp = timestamp.value_or(QString()).toUtf8(),
                     .encoding = std::nullopt};
        return claim;
    }

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
