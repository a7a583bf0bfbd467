#include "ui/settings/changewords.h"

#include "ui/settings/settingsdraft.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <utility>

namespace hk {
namespace {

struct Changes
{
    Q_DECLARE_TR_FUNCTIONS(hk::Changes)
};

/// What the audit says of an endpoint: its last word.
QString endpointSetting(const QString &what)
{
    const std::array<std::pair<QLatin1String, QString>, 9> known{{
            {QLatin1String("url"), Changes::tr("URL")},
            {QLatin1String("name"), Changes::tr("Name")},
            {QLatin1String("triggers"), Changes::tr("Triggers")},
            {QLatin1String("filter"), Changes::tr("Filter")},
            {QLatin1String("headers"), Changes::tr("Headers")},
            {QLatin1String("limits"), Changes::tr("Limits")},
            {QLatin1String("hold"), Changes::tr("Hold")},
            {QLatin1String("added"), Changes::tr("Added")},
            {QLatin1String("removed"), Changes::tr("Removed")},
    }};
    for (const auto &[name, words] : known) {
        if (what == name)
            return words;
    }
    return what;
}

QString companySetting(const QString &what)
{
    if (what == QLatin1String("company.name"))
        return Changes::tr("Name");
    if (what == QLatin1String("company.timeZone"))
        return Changes::tr("Time zone");
    if (what == QLatin1String("company.environment"))
        return Changes::tr("Environment");
    return what;
}

QString orDash(const QString &value) { return value.isEmpty() ? QStringLiteral("–") : value; }

} // namespace

QString settingName(const QString &what)
{
    constexpr std::array<std::pair<QLatin1String, SettingsField>, 9> known{{
            {QLatin1String("settings.bookingUrl"), SettingsField::BookingUrl},
            {QLatin1String("settings.customerUrl"), SettingsField::CustomerUrl},
            {QLatin1String("settings.resourceUrl"), SettingsField::ResourceUrl},
            {QLatin1String("settings.reminderUrl"), SettingsField::ReminderUrl},
            {QLatin1String("settings.hashKey"), SettingsField::HashKey},
            {QLatin1String("settings.signatureEncoding"), SettingsField::Encoding},
            {QLatin1String("settings.standardHeaders"), SettingsField::StandardHeaders},
            {QLatin1String("settings.retrySchedule"), SettingsField::RetrySchedule},
            {QLatin1String("settings.timeout"), SettingsField::Timeout},
    }};
    for (const auto &[name, field] : known) {
        if (what == name)
            return labelOf(field);
    }
    constexpr QLatin1String wireName("settings.wireName.");
    if (what.startsWith(wireName))
        return Changes::tr("Name of %1 in the payload").arg(what.sliced(wireName.size()));
    constexpr QLatin1String endpoint("endpoint.");
    const qsizetype dot = what.lastIndexOf(u'.');
    if (what.startsWith(endpoint) && dot > endpoint.size())
        //: An endpoint's name, and which of its settings: "CRM: triggers"
        return Changes::tr("%1: %2").arg(what.sliced(endpoint.size(), dot - endpoint.size()),
                                         endpointSetting(what.sliced(dot + 1)));
    return companySetting(what);
}

QList<QStringList> rowsOf(const QList<SettingDifference> &changes)
{
    QList<QStringList> rows;
    for (const SettingDifference &one : changes)
        rows.append({settingName(one.what), orDash(one.before), orDash(one.after)});
    return rows;
}

} // namespace hk
