#include "core/exchange/settingsfile.h"

#include "core/base/duration.h"
#include "core/base/words.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <array>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr auto marker = "hookkeeperSettings"_L1;
// By Category; the names of OnSched's Setup API.
constexpr std::array urlMembers{"bookingWebhookUrl"_L1, "customerWebhookUrl"_L1,
                                "resourceWebhookUrl"_L1, "reminderWebhookUrl"_L1};
constexpr auto hashMember = "webhookSignatureHash"_L1;

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QString onOff(bool on) { return on ? u"on"_s : u"off"_s; }

QJsonArray jsonOf(const QList<OwnHeader> &headers)
{
    QJsonArray list;
    for (const OwnHeader &header : headers) {
        QJsonObject line{{u"name"_s, header.name}, {u"secret"_s, header.isSecret}};
        if (!header.isSecret)
            line.insert(u"value"_s, header.value);
        list.append(line);
    }
    return list;
}

/// As the options of `endpoint set` spell it, and as EndpointChange takes it.
QJsonObject jsonOf(const Endpoint &endpoint)
{
    const EndpointLimits &limits = endpoint.limits;
    QJsonObject object{
            {u"endpoint"_s, nameOf(endpoint)},
            {u"triggers"_s, endpoint.triggers.text()},
            {u"filter"_s, endpoint.payloadFilter},
            {u"headers"_s, jsonOf(endpoint.headers)},
            {u"concurrency"_s, QString::number(limits.concurrency)},
            {u"rate"_s, textOf(limits.rate)},
            {u"inOrder"_s, onOff(limits.inOrder)},
            {u"timeout"_s, limits.timeoutMs ? formatDuration(*limits.timeoutMs) : u"company"_s},
            {u"retrySchedule"_s,
             limits.retrySchedule ? limits.retrySchedule->text() : u"company"_s},
            {u"caFile"_s, limits.caFile.isEmpty() ? u"none"_s : limits.caFile},
            {u"verify"_s, onOff(limits.verifiesCertificate)},
    };
    if (!endpoint.slot)
        object.insert(u"url"_s, orNull(endpoint.url));
    return object;
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

/// Takes members out of an object one by one, and remembers the first thing that is wrong: a member
/// of another type, or one that nobody asked for.
class Members
{
public:
    Members(QJsonObject object, QString place)
        : m_object(std::move(object)), m_place(std::move(place))
    {
    }

    std::optional<QString> text(QLatin1StringView name)
    {
        const QJsonValue value = m_object.take(name);
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isString())
            complain(Words::tr("%1 is not a text").arg(name));
        return value.toString();
    }
    /// null and "" alike mean "not set".
    std::optional<QString> textOrNull(QLatin1StringView name)
    {
        const auto found = m_object.constFind(name);
        if (found == m_object.constEnd() || !found->isNull())
            return text(name);
        m_object.remove(name);
        return u""_s;
    }
    std::optional<bool> boolean(QLatin1StringView name)
    {
        const QJsonValue value = m_object.take(name);
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isBool())
            complain(Words::tr("%1 is neither true nor false").arg(name));
        return value.toBool();
    }
    QJsonArray array(QLatin1StringView name)
    {
        const QJsonValue value = m_object.take(name);
        if (!value.isUndefined() && !value.isArray())
            complain(Words::tr("%1 is not a list").arg(name));
        return value.toArray();
    }
    QJsonObject object(QLatin1StringView name)
    {
        const QJsonValue value = m_object.take(name);
        if (!value.isUndefined() && !value.isObject())
            complain(Words::tr("%1 is not an object").arg(name));
        return value.toObject();
    }
    void nothingElse()
    {
        if (!m_object.isEmpty())
            complain(Words::tr("it has a member that is unknown here, \"%1\"")
                             .arg(m_object.keys().constFirst().left(40)));
    }
    void complain(const QString &problem)
    {
        if (m_problem.isEmpty() && !problem.isEmpty())
            m_problem = m_place.isEmpty() ? problem : m_place + u": "_s + problem;
    }
    const QString &problem() const { return m_problem; }

private:
    QJsonObject m_object;
    QString m_place;
    QString m_problem;
};

void readUrls(Members &members, SettingsFile &file)
{
    for (size_t i = 0; i < urlMembers.size(); ++i)
        file.change.urls[i] = members.textOrNull(urlMembers[i]);
}

QString readEndpoint(const QJsonValue &value, SettingsFile &file)
{
    const QString name = value["endpoint"_L1].toString();
    Members members(value.toObject(), Words::tr("endpoint \"%1\"").arg(name.left(40)));
    SettingsFile::NamedEndpoint endpoint;
    endpoint.name = members.text("endpoint"_L1).value_or(QString());
    endpoint.isCategory = categoryFromName(endpoint.name).has_value();
    if (!endpoint.isCategory)
        endpoint.change.url = members.textOrNull("url"_L1);
    endpoint.change.triggers = members.text("triggers"_L1);
    endpoint.change.payloadFilter = members.text("filter"_L1);
    LimitsChange &limits = endpoint.change.limits;
    limits.concurrency = members.text("concurrency"_L1);
    limits.rate = members.text("rate"_L1);
    limits.inOrder = members.text("inOrder"_L1);
    limits.timeout = members.text("timeout"_L1);
    limits.retrySchedule = members.text("retrySchedule"_L1);
    limits.caFile = members.text("caFile"_L1);
    limits.verify = members.text("verify"_L1);
    const QJsonArray headers = members.array("headers"_L1);
    for (const auto &header : headers) {
        Members line(header.toObject(),
                     Words::tr("a header of endpoint \"%1\"").arg(name.left(40)));
        endpoint.headers.append({line.text("name"_L1).value_or(QString()),
                                 line.text("value"_L1).value_or(QString()),
                                 line.boolean("secret"_L1).value_or(false)});
        line.nothingElse();
        members.complain(line.problem());
    }
    if (endpoint.name.isEmpty())
        members.complain(Words::tr("it has no name"));
    members.nothingElse();
    file.endpoints.append(endpoint);
    return members.problem();
}

void readWireNames(Members &members, SettingsFile &file)
{
    const QJsonObject names = members.object("wireNames"_L1);
    for (auto name = names.begin(); name != names.end(); ++name) {
        const auto trigger = triggerFromWireName(name.key());
        if (!trigger)
            members.complain(Words::tr("there is no trigger \"%1\"").arg(name.key().left(40)));
        else
            file.change.wireNames.append({*trigger, name.value().toString()});
    }
}

QString readOurs(const QJsonObject &object, SettingsFile &file)
{
    if (object.value(marker).toInt() > formatVersion)
        return Words::tr("a newer Hookkeeper wrote it");
    QJsonObject rest = object;
    rest.remove(marker);
    Members members(rest, {});
    members.text("company"_L1); // whose it was; it may be given to another
    readUrls(members, file);
    file.change.signatureEncoding = members.text("signatureEncoding"_L1);
    if (const auto standard = members.boolean("standardHeaders"_L1))
        file.change.standardHeaders = onOff(*standard);
    file.change.retrySchedule = members.text("retrySchedule"_L1);
    file.change.timeout = members.text("timeout"_L1);
    readWireNames(members, file);
    const QJsonArray endpoints = members.array("endpoints"_L1);
    for (const auto &endpoint : endpoints) {
        if (const QString problem = readEndpoint(endpoint, file); !problem.isEmpty())
            members.complain(problem);
    }
    if (const auto secrets = members.text("secrets"_L1))
        file.secrets = QByteArray::fromBase64(secrets->toLatin1());
    members.nothingElse();
    return members.problem();
}

/// A company as the Setup API writes it has many other fields; they are not ours to judge.
QString readSetupApi(const QJsonObject &object, SettingsFile &file)
{
    Members members(object, {});
    readUrls(members, file);
    if (const auto key = members.text(hashMember)) {
        file.change.hashKey = key->isEmpty() ? HashKeyChange::UseDefault : HashKeyChange::Set;
        file.change.newHashKey = Secret(key->toUtf8());
    }
    const bool hasAny = object.contains(hashMember)
            || std::any_of(urlMembers.begin(), urlMembers.end(),
                           [&](QLatin1StringView name) { return object.contains(name); });
    if (!hasAny)
        members.complain(Words::tr("it has none of the settings, such as bookingWebhookUrl"));
    return members.problem();
}

QJsonArray jsonOf(const std::vector<SettingsSecrets::Key> &keys)
{
    QJsonArray list;
    for (const SettingsSecrets::Key &key : keys) {
        QJsonObject entry{{u"key"_s, QString::fromUtf8(key.key.view())}};
        if (key.until)
            entry.insert(u"until"_s, toRfc3339(*key.until));
        list.append(entry);
    }
    return list;
}

std::vector<SettingsSecrets::Key> keysOf(const QJsonArray &list)
{
    std::vector<SettingsSecrets::Key> keys;
    for (const auto &key : list) {
        SettingsSecrets::Key read{Secret(key["key"_L1].toString().toUtf8()), std::nullopt};
        const QDateTime until =
                QDateTime::fromString(key["until"_L1].toString(), Qt::ISODateWithMs);
        if (until.isValid())
            read.until = toMicros(until);
        keys.push_back(std::move(read));
    }
    return keys;
}

} // namespace

QByteArray settingsFileOf(const WebhookSettings &settings, const QList<Endpoint> &endpoints,
                          const std::optional<QByteArray> &secrets)
{
    QJsonObject object{{marker, formatVersion},
                       {u"company"_s, settings.company.externalId},
                       {u"signatureEncoding"_s, nameOf(settings.company.signatureEncoding)},
                       {u"standardHeaders"_s, settings.company.standardHeaders},
                       {u"retrySchedule"_s, settings.company.retrySchedule.text()},
                       {u"timeout"_s, formatDuration(settings.company.timeoutMs)}};
    for (size_t i = 0; i < urlMembers.size(); ++i)
        object.insert(urlMembers[i], orNull(settings.endpoints[i].url));
    QJsonObject names;
    for (const Trigger trigger : allTriggers)
        names.insert(wireNameOf(trigger), settings.company.wireNames.of(trigger));
    object.insert(u"wireNames"_s, names);
    QJsonArray list;
    for (const Endpoint &endpoint : endpoints)
        list.append(jsonOf(endpoint));
    object.insert(u"endpoints"_s, list);
    if (secrets)
        object.insert(u"secrets"_s, QString::fromLatin1(secrets->toBase64()));
    return bytesOf(object);
}

QByteArray setupApiFileOf(const WebhookSettings &settings)
{
    QJsonObject object;
    for (size_t i = 0; i < urlMembers.size(); ++i)
        object.insert(urlMembers[i], settings.endpoints[i].url);
    return bytesOf(object);
}

Result<SettingsFile> readSettingsFile(const QByteArray &json, const QString &name)
{
    const auto invalid = [&](const QString &problem) {
        return Error{ErrorCode::SettingsFileInvalid, name, problem, {}};
    };
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(Words::tr("it is not JSON (%1, at byte %2)")
                               .arg(error.errorString())
                               .arg(error.offset + 1));
    if (!document.isObject())
        return invalid(Words::tr("it is JSON, but not an object"));
    SettingsFile file;
    const QJsonObject object = document.object();
    const QString problem =
            object.contains(marker) ? readOurs(object, file) : readSetupApi(object, file);
    if (!problem.isEmpty())
        return invalid(problem);
    return file;
}

Secret secretsText(const SettingsSecrets &secrets)
{
    QJsonObject object;
    if (secrets.keys)
        object.insert(u"keys"_s, jsonOf(*secrets.keys));
    QJsonArray headers;
    for (const SettingsSecrets::Header &header : secrets.headers)
        headers.append(QJsonObject{{u"endpoint"_s, header.endpoint},
                                   {u"name"_s, header.name},
                                   {u"value"_s, QString::fromLatin1(header.value.view())}});
    object.insert(u"headers"_s, headers);
    QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return Secret::taken(text);
}

std::optional<SettingsSecrets> readSecrets(const Secret &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.view().toByteArray());
    if (!document.isObject())
        return std::nullopt;
    SettingsSecrets secrets;
    if (document["keys"_L1].isArray())
        secrets.keys = keysOf(document["keys"_L1].toArray());
    const QJsonArray headers = document["headers"_L1].toArray();
    for (const auto &header : headers)
        secrets.headers.push_back({header["endpoint"_L1].toString(), header["name"_L1].toString(),
                                   Secret(header["value"_L1].toString().toLatin1())});
    return secrets;
}

} // namespace hk
