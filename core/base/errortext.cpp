#include "core/base/errortext.h"

#include <QtCore/QCoreApplication>

#include <iterator>

namespace hk {
namespace {

struct Entry
{
    ErrorCode code;
    ErrorKind kind;
    const char *name;
    const char *message;
    const char *hint;
};

constexpr auto BadInput = ErrorKind::BadInput;
constexpr auto Store = ErrorKind::StoreUnusable;
constexpr auto NotNow = ErrorKind::NotNow;

// %1 is the error's subject (field, file, id), %2 its value. Written out for each text: lupdate
// does not look into a macro of our own.
constexpr Entry entries[] = {
        {ErrorCode::UrlEmpty, BadInput, "urlEmpty", QT_TRANSLATE_NOOP("Errors", "%1 is empty."),
         QT_TRANSLATE_NOOP("Errors", "Enter a whole address, such as https://example.com/hooks.")},
        {ErrorCode::UrlRelative, BadInput, "urlRelative",
         QT_TRANSLATE_NOOP("Errors", "%1 is only a path: \"%2\"."),
         QT_TRANSLATE_NOOP("Errors", "Enter a whole address, such as https://example.com/hooks.")},
        {ErrorCode::UrlScheme, BadInput, "urlScheme",
         QT_TRANSLATE_NOOP("Errors", "%1 must start with https:// or http://, but is \"%2\"."),
         QT_TRANSLATE_NOOP("Errors",
                           "Enter a web address; other kinds of address cannot receive webhooks.")},
        {ErrorCode::UrlNoScheme, BadInput, "urlNoScheme",
         QT_TRANSLATE_NOOP("Errors", "%1 has no https:// in front: \"%2\"."),
         QT_TRANSLATE_NOOP("Errors", "Put https:// in front of it.")},
        {ErrorCode::UrlCredentials, BadInput, "urlCredentials",
         QT_TRANSLATE_NOOP("Errors", "%1 contains a user name or password."),
         QT_TRANSLATE_NOOP(
                 "Errors",
                 "Remove everything between // and @; the signature tells the receiver who "
                 "sends.")},
        {ErrorCode::UrlFragment, BadInput, "urlFragment",
         QT_TRANSLATE_NOOP("Errors", "%1 has a part after #, which is never sent to a server."),
         QT_TRANSLATE_NOOP("Errors", "Remove # and what follows it.")},
        {ErrorCode::UrlWhitespace, BadInput, "urlWhitespace",
         QT_TRANSLATE_NOOP("Errors",
                           "%1 contains a blank, a line break or a control character: \"%2\"."),
         QT_TRANSLATE_NOOP("Errors", "Remove it, or write a blank inside the path as percent 20.")},
        {ErrorCode::UrlBackslash, BadInput, "urlBackslash",
         QT_TRANSLATE_NOOP("Errors", "%1 contains a backslash: \"%2\"."),
         QT_TRANSLATE_NOOP("Errors", "Use / instead.")},
        {ErrorCode::UrlHost, BadInput, "urlHost",
         QT_TRANSLATE_NOOP("Errors", "%1 names no valid host: \"%2\"."),
         QT_TRANSLATE_NOOP("Errors",
                           "A host is a name such as hooks.example.com, or an IP address.")},
        {ErrorCode::UrlPort, BadInput, "urlPort",
         QT_TRANSLATE_NOOP("Errors", "%1 has a port that does not exist: \"%2\"."),
         QT_TRANSLATE_NOOP("Errors", "Use a port from 1 to 65535, or none.")},
        {ErrorCode::UrlTooLong, BadInput, "urlTooLong",
         QT_TRANSLATE_NOOP("Errors", "%1 is longer than 4,096 characters (%2)."),
         QT_TRANSLATE_NOOP("Errors", "Check what was pasted; a webhook address is much shorter.")},
        {ErrorCode::UrlMalformed, BadInput, "urlMalformed",
         QT_TRANSLATE_NOOP("Errors", "%1 is not a web address: \"%2\"."),
         QT_TRANSLATE_NOOP("Errors", "Enter a whole address, such as https://example.com/hooks.")},
        {ErrorCode::UrlNotHttps, BadInput, "urlNotHttps",
         QT_TRANSLATE_NOOP(
                 "Errors",
                 "%1 uses plain http, which a production company refuses except to this computer."),
         QT_TRANSLATE_NOOP("Errors", "Change http:// to https://.")},
        {ErrorCode::HashKeyEmpty, BadInput, "hashKeyEmpty",
         QT_TRANSLATE_NOOP("Errors", "The hash key is empty."),
         QT_TRANSLATE_NOOP("Errors", "Enter a key, or choose the default key.")},
        {ErrorCode::HashKeyTooLong, BadInput, "hashKeyTooLong",
         QT_TRANSLATE_NOOP("Errors", "The hash key is longer than 1,024 bytes (%2)."),
         QT_TRANSLATE_NOOP("Errors", "Use a shorter key; 32 random bytes are plenty.")},
        {ErrorCode::HashKeyLineBreak, BadInput, "hashKeyLineBreak",
         QT_TRANSLATE_NOOP("Errors",
                           "The hash key contains a line break or another control character."),
         QT_TRANSLATE_NOOP("Errors", "Paste the key alone, on one line.")},
        {ErrorCode::HashKeyUnreadable, BadInput, "hashKeyUnreadable",
         QT_TRANSLATE_NOOP("Errors", "The hash key is not valid UTF-8 text."),
         QT_TRANSLATE_NOOP("Errors", "Save the key as UTF-8 text, for example in hexadecimal.")},
        {ErrorCode::HashKeyUnchanged, BadInput, "hashKeyUnchanged",
         QT_TRANSLATE_NOOP("Errors", "The new hash key is the one that signs already."),
         QT_TRANSLATE_NOOP("Errors", "Give another key; 32 random bytes are plenty.")},
        {ErrorCode::OverlapOutOfRange, BadInput, "overlapOutOfRange",
         QT_TRANSLATE_NOOP("Errors", "The overlap is not between 1 second and 90 days: \"%2\"."),
         QT_TRANSLATE_NOOP("Errors", "Write for example 24h or 7d.")},
        {ErrorCode::ExternalIdInvalid, BadInput, "externalIdInvalid",
         QT_TRANSLATE_NOOP("Errors", "\"%2\" cannot be an external id."),
         QT_TRANSLATE_NOOP("Errors",
                           "Use 1 to 200 characters without blanks or control characters.")},
        {ErrorCode::ExternalIdTaken, BadInput, "externalIdTaken",
         QT_TRANSLATE_NOOP("Errors", "There is already a company with the external id \"%2\"."),
         QT_TRANSLATE_NOOP("Errors", "Choose another external id, or open that company.")},
        {ErrorCode::NameEmpty, BadInput, "nameEmpty",
         QT_TRANSLATE_NOOP("Errors", "The name is empty or too long."),
         QT_TRANSLATE_NOOP("Errors", "Enter a name of 1 to 200 characters.")},
        {ErrorCode::TimeZoneUnknown, BadInput, "timeZoneUnknown",
         QT_TRANSLATE_NOOP("Errors", "There is no time zone \"%2\"."),
         QT_TRANSLATE_NOOP("Errors", "Use a name such as America/Toronto or Europe/Berlin.")},
        {ErrorCode::EnvironmentUnknown, BadInput, "environmentUnknown",
         QT_TRANSLATE_NOOP("Errors", "There is no environment \"%2\"."),
         QT_TRANSLATE_NOOP("Errors", "Use test or production.")},
        {ErrorCode::EncodingUnknown, BadInput, "encodingUnknown",
         QT_TRANSLATE_NOOP("Errors", "There is no signature encoding \"%2\"."),
         QT_TRANSLATE_NOOP("Errors", "Use hex or base64.")},
        {ErrorCode::DurationInvalid, BadInput, "durationInvalid",
         QT_TRANSLATE_NOOP("Errors", "%1 is not a length of time: \"%2\"."),
         QT_TRANSLATE_NOOP("Errors", "Write a number and a unit, such as 15s, 5m or 2h.")},
        {ErrorCode::RetryScheduleInvalid, BadInput, "retryScheduleInvalid",
         QT_TRANSLATE_NOOP("Errors", "The retry schedule is not valid: \"%2\"."),
         QT_TRANSLATE_NOOP("Errors", "List 1 to 50 waits from 1s to 7d, such as 5s,5m,30m,2h.")},
        {ErrorCode::TimeoutOutOfRange, BadInput, "timeoutOutOfRange",
         QT_TRANSLATE_NOOP("Errors", "The time-out is not between 1 second and 2 minutes: \"%2\"."),
         QT_TRANSLATE_NOOP("Errors", "Write for example 15s.")},
        {ErrorCode::RateLimitInvalid, BadInput, "rateLimitInvalid",
         QT_TRANSLATE_NOOP("Errors", "The rate limit is not valid: \"%2\"."),
         QT_TRANSLATE_NOOP("Errors", "Write for example 10/s or 100/m, or none.")},
        {ErrorCode::SwitchInvalid, BadInput, "switchInvalid",
         QT_TRANSLATE_NOOP("Errors", "%1 is neither on nor off: \"%2\"."),
         QT_TRANSLATE_NOOP("Errors", "Write on or off.")},
        {ErrorCode::CaFileInvalid, BadInput, "caFileInvalid",
         QT_TRANSLATE_NOOP("Errors", "%2 holds no certificate in PEM form."),
         QT_TRANSLATE_NOOP(
                 "Errors",
                 "Name the file of the authority that signed the receiver's certificate.")},
        {ErrorCode::VerifyInProduction, BadInput, "verifyInProduction",
         QT_TRANSLATE_NOOP("Errors",
                           "A production company always verifies the receiver's certificate."),
         QT_TRANSLATE_NOOP("Errors", "Name the receiver's own authority as CA file instead.")},
        {ErrorCode::ProxyInvalid, BadInput, "proxyInvalid",
         QT_TRANSLATE_NOOP("Errors", "The proxy is not valid: \"%2\"."),
         QT_TRANSLATE_NOOP(
                 "Errors",
                 "Write http://, socks4:// or socks5:// with host and port, environment, or "
                 "none.")},
        {ErrorCode::ProxyPassword, BadInput, "proxyPassword",
         QT_TRANSLATE_NOOP("Errors", "The store keeps no user name and no password of a proxy."),
         QT_TRANSLATE_NOOP("Errors",
                           "Put the whole proxy into the environment, as https_proxy, and choose "
                           "environment.")},
        {ErrorCode::NumberInvalid, BadInput, "numberInvalid",
         QT_TRANSLATE_NOOP("Errors", "%1 is not a number in its range: \"%2\"."),
         QT_TRANSLATE_NOOP("Errors", "Enter a whole number.")},
        {ErrorCode::CidrInvalid, BadInput, "cidrInvalid",
         QT_TRANSLATE_NOOP("Errors", "\"%2\" is not a range of addresses."),
         QT_TRANSLATE_NOOP("Errors", "Write it as 10.0.0.0/8 or fd00::/8.")},
        {ErrorCode::CompanyUnknown, BadInput, "companyUnknown",
         QT_TRANSLATE_NOOP("Errors", "There is no company \"%2\"."),
         QT_TRANSLATE_NOOP("Errors", "\"company list\" shows the companies of this store.")},
        {ErrorCode::TriggerUnknown, BadInput, "triggerUnknown",
         QT_TRANSLATE_NOOP("Errors", "There is no trigger \"%2\"."),
         QT_TRANSLATE_NOOP("Errors", "Use one of the nine triggers, such as BookingConfirmation.")},
        {ErrorCode::WireNameInvalid, BadInput, "wireNameInvalid",
         QT_TRANSLATE_NOOP("Errors", "\"%2\" cannot be the wire name of %1."),
         QT_TRANSLATE_NOOP(
                 "Errors",
                 "Use 1 to 100 visible characters, and a name of its own for each trigger.")},
        {ErrorCode::TriggerNotOfCategory, BadInput, "triggerNotOfCategory",
         QT_TRANSLATE_NOOP("Errors", "The %1 URL cannot get these triggers: \"%2\"."),
         QT_TRANSLATE_NOOP(
                 "Errors",
                 "Name triggers of its own category, or add an endpoint that gets others.")},
        {ErrorCode::DeliveryUnknown, BadInput, "deliveryUnknown",
         QT_TRANSLATE_NOOP("Errors", "There is no delivery \"%2\" in this store."),
         QT_TRANSLATE_NOOP("Errors",
                           "A delivery's id starts with dlv_; \"deliveries\" lists them.")},
        {ErrorCode::EndpointUnknown, BadInput, "endpointUnknown",
         QT_TRANSLATE_NOOP("Errors", "The company has no endpoint \"%2\"."),
         QT_TRANSLATE_NOOP(
                 "Errors",
                 "Use booking, customer, resource or reminder; \"endpoint list\" shows all.")},
        {ErrorCode::EndpointNameInvalid, BadInput, "endpointNameInvalid",
         QT_TRANSLATE_NOOP("Errors", "\"%2\" cannot be the name of an endpoint."),
         QT_TRANSLATE_NOOP(
                 "Errors",
                 "Use 1 to 80 characters without control characters, and none of booking, "
                 "customer, resource, reminder.")},
        {ErrorCode::EndpointNameTaken, BadInput, "endpointNameTaken",
         QT_TRANSLATE_NOOP("Errors", "The company already has an endpoint \"%2\"."),
         QT_TRANSLATE_NOOP("Errors", "Choose another name.")},
        {ErrorCode::EndpointIsCategory, BadInput, "endpointIsCategory",
         QT_TRANSLATE_NOOP("Errors",
                           "\"%2\" is one of the four categories; they stay and keep their names."),
         QT_TRANSLATE_NOOP("Errors", "Clear its URL, then nothing is sent there.")},
        {ErrorCode::HeaderInvalid, BadInput, "headerInvalid",
         QT_TRANSLATE_NOOP("Errors", "The header \"%1\" cannot be sent."),
         QT_TRANSLATE_NOOP(
                 "Errors",
                 "Write it as Name: value, the name of letters, digits and -, the value on one "
                 "line.")},
        {ErrorCode::HeaderNotAllowed, BadInput, "headerNotAllowed",
         QT_TRANSLATE_NOOP("Errors", "The header \"%1\" cannot be one of your own."),
         QT_TRANSLATE_NOOP(
                 "Errors",
                 "The request and its signature write that one themselves; use another name.")},
        {ErrorCode::PayloadFilterInvalid, BadInput, "payloadFilterInvalid",
         QT_TRANSLATE_NOOP("Errors", "The filter on the payload is not valid: %2 (%1)."),
         QT_TRANSLATE_NOOP(
                 "Errors",
                 "Write terms such as appointment.locationId:12 -customer.email:*@example.com.")},
        {ErrorCode::PayloadEmpty, BadInput, "payloadEmpty",
         QT_TRANSLATE_NOOP("Errors", "The payload is empty."),
         QT_TRANSLATE_NOOP("Errors", "Give a JSON object.")},
        {ErrorCode::PayloadNotJson, BadInput, "payloadNotJson",
         QT_TRANSLATE_NOOP("Errors", "The payload is not JSON: %2 (%1)."),
         QT_TRANSLATE_NOOP("Errors", "Correct it there, then try again.")},
        {ErrorCode::PayloadNotObject, BadInput, "payloadNotObject",
         QT_TRANSLATE_NOOP("Errors", "The payload is JSON, but not an object."),
         QT_TRANSLATE_NOOP("Errors", "Put it between { and }.")},
        {ErrorCode::PayloadTooLarge, BadInput, "payloadTooLarge",
         QT_TRANSLATE_NOOP("Errors", "The payload is larger than 16 MB (%2)."),
         QT_TRANSLATE_NOOP("Errors", "Send a smaller one.")},
        {ErrorCode::PayloadDuplicateKey, BadInput, "payloadDuplicateKey",
         QT_TRANSLATE_NOOP("Errors", "The payload has the field \"%2\" twice in one object (%1)."),
         QT_TRANSLATE_NOOP("Errors",
                           "Remove one: receivers do not agree on which of the two counts.")},
        {ErrorCode::PayloadInvalidUtf8, BadInput, "payloadInvalidUtf8",
         QT_TRANSLATE_NOOP("Errors", "The payload is not valid UTF-8 (%1)."),
         QT_TRANSLATE_NOOP("Errors", "Save it as UTF-8.")},
        {ErrorCode::PayloadLoneSurrogate, BadInput, "payloadLoneSurrogate",
         QT_TRANSLATE_NOOP("Errors", "The payload has half of a character, \"%2\" (%1)."),
         QT_TRANSLATE_NOOP("Errors",
                           "Write both halves of the surrogate pair, or the character itself.")},
        {ErrorCode::PayloadTooDeep, BadInput, "payloadTooDeep",
         QT_TRANSLATE_NOOP("Errors", "The payload is nested deeper than 200 levels (%1)."),
         QT_TRANSLATE_NOOP("Errors", "Flatten it; many receivers refuse more.")},
        {ErrorCode::FilterInvalid, BadInput, "filterInvalid",
         QT_TRANSLATE_NOOP("Errors", "The filter is not valid: %2 (%1)."),
         QT_TRANSLATE_NOOP("Errors",
                           "Write terms such as status:failed trigger:Booking* code:>=500.")},
        {ErrorCode::RespondSpecInvalid, BadInput, "respondSpecInvalid",
         QT_TRANSLATE_NOOP("Errors", "\"%2\" is no answer a receiver can give."),
         QT_TRANSLATE_NOOP("Errors", "Use 200, 503*2,200, delay=5s, drop or drip.")},
        {ErrorCode::SettingsFileInvalid, BadInput, "settingsFileInvalid",
         QT_TRANSLATE_NOOP("Errors", "%1 is not a file of webhook settings: %2."),
         QT_TRANSLATE_NOOP(
                 "Errors",
                 "Use a file that was exported here, or JSON with the fields of the Setup API.")},
        {ErrorCode::PassphraseShort, BadInput, "passphraseShort",
         QT_TRANSLATE_NOOP("Errors", "The passphrase has fewer than 12 characters."),
         QT_TRANSLATE_NOOP("Errors",
                           "Use several words: whoever finds it out has the keys in the file.")},
        {ErrorCode::PassphraseWrong, BadInput, "passphraseWrong",
         QT_TRANSLATE_NOOP("Errors", "The passphrase does not open the keys in %1."),
         QT_TRANSLATE_NOOP("Errors", "Check it, or import without the keys.")},
        {ErrorCode::FileUnreadable, BadInput, "fileUnreadable",
         QT_TRANSLATE_NOOP("Errors", "%1 cannot be read: %2."),
         QT_TRANSLATE_NOOP("Errors", "Check the name and who may read it.")},
        {ErrorCode::FileUnwritable, BadInput, "fileUnwritable",
         QT_TRANSLATE_NOOP("Errors", "%1 cannot be written: %2."),
         QT_TRANSLATE_NOOP("Errors", "Check the folder, who may write there, and the free space.")},
        {ErrorCode::StoreIsDirectory, Store, "storeIsDirectory",
         QT_TRANSLATE_NOOP("Errors", "The store %1 is a folder, not a file."),
         QT_TRANSLATE_NOOP("Errors", "Name a file in it.")},
        {ErrorCode::StoreUnreadable, Store, "storeUnreadable",
         QT_TRANSLATE_NOOP("Errors", "The store %1 cannot be opened: %2."),
         QT_TRANSLATE_NOOP("Errors", "Check the folder and who may read it.")},
        {ErrorCode::StoreReadOnly, Store, "storeReadOnly",
         QT_TRANSLATE_NOOP("Errors", "The store %1 cannot be written."),
         QT_TRANSLATE_NOOP("Errors",
                           "Check who may write the file and its folder, and whether the disk is "
                           "read-only.")},
        {ErrorCode::StoreDamaged, Store, "storeDamaged",
         QT_TRANSLATE_NOOP("Errors", "The store %1 is damaged: %2."),
         QT_TRANSLATE_NOOP(
                 "Errors",
                 "Nothing was changed. \"hookkeeperctl store restore FILE\" brings back a backup; "
                 "the daily ones are in the folder .backups beside the store.")},
        {ErrorCode::StoreForeign, Store, "storeForeign",
         QT_TRANSLATE_NOOP("Errors", "%1 is not a Hookkeeper store."),
         QT_TRANSLATE_NOOP("Errors", "Name another file; this one was left as it is.")},
        {ErrorCode::StoreNewer, Store, "storeNewer",
         QT_TRANSLATE_NOOP(
                 "Errors",
                 "The store %1 was made by a newer Hookkeeper (version %2 of the store)."),
         QT_TRANSLATE_NOOP("Errors", "Update Hookkeeper; the store was left as it is.")},
        {ErrorCode::StoreLocked, Store, "storeLocked",
         QT_TRANSLATE_NOOP("Errors", "The store %1 is locked by another program."),
         QT_TRANSLATE_NOOP("Errors", "Close that program, or try again.")},
        {ErrorCode::StoreInUse, NotNow, "storeInUse",
         QT_TRANSLATE_NOOP("Errors", "The store %1 is open in another program: %2."),
         QT_TRANSLATE_NOOP("Errors", "Close that program, then try again.")},
        {ErrorCode::StoreDiskFull, Store, "storeDiskFull",
         QT_TRANSLATE_NOOP("Errors", "There is no room left for the store %1."),
         QT_TRANSLATE_NOOP("Errors", "Free some space; nothing was lost.")},
        {ErrorCode::StoreMigrationFailed, Store, "storeMigrationFailed",
         QT_TRANSLATE_NOOP("Errors", "The store %1 could not be brought up to date (step %2)."),
         QT_TRANSLATE_NOOP("Errors", "It was left as it was; a backup lies beside it.")},
        {ErrorCode::StoreFailed, Store, "storeFailed",
         QT_TRANSLATE_NOOP("Errors", "The store %1 does not answer: %2."),
         QT_TRANSLATE_NOOP("Errors", "Try again; \"store check\" says whether it is damaged.")},
        {ErrorCode::DataKeyMissing, Store, "dataKeyMissing",
         QT_TRANSLATE_NOOP("Errors", "The key that opens the stored hash keys is not there: %1."),
         QT_TRANSLATE_NOOP(
                 "Errors",
                 "Unlock the system keyring, or put the key file back beside the store.")},
        {ErrorCode::DataKeyWrong, Store, "dataKeyWrong",
         QT_TRANSLATE_NOOP("Errors", "The key from %1 does not open the stored hash keys."),
         QT_TRANSLATE_NOOP("Errors", "Put back the key that belongs to this store.")},
        {ErrorCode::AnotherDispatcher, NotNow, "anotherDispatcher",
         QT_TRANSLATE_NOOP("Errors", "Another Hookkeeper is sending from this store%2."),
         QT_TRANSLATE_NOOP("Errors",
                           "What was accepted goes out there; close it to send from here.")},
        {ErrorCode::PortTaken, NotNow, "portTaken",
         QT_TRANSLATE_NOOP("Errors", "Port %2 is taken by another program."),
         QT_TRANSLATE_NOOP("Errors", "Choose another port, or 0 for a free one.")},
        {ErrorCode::PortNotAllowed, NotNow, "portNotAllowed",
         QT_TRANSLATE_NOOP("Errors", "Port %2 may not be opened: %1."),
         QT_TRANSLATE_NOOP("Errors", "Choose a port from 1024 to 65535.")},
        {ErrorCode::AddressNotAllowed, NotNow, "addressNotAllowed",
         QT_TRANSLATE_NOOP("Errors", "The address %2 is not allowed by this store's policy."),
         QT_TRANSLATE_NOOP("Errors", "\"policy allow\" adds a range of addresses.")},
        {ErrorCode::NoUrlForTrigger, NotNow, "noUrlForTrigger",
         QT_TRANSLATE_NOOP("Errors", "No endpoint receives %2, so nothing would be sent."),
         QT_TRANSLATE_NOOP("Errors", "Set the %1 URL in the webhook settings first.")},
        {ErrorCode::DeliveryFinished, NotNow, "deliveryFinished",
         QT_TRANSLATE_NOOP("Errors", "%2 is finished: it was delivered, failed or cancelled."),
         QT_TRANSLATE_NOOP("Errors", "Resend it to send its event again.")},
        {ErrorCode::DeliveryNotWaiting, NotNow, "deliveryNotWaiting",
         QT_TRANSLATE_NOOP(
                 "Errors",
                 "%2 cannot go out before its turn: it is on its way, or an earlier event of its "
                 "appointment is not finished."),
         QT_TRANSLATE_NOOP("Errors", "\"delivery show\" says what it waits for.")},
        {ErrorCode::SettingsChangedMeanwhile, NotNow, "settingsChangedMeanwhile",
         QT_TRANSLATE_NOOP("Errors",
                           "The settings of %1 were changed by somebody else in the meantime."),
         QT_TRANSLATE_NOOP("Errors", "Look at the new values, then save again.")},
        {ErrorCode::HashKeyRotating, NotNow, "hashKeyRotating",
         QT_TRANSLATE_NOOP("Errors", "The hash key is being rotated already."),
         QT_TRANSLATE_NOOP("Errors", "Finish or cancel that rotation first.")},
        {ErrorCode::HashKeyNotRotating, NotNow, "hashKeyNotRotating",
         QT_TRANSLATE_NOOP("Errors", "The hash key is not being rotated."),
         QT_TRANSLATE_NOOP("Errors", "There is nothing to end.")},
        {ErrorCode::Cancelled, ErrorKind::Cancelled, "cancelled",
         QT_TRANSLATE_NOOP("Errors", "Cancelled."), ""},
        {ErrorCode::Internal, ErrorKind::Internal, "internal",
         QT_TRANSLATE_NOOP("Errors", "Something unexpected happened: %2"),
         QT_TRANSLATE_NOOP("Errors", "Please report this with the log.")},
};

constexpr bool inOrderOfTheEnum()
{
    for (size_t i = 0; i < std::size(entries); ++i) {
        if (static_cast<size_t>(entries[i].code) != i)
            return false;
    }
    return static_cast<size_t>(ErrorCode::Internal) + 1 == std::size(entries);
}
static_assert(inOrderOfTheEnum(), "one entry for each ErrorCode, in its order");

const Entry &entryOf(ErrorCode code) { return entries[static_cast<size_t>(code)]; }

QString filled(const char *text, const Error &error, Translate translate)
{
    QString result;
    const QString pattern = translate ? translate(text) : QString::fromUtf8(text);
    // One pass, so that a "%2" inside the subject stays as it is.
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QStringView marker = QStringView(pattern).mid(i, 2);
        if (marker == u"%1" || marker == u"%2") {
            result += marker == u"%1" ? error.subject : error.value;
            ++i;
        } else {
            result += pattern[i];
        }
    }
    return result;
}

} // namespace

ErrorKind kindOf(ErrorCode code) { return entryOf(code).kind; }

ErrorText textOf(const Error &error, Translate translate)
{
    const Entry &entry = entryOf(error.code);
    return {filled(entry.message, error, translate), filled(entry.hint, error, translate)};
}

QString nameOf(ErrorCode code) { return QString::fromLatin1(entryOf(code).name); }

} // namespace hk
