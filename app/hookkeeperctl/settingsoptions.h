#pragma once

#include "app/hookkeeperctl/optionspec.h"

namespace hk::options {

// What `settings`, `key` and `endpoint` take.

inline constexpr OptionSpec bookingUrl{"booking-url", "URL",
                                       "where booking events go; \"\": nowhere"};
inline constexpr OptionSpec customerUrl{"customer-url", "URL", "where customer events go"};
inline constexpr OptionSpec resourceUrl{"resource-url", "URL", "where resource events go"};
inline constexpr OptionSpec reminderUrl{"reminder-url", "URL", "where reminder events go"};
inline constexpr OptionSpec hashKeyStdin{
        "hash-key-stdin", nullptr,
        "read the hash key from standard input; one line end after "
        "it is taken off"};
inline constexpr OptionSpec hashKeyFile{"hash-key-file", "FILE", "read it from a file, likewise"};
inline constexpr OptionSpec defaultHashKey{"default-hash-key", nullptr,
                                           "sign with the company's external id"};
inline constexpr OptionSpec overlap{"overlap", "24h",
                                    "how long both keys sign, 1s to 90d; default 24h"};
inline constexpr OptionSpec nextKey{"next", nullptr, "while rotating, the key that takes over"};
inline constexpr OptionSpec standardForm{"standard", nullptr,
                                         "as whsec_…, for Standard Webhooks libraries"};
inline constexpr OptionSpec standardHeaders{"standard-headers", "on|off",
                                            "whether the Standard Webhooks headers are sent too"};
inline constexpr OptionSpec signatureEncoding{"signature-encoding", "hex|base64",
                                              "how X-Message-Signature is written"};
inline constexpr OptionSpec retrySchedule{"retry-schedule", "5s,5m,…",
                                          "the waits; n waits make n + 1 attempts"};
inline constexpr OptionSpec timeout{"timeout", "15s", "for a whole attempt, 1s to 2m"};

inline constexpr OptionSpec wireName{"wire-name", "TRIGGER=NAME",
                                     "what a trigger is called in the payload; \"\": as usual"};
inline constexpr OptionSpec settingsFormat{"format", "hookkeeper|setup-api",
                                           "setup-api: only the four URLs, by their names there"};
inline constexpr OptionSpec withSecrets{"with-secrets", nullptr,
                                        "also keys and secret headers, sealed under a passphrase"};
inline constexpr OptionSpec passphraseStdin{"passphrase-stdin", nullptr,
                                            "read the passphrase from standard input"};
inline constexpr OptionSpec passphraseFile{"passphrase-file", "FILE", "read it from a file"};
inline constexpr OptionSpec dryRun{"dry-run", nullptr, "tell what it would do, and do nothing"};

inline constexpr OptionSpec concurrency{"concurrency", "N", "requests at a time, 1 to 64"};
inline constexpr OptionSpec rate{"rate", "10/s|100/m|none", "so many requests and no more"};
inline constexpr OptionSpec inOrder{"in-order", "on|off",
                                    "an appointment's events one after the other"};
inline constexpr OptionSpec ownTimeout{"timeout", "15s|company", "its own time-out"};
inline constexpr OptionSpec ownSchedule{"retry-schedule", "5s,5m,…|company", "its own waits"};
inline constexpr OptionSpec endpointUrl{"url", "URL", "where it is; \"\": nowhere"};
inline constexpr OptionSpec newName{"name", "NAME", "what it is called from now on"};
inline constexpr OptionSpec triggers{"triggers", "LIST",
                                     "wire names or categories, separated by commas, or all"};
inline constexpr OptionSpec payloadFilter{
        "filter", "EXPR", "only events whose payload fits, such as appointment.locationId:12"};
inline constexpr OptionSpec header{"header", "NAME: VALUE", "a header line of its own"};
inline constexpr OptionSpec secretHeaderStdin{
        "secret-header-stdin", nullptr,
        "read such a line from standard input; its value is sealed and never shown"};
inline constexpr OptionSpec secretHeaderFile{"secret-header-file", "FILE",
                                             "read it from a file, likewise"};
inline constexpr OptionSpec removeHeader{"remove-header", "NAME", "takes one away"};
inline constexpr OptionSpec reason{"reason", "TEXT", "why, for your colleagues"};
inline constexpr OptionSpec caFile{"ca-file", "FILE|none",
                                   "PEM certificates trusted beside the system's"};
inline constexpr OptionSpec verify{"verify", "on|off",
                                   "off: INSECURE, whoever stands between can read and answer"};

} // namespace hk::options
