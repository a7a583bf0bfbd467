#include "core/workspace/endpointchange.h"

#include "core/model/payloadfilter.h"
#include "core/model/webhookurl.h"
#include "core/store/companyrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/endpointsettingsrepository.h"
#include "core/vault/vault.h"
#include "core/workspace/limitschange.h"

#include <algorithm>

namespace hk {
namespace {

constexpr qsizetype longestName = 80;

Result<QString> checkedName(const QString &text)
{
    const QString name = text.trimmed();
    const bool isUsable = !name.isEmpty() && name.size() <= longestName
            && !categoryFromName(name.toLower())
            && std::none_of(name.cbegin(), name.cend(), [](QChar c) {
                   return c.category() == QChar::Other_Control
                           || c.category() == QChar::Other_Format;
               });
    if (!isUsable)
        return Error{ErrorCode::EndpointNameInvalid, QStringLiteral("name"), text.left(80), {}};
    return name;
}

Result<QString> checkedUrl(const QString &text, Environment environment)
{
    if (text.trimmed().isEmpty())
        return QString();
    const Result<WebhookUrl> url =
            WebhookUrl::parse(text, environment, QStringLiteral("endpoint URL"));
    return url ? Result<QString>(url->ascii()) : url.error();
}

Result<TriggerSet> checkedTriggers(const QString &text, const Endpoint &endpoint)
{
    const Result<TriggerSet> triggers = TriggerSet::parse(text);
    if (!triggers || !endpoint.slot)
        return triggers;
    const TriggerSet ofCategory = TriggerSet::of(*endpoint.slot);
    if (text == u"all")
        return ofCategory;
    if (triggers->both(ofCategory) != *triggers)
        return Error{ErrorCode::TriggerNotOfCategory, nameOf(*endpoint.slot), text.left(80), {}};
    return triggers;
}

/// `lines` with the change made, values checked and sealed.
Result<QList<StoredHeader>> changedHeaders(QList<StoredHeader> lines,
                                           const QList<HeaderChange> &changes, EndpointId id,
                                           const Vault &vault)
{
    for (const HeaderChange &change : changes) {
        const auto isNamed = [&](const StoredHeader &line) {
            return line.name.compare(change.name, Qt::CaseInsensitive) == 0;
        };
        if (change.isRemoved) {
            lines.removeIf(isNamed);
            continue;
        }
        if (const Result<void> sendable = checkOwnHeader(change.name, change.value.view());
            !sendable)
            return sendable.error();
        StoredHeader line{change.name, {}, {}};
        if (change.isSecret) {
            const Result<QByteArray> sealed = vault.seal(change.value, headerContext(id));
            if (!sealed)
                return sealed.error();
            line.sealed = *sealed;
        } else {
            line.value = QString::fromLatin1(change.value.view());
        }
        if (std::none_of(lines.cbegin(), lines.cend(), isNamed))
            lines.append(line);
        else
            std::replace_if(lines.begin(), lines.end(), isNamed, line);
    }
    if (lines.size() > mostOwnHeaders)
        return Error{ErrorCode::NumberInvalid,
                     QStringLiteral("number of headers"),
                     QString::number(lines.size()),
                     {}};
    return lines;
}

/// Makes a change step by step; the first error ends it.
class Applying
{
public:
    Applying(Database &database, const Endpoint &endpoint, const EndpointChange &change,
             const EndpointEditor &editor)
        : m_db(database), m_endpoint(endpoint), m_change(change), m_editor(editor),
          m_settings(database, {editor.actor, editor.now})
    {
    }

    Result<void> run()
    {
        const Result<Company> company = CompanyRepository(m_db).get(m_endpoint.company);
        if (!company)
            return company.error();
        for (const auto step : {&Applying::name, &Applying::url, &Applying::triggers,
                                &Applying::filter, &Applying::headers, &Applying::limits}) {
            if (const Result<void> done = (this->*step)(*company); !done)
                return done;
        }
        return {};
    }

private:
    Result<void> name(const Company &)
    {
        if (!m_change.name)
            return {};
        const Result<QString> checked = checkedName(*m_change.name);
        return checked ? m_settings.rename(m_endpoint, *checked) : checked.error();
    }
    Result<void> url(const Company &company)
    {
        if (!m_change.url)
            return {};
        const Result<QString> url = checkedUrl(*m_change.url, company.environment);
        if (!url || *url == m_endpoint.url)
            return url ? Result<void>() : url.error();
        if (const Result<void> set = EndpointRepository(m_db).setUrl(m_endpoint.id, *url); !set)
            return set;
        if (const Result<Company> updated = CompanyRepository(m_db).update(company); !updated)
            return updated.error();
        return noteEndpointChange(m_db, m_endpoint, "url", m_endpoint.url, *url,
                                  {m_editor.actor, m_editor.now});
    }
    Result<void> triggers(const Company &company)
    {
        if (!m_change.triggers)
            return {};
        const Result<TriggerSet> checked = checkedTriggers(*m_change.triggers, m_endpoint);
        if (!checked || *checked == m_endpoint.triggers)
            return checked ? Result<void>() : checked.error();
        if (m_endpoint.slot) { // part of the settings page: who edits there must hear of it
            if (const Result<Company> updated = CompanyRepository(m_db).update(company); !updated)
                return updated.error();
        }
        return m_settings.setTriggers(m_endpoint, *checked);
    }
    Result<void> filter(const Company &)
    {
        if (!m_change.payloadFilter)
            return {};
        const QString text = m_change.payloadFilter->trimmed();
        const Result<PayloadFilter> checked = PayloadFilter::parse(text);
        return checked ? m_settings.setPayloadFilter(m_endpoint, text) : checked.error();
    }
    Result<void> headers(const Company &)
    {
        if (m_change.headers.isEmpty())
            return {};
        const Result<QList<StoredHeader>> present = storedHeaders(m_db, m_endpoint.id);
        if (!present)
            return present.error();
        const auto lines =
                changedHeaders(*present, m_change.headers, m_endpoint.id, m_editor.vault);
        return lines ? m_settings.setHeaders(m_endpoint, *lines) : lines.error();
    }
    Result<void> limits(const Company &company)
    {
        const Result<EndpointLimits> limits =
                changedLimits(m_endpoint.limits, m_change.limits, company.environment);
        if (!limits)
            return limits.error();
        const Result<Endpoint> set = EndpointRepository(m_db).setLimits(
                m_endpoint.id, *limits, m_editor.actor, m_editor.now);
        return set ? Result<void>() : set.error();
    }

    Database &m_db;
    const Endpoint &m_endpoint;
    const EndpointChange &m_change;
    const EndpointEditor &m_editor;
    EndpointSettingsRepository m_settings;
};

} // namespace

Result<Endpoint> endpointNamed(Database &database, CompanyId company, const QString &name)
{
    const Result<QList<Endpoint>> endpoints = EndpointRepository(database).ofCompany(company);
    if (!endpoints)
        return endpoints.error();
    const auto found = std::ranges::find_if(*endpoints, [&name](const Endpoint &endpoint) {
        return nameOf(endpoint).compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found == endpoints->end())
        return Error{ErrorCode::EndpointUnknown, QStringLiteral("endpoint"), name.left(80), {}};
    return *found;
}

Result<Endpoint> applyEndpointChange(Database &database, const Endpoint &endpoint,
                                     const EndpointChange &change, const EndpointEditor &editor)
{
    if (const Result<void> done = Applying(database, endpoint, change, editor).run(); !done)
        return done.error();
    return EndpointRepository(database).get(endpoint.id);
}

Result<Endpoint> addEndpoint(Database &database, CompanyId company, const EndpointChange &change,
                             const EndpointEditor &editor)
{
    const Result<QString> name = checkedName(change.name.value_or(QString()));
    if (!name)
        return name.error();
    const Result<EndpointId> id =
            EndpointSettingsRepository(database, {editor.actor, editor.now}).add(company, *name);
    if (!id)
        return id.error();
    const Result<Endpoint> added = EndpointRepository(database).get(*id);
    if (!added)
        return added;
    EndpointChange rest = change;
    rest.name.reset();
    if (!rest.triggers)
        rest.triggers = TriggerSet::all().text();
    return applyEndpointChange(database, *added, rest, editor);
}

} // namespace hk
