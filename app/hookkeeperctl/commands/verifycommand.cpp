#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/inputfile.h"
#include "app/hookkeeperctl/shown/signaturewords.h"
#include "app/hookkeeperctl/signatureoptions.h"
#include "core/base/plaintext.h"

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
        m_explains = invocation.has(options::explain);
        answer(diagnose(*body, claimOf(std::get<NamedSignature>(named)),
                        {{u"the key in "_s + *keyFile, *key}}),
               *body);
    }

private:
    void answer(const Diagnosis &diagnosis, const QByteArray &body)
    {
        if (console().json()) {
            JsonObject object;
            object.add("matches", diagnosis.matches).add("explanation", diagnosis.explanation);
            if (m_explains)
                addWork(object, diagnosis);
            console().print(object);
        } else {
            console().print(console().tinted(plainLine(diagnosis.explanation),
                                             diagnosis.matches ? Tint::Good : Tint::Bad));
            if (m_explains)
                printWork(console(), diagnosis, body);
        }
        finish(diagnosis.matches ? ExitCode::Done : ExitCode::No);
    }

    bool m_explains = false;
};

} // namespace

void addVerifyCommand(CommandTable &table)
{
    table.push_back(
            {u"verify"_s,
             u"--key-file F --signature S [--scheme onsched|standard] [--id I --timestamp T] "
             "[--explain] BODY_FILE"_s,
             u"Checks a signature and explains a mismatch."_s,
             {options::keyFile, options::signature, options::scheme, options::messageId,
              options::timestamp, options::explain},
             1,
             1,
             false,
             makeCommand<VerifyCommand>});
}

} // namespace hk
