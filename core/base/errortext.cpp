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

#define HK_TEXT(text) QT_TRANSLATE_NOOP("Errors", text)

// %1 is the error's subject (field, file, id), %2 its value.
constexpr Entry entries[] = {
        {ErrorCode::UrlEmpty, BadInput, "urlEmpty", HK_TEXT("%1 is empty."),
         HK_TEXT("Enter a whole address, such as https://example.com/hooks.")},
        {ErrorCode::UrlRelative, BadInput, "urlRelative", HK_TEXT("%1 is only a path: \"%2\"."),
         HK_TEXT("Enter a whole address, such as https://example.com/hooks.")},
        {ErrorCode::UrlScheme, BadInput, "urlScheme",
         HK_TEXT("%1 must start with https:// or http://, but is \"%2\"."),
         HK_TEXT("Enter a web address; other kinds of address cannot receive webhooks.")},
        {ErrorCode::UrlNoScheme, BadInput, "urlNoScheme",
         HK_TEXT("%1 has no https:// in front: \"%2\"."), HK_TEXT("Put https:// in front of it.")},
        {ErrorCode::UrlCredentials, BadInput, "urlCredentials",
         HK_TEXT("%1 contains a user name or password."),
         HK_TEXT("Remove everything between // and @; the signature tells the receiver who "
                 "sends.")},
        {ErrorCode::UrlFragment, BadInput, "urlFragment",
         HK_TEXT("%1 has a part after #, which is never sent to a server."),
         HK_TEXT("Remove # and what follows it.")},
        {ErrorCode::UrlWhitespace, BadInput, "urlWhitespace",
         HK_TEXT("%1 contains a blank, a line break or a control character: \"%2\"."),
         HK_TEXT("Remove it, or write a blank inside the path as percent 20.")},
        {ErrorCode::UrlBackslash, BadInput, "urlBackslash",
         HK_TEXT("%1 contains a backslash: \"%2\"."), HK_TEXT("Use / instead.")},
        {ErrorCode::UrlHost, BadInput, "urlHost", HK_TEXT("%1 names no valid host: \"%2\"."),
         HK_TEXT("A host is a name such as hooks.example.com, or an IP address.")},
        {ErrorCode::UrlPort, BadInput, "urlPort",
         HK_TEXT("%1 has a port that does not exist: \"%2\"."),
         HK_TEXT("Use a port from 1 to 65535, or none.")},
        {ErrorCode::UrlTooLong, BadInput, "urlTooLong",
         HK_TEXT("%1 is longer than 4,096 characters (%2)."),
         HK_TEXT("Check what was pasted; a webhook address is much shorter.")},
        {ErrorCode::UrlMalformed, BadInput, "urlMalformed",
         HK_TEXT("%1 is not a web address: \"%2\"."),
         HK_TEXT("Enter a whole address, such as https://example.com/hooks.")},
        {ErrorCode::UrlNotHttps, BadInput, "urlNotHttps",
         HK_TEXT("%1 uses plain http, which a production company refuses except to this computer."),
         HK_TEXT("Change http:// to https://.")},
        {ErrorCode::HashKeyEmpty, BadInput, "hashKeyEmpty", HK_TEXT("The hash key is empty."),
         HK_TEXT("Enter a key, or choose the default key.")},
        {ErrorCode::HashKeyTooLong, BadInput, "hashKeyTooLong",
         HK_TEXT("The hash key is longer than 1,024 bytes (%2)."),
         HK_TEXT("Use a shorter key; 32 random bytes are plenty.")},
        {ErrorCode::HashKeyLineBreak, BadInput, "hashKeyLineBreak",
         HK_TEXT("The hash key contains a line break or another control character."),
         HK_TEXT("Paste the key alone, on one line.")},
        {ErrorCode::HashKeyUnreadable, BadInput, "hashKeyUnreadable",
         HK_TEXT("The hash key is not valid UTF-8 text."),
         HK_TEXT("Save the key as UTF-8 text, for example in hexadecimal.")},
        {ErrorCode::HashKeyUnchanged, BadInput, "hashKeyUnchanged",
         HK_TEXT("The new hash key is the one that signs already."),
         HK_TEXT("Give another key; 32 random bytes are plenty.")},
        {ErrorCode::OverlapOutOfRange, BadInput, "overlapOutOfRange",
         HK_TEXT("The overlap is not between 1 second and 90 days: \"%2\"."),
         HK_TEXT("Write for example 24h or 7d.")},
        {ErrorCode::ExternalIdInvalid, BadInput, "externalIdInvalid",
         HK_TEXT("\"%2\" cannot be an external id."),
         HK_TEXT("Use 1 to 200 characters without blanks or control characters.")},
        {ErrorCode::ExternalIdTaken, BadInput, "externalIdTaken",
         HK_TEXT("There is already a company with the external id \"%2\"."),
         HK_TEXT("Choose another external id, or open that company.")},
        {ErrorCode::NameEmpty, BadInput, "nameEmpty", HK_TEXT("The name is empty or too long."),
         HK_TEXT("Enter a name of 1 to 200 characters.")},
        {ErrorCode::TimeZoneUnknown, BadInput, "timeZoneUnknown",
         HK_TEXT("There is no time zone \"%2\"."),
         HK_TEXT("Use a name such as America/Toronto or Europe/Berlin.")},
        {ErrorCode::EnvironmentUnknown, BadInput, "environmentUnknown",
         HK_TEXT("There is no environment \"%2\"."), HK_TEXT("Use test or production.")},
        {ErrorCode::EncodingUnknown, BadInput, "encodingUnknown",
         HK_TEXT("There is no signature encoding \"%2\"."), HK_TEXT("Use hex or base64.")},
        {ErrorCode::DurationInvalid, BadInput, "durationInvalid",
         HK_TEXT("%1 is not a length of time: \"%2\"."),
         HK_TEXT("Write a number and a unit, such as 15s, 5m or 2h.")},
        {ErrorCode::RetryScheduleInvalid, BadInput, "retryScheduleInvalid",
         HK_TEXT("The retry schedule is not valid: \"%2\"."),
         HK_TEXT("List 1 to 50 waits from 1s to 7d, such as 5s,5m,30m,2h.")},
        {ErrorCode::TimeoutOutOfRange, BadInput, "timeoutOutOfRange",
         HK_TEXT("The time-out is not between 1 second and 2 minutes: \"%2\"."),
         HK_TEXT("Write for example 15s.")},
        {ErrorCode::RateLimitInvalid, BadInput, "rateLimitInvalid",
         HK_TEXT("The rate limit is not valid: \"%2\"."),
         HK_TEXT("Write for example 10/s or 100/m, or none.")},
        {ErrorCode::SwitchInvalid, BadInput, "switchInvalid",
         HK_TEXT("%1 is neither on nor off: \"%2\"."), HK_TEXT("Write on or off.")},
        {ErrorCode::CaFileInvalid, BadInput, "caFileInvalid",
         HK_TEXT("%2 holds no certificate in PEM form."),
         HK_TEXT("Name the file of the authority that signed the receiver's certificate.")},
        {ErrorCode::VerifyInProduction, BadInput, "verifyInProduction",
         HK_TEXT("A production company always verifies the receiver's certificate."),
         HK_TEXT("Name the receiver's own authority as CA file instead.")},
        {ErrorCode::ProxyInvalid, BadInput, "proxyInvalid",
         HK_TEXT("The proxy is not valid: \"%2\"."),
         HK_TEXT("Write http://, socks4:// or socks5:// with host and port, environment, or "
                 "none.")},
        {ErrorCode::ProxyPassword, BadInput, "proxyPassword",
         HK_TEXT("The store keeps no user name and no password of a proxy."),
         HK_TEXT("Put the whole proxy into the environment, as https_proxy, and choose "
                 "environment.")},
        {ErrorCode::NumberInvalid, BadInput, "numberInvalid",
         HK_TEXT("%1 is not a number in its range: \"%2\"."), HK_TEXT("Enter a whole number.")},
        {ErrorCode::CidrInvalid, BadInput, "cidrInvalid",
         HK_TEXT("\"%2\" is not a range of addresses."),
         HK_TEXT("Write it as 10.0.0.0/8 or fd00::/8.")},
        {ErrorCode::CompanyUnknown, BadInput, "companyUnknown",
         HK_TEXT("There is no company \"%2\"."),
         HK_TEXT("\"company list\" shows the companies of this store.")},
        {ErrorCode::TriggerUnknown, BadInput, "triggerUnknown",
         HK_TEXT("There is no trigger \"%2\"."),
         HK_TEXT("Use one of the nine triggers, such as BookingConfirmation.")},
        {ErrorCode::WireNameInvalid, BadInput, "wireNameInvalid",
         HK_TEXT("\"%2\" cannot be the wire name of %1."),
         HK_TEXT("Use 1 to 100 visible characters, and a name of its own for each trigger.")},
        {ErrorCode::TriggerNotOfCategory, BadInput, "triggerNotOfCategory",
         HK_TEXT("The %1 URL cannot get these triggers: \"%2\"."),
         HK_TEXT("Name triggers of its own category, or add an endpoint that gets others.")},
        {ErrorCode::DeliveryUnknown, BadInput, "deliveryUnknown",
         HK_TEXT("There is no delivery \"%2\" in this store."),
         HK_TEXT("A delivery's id starts with dlv_; \"deliveries\" lists them.")},
        {ErrorCode::EndpointUnknown, BadInput, "endpointUnknown",
         HK_TEXT("The company has no endpoint \"%2\"."),
         HK_TEXT("Use booking, customer, resource or reminder; \"endpoint list\" shows all.")},
        {ErrorCode::EndpointNameInvalid, BadInput, "endpointNameInvalid",
         HK_TEXT("\"%2\" cannot be the name of an endpoint."),
         HK_TEXT("Use 1 to 80 characters without control characters, and none of booking, "
                 "customer, resource, reminder.")},
        {ErrorCode::EndpointNameTaken, BadInput, "endpointNameTaken",
         HK_TEXT("The company already has an endpoint \"%2\"."), HK_TEXT("Choose another name.")},
        {ErrorCode::EndpointIsCategory, BadInput, "endpointIsCategory",
         HK_TEXT("\"%2\" is one of the four categories; they stay and keep their names."),
         HK_TEXT("Clear its URL, then nothing is sent there.")},
        {ErrorCode::HeaderInvalid, BadInput, "headerInvalid",
         HK_TEXT("The header \"%1\" cannot be sent."),
         HK_TEXT("Write it as Name: value, the name of letters, digits and -, the value on one "
                 "line.")},
        {ErrorCode::HeaderNotAllowed, BadInput, "headerNotAllowed",
         HK_TEXT("The header \"%1\" cannot be one of your own."),
         HK_TEXT("The request and its signature write that one themselves; use another name.")},
        {ErrorCode::PayloadFilterInvalid, BadInput, "payloadFilterInvalid",
         HK_TEXT("The filter on the payload is not valid: %2 (%1)."),
         HK_TEXT("Write terms such as appointment.locationId:12 -customer.email:*@example.com.")},
        {ErrorCode::PayloadEmpty, BadInput, "payloadEmpty", HK_TEXT("The payload is empty."),
         HK_TEXT("Give a JSON object.")},
        {ErrorCode::PayloadNotJson, BadInput, "payloadNotJson",
         HK_TEXT("The payload is not JSON: %2 (%1)."),
         HK_TEXT("Correct it there, then try again.")},
        {ErrorCode::PayloadNotObject, BadInput, "payloadNotObject",
         HK_TEXT("The payload is JSON, but not an object."), HK_TEXT("Put it between { and }.")},
        {ErrorCode::PayloadTooLarge, BadInput, "payloadTooLarge",
         HK_TEXT("The payload is larger than 16 MB (%2)."), HK_TEXT("Send a smaller one.")},
        {ErrorCode::PayloadDuplicateKey, BadInput, "payloadDuplicateKey",
         HK_TEXT("The payload has the field \"%2\" twice in one object (%1)."),
         HK_TEXT("Remove one: receivers do not agree on which of the two counts.")},
        {ErrorCode::PayloadInvalidUtf8, BadInput, "payloadInvalidUtf8",
         HK_TEXT("The payload is not valid UTF-8 (%1)."), HK_TEXT("Save it as UTF-8.")},
        {ErrorCode::PayloadLoneSurrogate, BadInput, "payloadLoneSurrogate",
         HK_TEXT("The payload has half of a character, \"%2\" (%1)."),
         HK_TEXT("Write both halves of the surrogate pair, or the character itself.")},
        {ErrorCode::PayloadTooDeep, BadInput, "payloadTooDeep",
         HK_TEXT("The payload is nested deeper than 200 levels (%1)."),
         HK_TEXT("Flatten it; many receivers refuse more.")},
        {ErrorCode::FilterInvalid, BadInput, "filterInvalid",
         HK_TEXT("The filter is not valid: %2 (%1)."),
         HK_TEXT("Write terms such as status:failed trigger:Booking* code:>=500.")},
        {ErrorCode::RespondSpecInvalid, BadInput, "respondSpecInvalid",
         HK_TEXT("\"%2\" is no answer a receiver can give."),
         HK_TEXT("Use 200, 503*2,200, delay=5s, drop or drip.")},
        {ErrorCode::SettingsFileInvalid, BadInput, "settingsFileInvalid",
         HK_TEXT("%1 is not a file of webhook settings: %2."),
         HK_TEXT("Use a file that was exported here, or JSON with the fields of the Setup API.")},
        {ErrorCode::PassphraseShort, BadInput, "passphraseShort",
         HK_TEXT("The passphrase has fewer than 12 characters."),
         HK_TEXT("Use several words: whoever finds it out has the keys in the file.")},
        {ErrorCode::PassphraseWrong, BadInput, "passphraseWrong",
         HK_TEXT("The passphrase does not open the keys in %1."),
         HK_TEXT("Check it, or import without the keys.")},
        {ErrorCode::FileUnreadable, BadInput, "fileUnreadable", HK_TEXT("%1 cannot be read: %2."),
         HK_TEXT("Check the name and who may read it.")},
        {ErrorCode::FileUnwritable, BadInput, "fileUnwritable",
         HK_TEXT("%1 cannot be written: %2."),
         HK_TEXT("Check the folder, who may write there, and the free space.")},
        {ErrorCode::StoreIsDirectory, Store, "storeIsDirectory",
         HK_TEXT("The store %1 is a folder, not a file."), HK_TEXT("Name a file in it.")},
        {ErrorCode::StoreUnreadable, Store, "storeUnreadable",
         HK_TEXT("The store %1 cannot be opened: %2."),
         HK_TEXT("Check the folder and who may read it.")},
        {ErrorCode::StoreReadOnly, Store, "storeReadOnly",
         HK_TEXT("The store %1 cannot be written."),
         HK_TEXT("Check who may write the file and its folder, and whether the disk is "
                 "read-only.")},
        {ErrorCode::StoreDamaged, Store, "storeDamaged", HK_TEXT("The store %1 is damaged: %2."),
         HK_TEXT("Nothing was changed. \"hookkeeperctl store restore FILE\" brings back a backup; "
                 "the daily ones are in the folder .backups beside the store.")},
        {ErrorCode::StoreForeign, Store, "storeForeign", HK_TEXT("%1 is not a Hookkeeper store."),
         HK_TEXT("Name another file; this one was left as it is.")},
        {ErrorCode::StoreNewer, Store, "storeNewer",
         HK_TEXT("The store %1 was made by a newer Hookkeeper (version %2 of the store)."),
         HK_TEXT("Update Hookkeeper; the store was left as it is.")},
        {ErrorCode::StoreLocked, Store, "storeLocked",
         HK_TEXT("The store %1 is locked by another program."),
         HK_TEXT("Close that program, or try again.")},
        {ErrorCode::StoreInUse, NotNow, "storeInUse",
         HK_TEXT("The store %1 is open in another program: %2."),
         HK_TEXT("Close that program, then try again.")},
        {ErrorCode::StoreDiskFull, Store, "storeDiskFull",
         HK_TEXT("There is no room left for the store %1."),
         HK_TEXT("Free some space; nothing was lost.")},
        {ErrorCode::StoreMigrationFailed, Store, "storeMigrationFailed",
         HK_TEXT("The store %1 could not be brought up to date (step %2)."),
         HK_TEXT("It was left as it was; a backup lies beside it.")},
        {ErrorCode::StoreFailed, Store, "storeFailed", HK_TEXT("The store %1 does not answer: %2."),
         HK_TEXT("Try again; \"store check\" says whether it is damaged.")},
        {ErrorCode::DataKeyMissing, Store, "dataKeyMissing",
         HK_TEXT("The key that opens the stored hash keys is not there: %1."),
         HK_TEXT("Unlock the system keyring, or put the key file back beside the store.")},
        {ErrorCode::DataKeyWrong, Store, "dataKeyWrong",
         HK_TEXT("The key from %1 does not open the stored hash keys."),
         HK_TEXT("Put back the key that belongs to this store.")},
        {ErrorCode::AnotherDispatcher, NotNow, "anotherDispatcher",
         HK_TEXT("Another Hookkeeper is sending from this store%2."),
         HK_TEXT("What was accepted goes out there; close it to send from here.")},
        {ErrorCode::PortTaken, NotNow, "portTaken", HK_TEXT("Port %2 is taken by another program."),
         HK_TEXT("Choose another port, or 0 for a free one.")},
        {ErrorCode::PortNotAllowed, NotNow, "portNotAllowed",
         HK_TEXT("Port %2 may not be opened: %1."), HK_TEXT("Choose a port from 1024 to 65535.")},
        {ErrorCode::AddressNotAllowed, NotNow, "addressNotAllowed",
         HK_TEXT("The address %2 is not allowed by this store's policy."),
         HK_TEXT("\"policy allow\" adds a range of addresses.")},
        {ErrorCode::NoUrlForTrigger, NotNow, "noUrlForTrigger",
         HK_TEXT("No endpoint receives %2, so nothing would be sent."),
         HK_TEXT("Set the %1 URL in the webhook settings first.")},
        {ErrorCode::DeliveryFinished, NotNow, "deliveryFinished",
         HK_TEXT("%2 is finished: it was delivered, failed or cancelled."),
         HK_TEXT("Resend it to send its event again.")},
        {ErrorCode::DeliveryNotWaiting, NotNow, "deliveryNotWaiting",
         HK_TEXT("%2 cannot go out before its turn: it is on its way, or an earlier event of its "
                 "appointment is not finished."),
         HK_TEXT("\"delivery show\" says what it waits for.")},
        {ErrorCode::SettingsChangedMeanwhile, NotNow, "settingsChangedMeanwhile",
         HK_TEXT("The settings of %1 were changed by somebody else in the meantime."),
         HK_TEXT("Look at the new values, then save again.")},
        {ErrorCode::HashKeyRotating, NotNow, "hashKeyRotating",
         HK_TEXT("The hash key is being rotated already."),
         HK_TEXT("Finish or cancel that rotation first.")},
        {ErrorCode::HashKeyNotRotating, NotNow, "hashKeyNotRotating",
         HK_TEXT("The hash key is not being rotated."), HK_TEXT("There is nothing to end.")},
        {ErrorCode::Cancelled, ErrorKind::Cancelled, "cancelled", HK_TEXT("Cancelled."), ""},
        {ErrorCode::Internal, ErrorKind::Internal, "internal",
         HK_TEXT("Something unexpected happened: %2"), HK_TEXT("Please report this with the log.")},
};

#undef HK_TEXT

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
