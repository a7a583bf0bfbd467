#include "ui/settings/settingsdraft.h"

#include "core/base/duration.h"
#include "core/workspace/settingsfront.h"
#include "ui/common/listtext.h"
#include "ui/common/triggertext.h"
#include "ui/settings/triggerlist.h"

#include <QtCore/QCoreApplication>

namespace hk {
namespace {

struct Draft
{
    Q_DECLARE_TR_FUNCTIONS(hk::SettingsDraft)
};

/// Texts that mean the same URL compare equal.
QString asciiOf(const QString &text, const WebhookSettings &settings)
{
    const auto url = WebhookUrl::parse(text, settings.company.environment, {});
    return url ? url->ascii() : text;
}

QString savedUrl(const WebhookSettings &settings, Category category)
{
    return settings.endpoints[static_cast<size_t>(category)].url;
}

bool urlChanged(const SettingsDraft &draft, Category category)
{
    const QString &typed = draft.urls[static_cast<size_t>(category)];
    const QString saved = savedUrl(draft.saved, category);
    return typed != saved && asciiOf(typed, draft.saved) != saved;
}

QString orNotSet(const QString &url) { return url.isEmpty() ? Draft::tr("not set") : url; }

QString switchText(bool on) { return on ? Draft::tr("on") : Draft::tr("off"); }

QString stateText(HashKeyState state)
{
    switch (state) {
    case HashKeyState::Set:
        return Draft::tr("set");
    case HashKeyState::Rotating:
        return Draft::tr("rotating");
    case HashKeyState::Default:
        break;
    }
    return Draft::tr("default");
}

QString namesText(const WireNames &names)
{
    QStringList own;
    for (const Trigger trigger : allTriggers) {
        if (names.isOwn(trigger))
            //: A trigger and what it is called in the payload: "Appointment confirmed: booked"
            own.append(Draft::tr("%1: %2").arg(triggerTitle(trigger), names.of(trigger)));
    }
    return own.isEmpty() ? Draft::tr("as documented") : listText(own);
}

} // namespace

SettingsField urlFieldOf(Category category)
{
    return static_cast<SettingsField>(static_cast<int>(category));
}

SettingsField triggersFieldOf(Category category)
{
    constexpr int first = static_cast<int>(SettingsField::BookingTriggers);
    return static_cast<SettingsField>(first + static_cast<int>(category));
}

std::optional<Category> categoryOf(SettingsField field)
{
    for (const Category category : allCategories) {
        if (urlFieldOf(category) == field)
            return category;
    }
    return std::nullopt;
}

QString labelOf(SettingsField field)
{
    switch (field) {
    case SettingsField::BookingUrl:
        return Draft::tr("Booking URL");
    case SettingsField::CustomerUrl:
        return Draft::tr("Customer URL");
    case SettingsField::ResourceUrl:
        return Draft::tr("Resource URL");
    case SettingsField::ReminderUrl:
        return Draft::tr("Reminder URL");
    case SettingsField::HashKey:
        return Draft::tr("Hash key");
    case SettingsField::Encoding:
        return Draft::tr("Signature");
    case SettingsField::StandardHeaders:
        return Draft::tr("Standard Webhooks headers");
    case SettingsField::RetrySchedule:
        return Draft::tr("Retry schedule");
    case SettingsField::Timeout:
        return Draft::tr("Time-out");
    case SettingsField::BookingTriggers:
        return Draft::tr("Booking triggers");
    case SettingsField::CustomerTriggers:
        return Draft::tr("Customer triggers");
    case SettingsField::ResourceTriggers:
        return Draft::tr("Resource triggers");
    case SettingsField::ReminderTriggers:
        return Draft::tr("Reminder triggers");
    case SettingsField::WireNames:
        return Draft::tr("Names in the payload");
    }
    return {};
}

std::optional<SettingsField> fieldOf(const Error &error)
{
    for (const Category category : allCategories) {
        if (error.subject == urlFieldName(category))
            return urlFieldOf(category);
    }
    switch (error.code) {
    case ErrorCode::HashKeyEmpty:
    case ErrorCode::HashKeyTooLong:
    case ErrorCode::HashKeyLineBreak:
    case ErrorCode::HashKeyUnreadable:
        return SettingsField::HashKey;
    case ErrorCode::EncodingUnknown:
        return SettingsField::Encoding;
    case ErrorCode::RetryScheduleInvalid:
        return SettingsField::RetrySchedule;
    default:
        break;
    }
    if (error.code == ErrorCode::WireNameInvalid)
        return SettingsField::WireNames;
    if (error.subject == QLatin1String("timeout"))
        return SettingsField::Timeout;
    return std::nullopt;
}

SettingsDraft SettingsDraft::of(const WebhookSettings &settings)
{
    SettingsDraft draft;
    draft.saved = settings;
    for (const Category category : allCategories)
        draft.urls[static_cast<size_t>(category)] = shownUrl(settings, category);
    draft.encoding = nameOf(settings.company.signatureEncoding);
    draft.standardHeaders = settings.company.standardHeaders;
    draft.retrySchedule = settings.company.retrySchedule.text();
    draft.timeout = formatDuration(settings.company.timeoutMs);
    for (const Category category : allCategories) {
        const auto i = static_cast<size_t>(category);
        draft.triggers[i] = settings.endpoints[i].triggers;
    }
    draft.wireNames = settings.company.wireNames;
    return draft;
}

QList<FieldChange> SettingsDraft::changes() const
{
    QList<FieldChange> list;
    for (const Category category : allCategories) {
        if (urlChanged(*this, category))
            list.append({urlFieldOf(category), orNotSet(shownUrl(saved, category)),
                         orNotSet(urls[static_cast<size_t>(category)])});
    }
    if (hashKey == HashKeyChange::Set)
        list.append({SettingsField::HashKey, stateText(saved.hashKey), Draft::tr("changed")});
    else if (hashKey == HashKeyChange::UseDefault)
        list.append({SettingsField::HashKey, stateText(saved.hashKey),
                     stateText(HashKeyState::Default)});
    const SettingsDraft original = of(saved);
    if (encoding != original.encoding)
        list.append({SettingsField::Encoding, original.encoding, encoding});
    if (standardHeaders != original.standardHeaders)
        list.append({SettingsField::StandardHeaders, switchText(original.standardHeaders),
                     switchText(standardHeaders)});
    if (retrySchedule != original.retrySchedule)
        list.append({SettingsField::RetrySchedule, original.retrySchedule, retrySchedule});
    if (timeout != original.timeout)
        list.append({SettingsField::Timeout, original.timeout, timeout});
    for (const Category category : allCategories) {
        const auto i = static_cast<size_t>(category);
        if (triggers[i] != original.triggers[i])
            list.append({triggersFieldOf(category), triggersText(original.triggers[i]),
                         triggersText(triggers[i])});
    }
    if (wireNames != original.wireNames)
        list.append(
                {SettingsField::WireNames, namesText(original.wireNames), namesText(wireNames)});
    return list;
}

bool SettingsDraft::isChanged(SettingsField field) const
{
    for (const FieldChange &one : changes()) {
        if (one.field == field)
            return true;
    }
    return false;
}

SettingsChange SettingsDraft::change() const
{
    SettingsChange change;
    change.basedOnRevision = saved.company.revision;
    for (const Category category : allCategories) {
        const auto i = static_cast<size_t>(category);
        if (isChanged(urlFieldOf(category)))
            change.urls[i] = urls[i];
        if (isChanged(triggersFieldOf(category)))
            change.triggers[i] = triggers[i].text();
    }
    change.hashKey = hashKey;
    change.newHashKey = newHashKey;
    if (isChanged(SettingsField::Encoding))
        change.signatureEncoding = encoding;
    if (isChanged(SettingsField::StandardHeaders))
        change.standardHeaders = standardHeaders ? QStringLiteral("on") : QStringLiteral("off");
    if (isChanged(SettingsField::RetrySchedule))
        change.retrySchedule = retrySchedule;
    if (isChanged(SettingsField::Timeout))
        change.timeout = timeout;
    for (const Trigger trigger : allTriggers) {
        if (wireNames.of(trigger) != saved.company.wireNames.of(trigger))
            change.wireNames.append({trigger, wireNames.of(trigger)});
    }
    return change;
}

SettingsDraft SettingsDraft::rebasedOn(const WebhookSettings &newer) const
{
    SettingsDraft draft = of(newer);
    for (const FieldChange &one : changes())
        draft.take(one.field, *this);
    return draft;
}

QList<FieldChange> SettingsDraft::conflictsWith(const WebhookSettings &newer) const
{
    // What they did, in the same words as what was done here.
    SettingsDraft asTheyDid = of(newer);
    asTheyDid.saved = saved;
    if (newer.hashKey != saved.hashKey || newer.keySince != saved.keySince)
        asTheyDid.hashKey = newer.hashKey == HashKeyState::Default ? HashKeyChange::UseDefault
                                                                   : HashKeyChange::Set;
    QList<FieldChange> conflicts;
    const QList<FieldChange> theirs = asTheyDid.changes();
    for (const FieldChange &here : changes()) {
        for (const FieldChange &there : theirs) {
            if (here.field == there.field
                && (here.after != there.after || here.field == SettingsField::HashKey))
                conflicts.append({here.field, there.after, here.after});
        }
    }
    return conflicts;
}

SettingsDraft SettingsDraft::without(const QList<SettingsField> &fields) const
{
    SettingsDraft draft = *this;
    const SettingsDraft original = of(saved);
    for (const SettingsField field : fields)
        draft.take(field, original);
    return draft;
}

void SettingsDraft::take(SettingsField field, const SettingsDraft &from)
{
    switch (field) {
    case SettingsField::BookingUrl:
    case SettingsField::CustomerUrl:
    case SettingsField::ResourceUrl:
    case SettingsField::ReminderUrl: {
        const auto i = static_cast<size_t>(field);
        urls[i] = from.urls[i];
        return;
    }
    case SettingsField::HashKey:
        hashKey = from.hashKey;
        newHashKey = from.newHashKey;
        return;
    case SettingsField::Encoding:
        encoding = from.encoding;
        return;
    case SettingsField::StandardHeaders:
        standardHeaders = from.standardHeaders;
        return;
    case SettingsField::RetrySchedule:
        retrySchedule = from.retrySchedule;
        return;
    case SettingsField::Timeout:
        timeout = from.timeout;
        return;
    case SettingsField::BookingTriggers:
    case SettingsField::CustomerTriggers:
    case SettingsField::ResourceTriggers:
    case SettingsField::ReminderTriggers: {
        const auto i =
                static_cast<size_t>(field) - static_cast<size_t>(SettingsField::BookingTriggers);
        triggers[i] = from.triggers[i];
        return;
    }
    case SettingsField::WireNames:
        wireNames = from.wireNames;
        return;
    }
}

std::optional<SettingsChange> undoing(const WebhookSettings &before, const WebhookSettings &after,
                                      bool hashKeyChanged)
{
    if (hashKeyChanged)
        return std::nullopt;
    SettingsDraft back = SettingsDraft::of(before);
    back.saved = after;
    if (!back.isChanged())
        return std::nullopt;
    return back.change();
}

QString shownUrl(const WebhookSettings &settings, Category category)
{
    const QString ascii = savedUrl(settings, category);
    const auto url = WebhookUrl::parse(ascii, settings.company.environment, {});
    return url ? url->display() : ascii;
}

} // namespace hk
