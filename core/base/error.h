#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace hk {

/// What went wrong. Each code has one sentence and one hint in errortext.cpp, and one ErrorKind.
enum class ErrorCode {
    // bad input: nothing changed
    UrlEmpty,
    UrlRelative,
    UrlScheme,
    UrlNoScheme,
    UrlCredentials,
    UrlFragment,
    UrlWhitespace,
    UrlBackslash,
    UrlHost,
    UrlPort,
    UrlTooLong,
    UrlMalformed,
    UrlNotHttps,
    HashKeyEmpty,
    HashKeyTooLong,
    HashKeyLineBreak,
    HashKeyUnreadable,
    ExternalIdInvalid,
    ExternalIdTaken,
    NameEmpty,
    TimeZoneUnknown,
    EnvironmentUnknown,
    EncodingUnknown,
    DurationInvalid,
    RetryScheduleInvalid,
    TimeoutOutOfRange,
    RateLimitInvalid,
    SwitchInvalid,
    CaFileInvalid,
    VerifyInProduction,
    ProxyInvalid,
    ProxyPassword,
    NumberInvalid,
    CidrInvalid,
    CompanyUnknown,
    TriggerUnknown,
    DeliveryUnknown,
    EndpointUnknown,
    PayloadEmpty,
    PayloadNotJson,
    PayloadNotObject,
    PayloadTooLarge,
    PayloadDuplicateKey,
    PayloadInvalidUtf8,
    PayloadLoneSurrogate,
    PayloadTooDeep,
    FilterInvalid,
    RespondSpecInvalid,
    FileUnreadable,
    FileUnwritable,
    // the store cannot be used
    StoreIsDirectory,
    StoreUnreadable,
    StoreReadOnly,
    StoreDamaged,
    StoreForeign,
    StoreNewer,
    StoreLocked,
    StoreInUse,
    StoreDiskFull,
    StoreMigrationFailed,
    StoreFailed,
    DataKeyMissing,
    DataKeyWrong,
    // not possible now
    AnotherDispatcher,
    PortTaken,
    PortNotAllowed,
    AddressNotAllowed,
    NoUrlForTrigger,
    DeliveryFinished,
    DeliveryNotWaiting,
    SettingsChangedMeanwhile,
    // ends without an answer
    Cancelled,
    Internal,
};

/// What an error means for the one who asked; the console's exit code follows from it.
enum class ErrorKind { BadInput, StoreUnusable, NotNow, Cancelled, Internal };

/// An error value. `subject` (the field, file or id it is about) and `value` (what stood there,
/// shortened) are shown to a person, so never a secret; `detail` is for the log, English, never a
/// secret either. Plain value, any thread.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString subject;
    QString value;
    QString detail;
    bool operator==(const Error &) const = default;
};

ErrorKind kindOf(ErrorCode code);

} // namespace hk

Q_DECLARE_METATYPE(hk::Error)
