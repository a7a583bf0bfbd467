#pragma once

#include "core/model/settings.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace hk {

/// The fields of the Webhook settings page, in its order.
enum class SettingsField {
    BookingUrl,
    CustomerUrl,
    ResourceUrl,
    ReminderUrl,
    HashKey,
    Encoding,
    StandardHeaders,
    RetrySchedule,
    Timeout,
    BookingTriggers,
    CustomerTriggers,
    ResourceTriggers,
    ReminderTriggers,
    WireNames,
};

SettingsField urlFieldOf(Category category);
SettingsField triggersFieldOf(Category category);
/// None for a field that is no URL.
std::optional<Category> categoryOf(SettingsField field);
/// Its label, without mnemonic, in the window's language.
QString labelOf(SettingsField field);
/// The field an error of the settings front is about; none: about the whole.
std::optional<SettingsField> fieldOf(const Error &error);

/// One line of "Review changes"; never a secret.
struct FieldChange
{
    SettingsField field;
    QString before;
    QString after;
};

/// What a person has made of the settings that were loaded, not saved yet. A value; GUI thread for
/// its texts.
struct SettingsDraft
{
    WebhookSettings saved;                          ///< as they were loaded
    std::array<QString, allCategories.size()> urls; ///< as typed, trimmed
    HashKeyChange hashKey = HashKeyChange::Keep;
    Secret newHashKey;
    QString encoding;
    bool standardHeaders = true;
    QString retrySchedule;
    QString timeout;
    std::array<TriggerSet, allCategories.size()> triggers;
    WireNames wireNames;

    static SettingsDraft of(const WebhookSettings &settings);

    QList<FieldChange> changes() const;
    bool isChanged() const { return !changes().isEmpty(); }
    bool isChanged(SettingsField field) const;
    SettingsChange change() const;
    /// The same edits on newer settings: what was not touched takes the new values.
    SettingsDraft rebasedOn(const WebhookSettings &newer) const;
    /// The fields that are changed here and, otherwise, in newer settings: `before` is theirs,
    /// `after` what was typed here.
    QList<FieldChange> conflictsWith(const WebhookSettings &newer) const;
    /// Without the edits of these fields: they are as saved.
    SettingsDraft without(const QList<SettingsField> &fields) const;

private:
    void take(SettingsField field, const SettingsDraft &from);
};

/// The change that brings back `before` where `after` differs; none when the hash key was changed,
/// for nobody knows the old one.
std::optional<SettingsChange> undoing(const WebhookSettings &before, const WebhookSettings &after,
                                      bool hashKeyChanged);

/// The text of a saved URL for people.
QString shownUrl(const WebhookSettings &settings, Category category);

} // namespace hk
