#include "core/workspace/settingschange.h"

#include "core/base/duration.h"
#include "core/store/auditrepository.h"
#include "core/store/companyrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/keyrepository.h"
#include "core/vault/vault.h"
#include "core/workspace/endpointchange.h"
#include "core/workspace/limitschange.h"
#include "core/workspace/settingsfront.h"

namespace hk {
namespace {

/// The whole change, checked and in the form that is stored.
struct CheckedChange
{
    std::array<std::optional<QString>, allCategories.size()> urls;
    Company company;
};

Result<std::optional<QString>> checkedUrl(const std::optional<QString> &given, Category category,
                                          Environment environment)
{
    if (!given || given->trimmed().isEmpty())
        return given ? std::optional(QString()) : std::nullopt;
    const Result<WebhookUrl> url = WebhookUrl::parse(*given, environment, urlFieldName(category));
    if (!url)
        return url.error();
    return std::optional(url->ascii());
}

Result<Company> checkedCompany(Company company, const SettingsChange &change)
{
    if (change.signatureEncoding) {
        const Result<SignatureEncoding> encoding =
                signatureEncodingFromName(*change.signatureEncoding);
        if (!encoding)
            return encoding.error();
        company.signatureEncoding = *encoding;
    }
    if (change.standardHeaders) {
        const Result<bool> on =
                switchOf(*change.standardHeaders, QStringLiteral("standard-headers"));
        if (!on)
            return on.error();
        company.standardHeaders = *on;
    }
    if (change.retrySchedule) {
        const Result<RetrySchedule> schedule = RetrySchedule::parse(*change.retrySchedule);
        if (!schedule)
            return schedule.error();
        company.retrySchedule = *schedule;
    }
    for (const auto &[trigger, name] : change.wireNames) {
        const Result<WireNames> names = company.wireNames.with(trigger, name);
        if (!names)
            return names.error();
        company.wireNames = *names;
    }
    if (change.timeout) {
        const Result<qint64> timeout = checkedTimeout(*change.timeout);
        if (!timeout)
            return timeout.error();
        company.timeoutMs = *timeout;
    }
    return company;
}

Result<CheckedChange> checked(const SettingsChange &change, const Company &company)
{
    CheckedChange result;
    for (const Category category : allCategories) {
        const auto i = static_cast<size_t>(category);
        Result<std::optional<QString>> url =
                checkedUrl(change.urls[i], category, company.environment);
        if (!url)
            return url.error();
        result.urls[i] = *url;
    }
    if (change.hashKey == HashKeyChange::Set) {
        if (const Result<void> key = checkHashKey(change.newHashKey.view()); !key)
            return key.error();
    }
    const Result<Company> changed = checkedCompany(company, change);
    if (!changed)
        return changed.error();
    result.company = *changed;
    return result;
}

/// Makes changes and writes down each of them; remembers the first error.
class Recorder
{
public:
    Recorder(Database &database, CompanyId company, const SettingsAuthor &author)
        : m_database(database), m_company(company), m_author(author)
    {
    }

    void note(const QString &what, const QString &before, const QString &after)
    {
        if (before != after)
            take(AuditRepository(m_database)
                         .add({0, m_author.now, m_author.actor, m_company, what, before, after}));
    }
    void take(const Result<void> &result)
    {
        if (!result && m_result)
            m_result = result;
    }
    const Result<void> &result() const { return m_result; }

private:
    Database &m_database;
    CompanyId m_company;
    const SettingsAuthor &m_author;
    Result<void> m_result;
};

void changeUrls(Recorder &recorder, Database &database, const WebhookSettings &before,
                const CheckedChange &change)
{
    EndpointRepository endpoints(database);
    for (const Category category : allCategories) {
        const auto i = static_cast<size_t>(category);
        if (!change.urls[i] || *change.urls[i] == before.endpoints[i].url)
            continue;
        recorder.take(endpoints.setUrl(before.endpoints[i].id, *change.urls[i]));
        recorder.note(QStringLiteral("settings.") + nameOf(category) + QStringLiteral("Url"),
                      before.endpoints[i].url, *change.urls[i]);
    }
}

void changeTriggers(Recorder &recorder, Database &database, const WebhookSettings &before,
                    const SettingsChange &change, const SettingsAuthor &author)
{
    for (const Category category : allCategories) {
        const auto i = static_cast<size_t>(category);
        if (!change.triggers[i])
            continue;
        EndpointChange triggers;
        triggers.triggers = change.triggers[i];
        const Result<Endpoint> changed = applyEndpointChange(
                database, before.endpoints[i], triggers, {author.actor, author.now, author.vault});
        recorder.take(changed ? Result<void>() : Result<void>(changed.error()));
    }
}

void changeKey(Recorder &recorder, Database &database, const WebhookSettings &before,
               const SettingsChange &change, const SettingsAuthor &author)
{
    const CompanyId company = before.company.id;
    const QString what = QStringLiteral("settings.hashKey");
    if (change.hashKey == HashKeyChange::UseDefault) {
        recorder.take(KeyRepository(database).useDefault(company));
        recorder.note(what, nameOf(before.hashKey), nameOf(HashKeyState::Default));
    } else if (change.hashKey == HashKeyChange::Set) {
        const Result<QByteArray> sealed = author.vault.seal(change.newHashKey, keyContext(company));
        if (!sealed)
            return recorder.take(sealed.error());
        recorder.take(KeyRepository(database).set(company, *sealed, author.now));
        recorder.note(what, nameOf(before.hashKey), QStringLiteral("changed"));
    }
}

void changeCompany(Recorder &recorder, Database &database, const Company &before,
                   const Company &after, std::optional<qint64> basedOn)
{
    const Result<Company> updated = CompanyRepository(database).update(after, basedOn);
    recorder.take(updated ? Result<void>() : Result<void>(updated.error()));
    recorder.note(QStringLiteral("settings.signatureEncoding"), nameOf(before.signatureEncoding),
                  nameOf(after.signatureEncoding));
    recorder.note(QStringLiteral("settings.standardHeaders"), textOfSwitch(before.standardHeaders),
                  textOfSwitch(after.standardHeaders));
    recorder.note(QStringLiteral("settings.retrySchedule"), before.retrySchedule.text(),
                  after.retrySchedule.text());
    for (const Trigger trigger : allTriggers)
        recorder.note(QStringLiteral("settings.wireName.") + wireNameOf(trigger),
                      before.wireNames.of(trigger), after.wireNames.of(trigger));
    recorder.note(QStringLiteral("settings.timeout"), formatDuration(before.timeoutMs),
                  formatDuration(after.timeoutMs));
}

} // namespace

Result<WebhookSettings> loadSettings(Database &database, CompanyId id, Micros now)
{
    const Result<Company> company = CompanyRepository(database).get(id);
    if (!company)
        return company.error();
    const auto endpoints = EndpointRepository(database).ofCategories(id);
    if (!endpoints)
        return endpoints.error();
    const Result<QList<SealedKey>> keys = KeyRepository(database).signing(id, now);
    if (!keys)
        return keys.error();
    WebhookSettings settings{*company, *endpoints, hashKeyStateOf(*keys), 0, 0};
    if (!keys->isEmpty())
        settings.keySince = keys->constLast().signsFrom;
    if (settings.hashKey == HashKeyState::Rotating)
        settings.rotationEnds = keys->first().signsUntil.value_or(0);
    return settings;
}

Result<WebhookSettings> applySettingsChange(Database &database, CompanyId company,
                                            const SettingsChange &change,
                                            const SettingsAuthor &author)
{
    const Result<WebhookSettings> before = loadSettings(database, company, author.now);
    if (!before)
        return before;
    const Result<CheckedChange> wanted = checked(change, before->company);
    if (!wanted)
        return wanted.error();

    Recorder recorder(database, company, author);
    changeCompany(recorder, database, before->company, wanted->company, change.basedOnRevision);
    changeUrls(recorder, database, *before, *wanted);
    changeTriggers(recorder, database, *before, change, author);
    changeKey(recorder, database, *before, change, author);
    if (!recorder.result())
        return recorder.result().error();
    return loadSettings(database, company, author.now);
}

} // namespace hk
