#include "core/workspace/signaturecheck.h"

#include "core/signing/verifier.h"
#include "core/store/companyrepository.h"
#include "core/store/keyrepository.h"
#include "core/vault/vault.h"
#include "core/workspace/settingschange.h"

namespace hk {
namespace {

SignatureClaim claimOf(const SignatureCheck &check)
{
    SignatureClaim claim;
    claim.scheme = check.isStandard ? SignatureScheme::Standard : SignatureScheme::Onsched;
    claim.signature = check.signature.trimmed().toUtf8();
    claim.id = check.id.trimmed().toUtf8();
    claim.timestamp = check.timestamp.trimmed().toUtf8();
    return claim;
}

struct NamedKey
{
    KeyRole role;
    Secret key;
};

Result<std::vector<NamedKey>> keysOf(Database &database, const Company &company,
                                     const SettingsAuthor &author)
{
    const Result<QList<SealedKey>> sealed = KeyRepository(database).signing(company.id, author.now);
    if (!sealed)
        return sealed.error();
    if (sealed->isEmpty())
        return std::vector<NamedKey>{{KeyRole::Default, Secret(company.externalId.toUtf8())}};
    std::vector<NamedKey> keys;
    for (const SealedKey &one : *sealed) {
        const Result<Secret> opened = author.vault.open(one.sealed, keyContext(company.id));
        if (!opened)
            return opened.error();
        KeyRole role = KeyRole::Set;
        if (sealed->size() > 1)
            role = keys.empty() ? KeyRole::Old : KeyRole::New;
        keys.push_back({role, *opened});
    }
    return keys;
}

} // namespace

Result<SignatureOrigin> originOf(const SignatureCheck &check, Database &database, CompanyId id,
                                 const SettingsAuthor &author)
{
    const Result<Company> company = CompanyRepository(database).get(id);
    if (!company)
        return company.error();
    const auto keys = keysOf(database, *company, author);
    if (!keys)
        return keys.error();
    const SignatureClaim claim = claimOf(check);
    VerifyKeys all;
    for (const NamedKey &one : *keys) {
        VerifyKeys alone;
        alone.keys.push_back(one.key);
        const Verdict verdict = verify(check.body, claim, alone, 0);
        if (verdict.matches)
            return SignatureOrigin{one.role, verdict.explanation};
        all.keys.push_back(one.key);
    }
    if (keys->front().role != KeyRole::Default)
        all.suspects.push_back({QStringLiteral("the default key, the external id"),
                                Secret(company->externalId.toUtf8())});
    return SignatureOrigin{KeyRole::None, verify(check.body, claim, all).explanation};
}

} // namespace hk
