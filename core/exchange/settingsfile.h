#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/endpointchange.h"
#include "core/model/settings.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace hk {

// A company's settings as a file: JSON of our own (docs/manual/settings-file.md) or with the fields
// of OnSched's Setup API. Pure functions, any thread.

/// What a file of settings says: what it does not name stays as it is.
struct SettingsFile
{
    struct Line
    {
        QString name;
        QString value;
        bool isSecret = false; ///< then its value is among the secrets, if they are there
    };
    struct NamedEndpoint
    {
        QString name; ///< a category, or an additional endpoint's own
        bool isCategory = false;
        EndpointChange change;
        QList<Line> headers; ///< all it has
    };
    SettingsChange change;
    QList<NamedEndpoint> endpoints;
    std::optional<QByteArray> secrets; ///< of sealUnderPassphrase(), around secretsText()
};

/// The secrets that go with a file.
struct SettingsSecrets
{
    struct Key
    {
        Secret key;
        std::optional<Micros> until; ///< of the older of two
    };
    struct Header
    {
        QString endpoint;
        QString name;
        Secret value;
    };
    /// Oldest first, empty: the default key; none: the keys are not part of it.
    std::optional<std::vector<Key>> keys;
    std::vector<Header> headers;
};

/// `endpoints`: all of the company. `secrets`: sealed; none: the file has no secrets.
QByteArray settingsFileOf(const WebhookSettings &settings, const QList<Endpoint> &endpoints,
                          const std::optional<QByteArray> &secrets);
/// The five fields of the Setup API without the key.
QByteArray setupApiFileOf(const WebhookSettings &settings);
/// Reads either form; `name` is the file's, for the error. SettingsFileInvalid, whose value says
/// what is wrong and where.
Result<SettingsFile> readSettingsFile(const QByteArray &json, const QString &name);

Secret secretsText(const SettingsSecrets &secrets);
/// None when it is not what secretsText() writes.
std::optional<SettingsSecrets> readSecrets(const Secret &text);

} // namespace hk
