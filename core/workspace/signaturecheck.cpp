#include "core/workspace/signaturecheck.h"

#include "core/base/words.h"
#include "core/store/companyrepository.h"
#include "core/store/keyrepository.h"
#include "core/vault/vault.h"
#include "core/workspace/settingschange.h"

#include <QtCore/QHash>

namespace hk {
namespace {

constexpr qsizetype longestForSuspects = maxExplainedBody; // beyond, there may be too many of them

SignatureClaim claimOf(const SignatureCheck &check)
{
    SignatureClaim claim;
    claim.scheme = check.isStandard ? SignatureScheme::Standard : SignatureScheme::Onsched;
    claim.signature = check.signature.trimmed().toUtf8();
    claim.id = check.id.trimmed().toUtf8();
    claim.timestamp = check.timestamp.trimmed().toUtf8();
    return claim;
}

struct OpenedKey
{
    Secret key;
    bool signsNow = false;
};

/// A company's keys of the store, oldest first, those that no longer sign included.
using KeysByCompany = QHash<CompanyId, std::vector<OpenedKey>>;

Result<KeysByCompany> allKeys(Database &database, const SettingsAuthor &author)
{
    const Result<QList<SealedKey>> sealed = KeyRepository(database).allSigningFrom(0);
    if (!sealed)
        return sealed.error();
    KeysByCompany keys;
    for (const SealedKey &one : *sealed) {
        const Result<Secret> opened = author.vault.open(one.sealed, keyContext(one.company));
        if (!opened)
            return opened.error();
        const bool signsNow =
                one.signsFrom <= author.now && (!one.signsUntil || *one.signsUntil > author.now);
        keys[one.company].push_back({*opened, signsNow});
    }
    return keys;
}

/// Sorts the keys of one company into those that are right and those that are not.
class KeySorter final
{
public:
    explicit KeySorter(CheckKeys &keys) : m_keys(keys) { }

    void addOwn(const Company &company, const std::vector<OpenedKey> &stored, bool asRight)
    {
        const auto signing = std::count_if(stored.begin(), stored.end(),
                                           [](const OpenedKey &key) { return key.signsNow; });
        int place = 0;
        for (const OpenedKey &key : stored) {
            if (!key.signsNow) {
                //: The names of keys stand behind "with".
                suspect(Words::tr("an earlier key of this company"), key.key);
                continue;
            }
            const KeyRole role = signing == 1 ? KeyRole::Set
                    : place == 0              ? KeyRole::Old
                                              : KeyRole::New;
            ++place;
            add(role, key.key, asRight);
        }
        const Secret byDefault(company.externalId.toUtf8());
        if (signing == 0)
            add(KeyRole::Default, byDefault, asRight);
        else
            suspect(Words::tr("the default key, the external id"), byDefault);
    }

    void addOther(const Company &company, const std::vector<OpenedKey> &stored)
    {
        for (const OpenedKey &key : stored)
            suspect((key.signsNow ? Words::tr("the hash key of the company %1 (%2)")
                                  : Words::tr("an earlier key of the company %1 (%2)"))
                            .arg(company.name, company.externalId),
                    key.key);
        suspect(Words::tr("the default key of the company %1").arg(company.name),
                Secret(company.externalId.toUtf8()));
    }

private:
    static QString nameOf(KeyRole role)
    {
        switch (role) {
        case KeyRole::Default:
            return Words::tr("the default key, the external id");
        case KeyRole::Old:
            return Words::tr("the old key");
        case KeyRole::New:
            return Words::tr("the new key");
        case KeyRole::Given:
            return Words::tr("the key given");
        case KeyRole::Set:
        case KeyRole::None:
            break;
        }
        return Words::tr("the hash key that is set");
    }

    void add(KeyRole role, const Secret &key, bool asRight)
    {
        if (!asRight)
            return suspect(nameOf(role), key);
        m_keys.roles.push_back(role);
        m_keys.keys.push_back({nameOf(role), key});
    }

    void suspect(const QString &name, const Secret &key) { m_keys.suspects.push_back({name, key}); }

    CheckKeys &m_keys;
};

} // namespace

Result<CheckKeys> checkKeys(const std::optional<Secret> &given, Database &database,
                            std::optional<CompanyId> id, const SettingsAuthor &author)
{
    const Result<QList<Company>> companies = CompanyRepository(database).list();
    if (!companies)
        return companies.error();
    const auto stored = allKeys(database, author);
    if (!stored)
        return stored.error();
    CheckKeys keys;
    KeySorter sorter(keys);
    if (given) {
        keys.roles.push_back(KeyRole::Given);
        keys.keys.push_back({Words::tr("the key given"), *given});
    }
    if (id) {
        const Result<Company> company = CompanyRepository(database).get(*id);
        if (!company)
            return company.error();
        sorter.addOwn(*company, stored->value(*id), !given);
    }
    for (const Company &company : *companies) {
        if (company.id != id)
            sorter.addOther(company, stored->value(company.id));
    }
    std::erase_if(keys.suspects, [&keys](const NamedKey &suspect) {
        return std::any_of(keys.keys.begin(), keys.keys.end(),
                           [&](const NamedKey &key) { return key.key == suspect.key; });
    });
    return keys;
}

SignatureOrigin originOf(const SignatureCheck &check, const CheckKeys &keys)
{
    const bool suspects = check.body.size() <= longestForSuspects;
    SignatureOrigin origin;
    origin.details = diagnose(check.body, claimOf(check), keys.keys,
                              suspects ? keys.suspects : std::vector<NamedKey>());
    origin.explanation = origin.details.explanation;
    origin.steps = textOf(origin.details.computation, check.body);
    if (origin.details.matches)
        origin.key = keys.roles[static_cast<size_t>(origin.details.key)];
    return origin;
}

} // namespace hk
