#pragma once

#include "app/hookkeeperctl/optionspec.h"
#include "app/hookkeeperctl/settingsoptions.h"

namespace hk {

/// Every option of the program, each once: commands list the ones they take.
namespace options {

// everywhere, before the command or after it
inline constexpr OptionSpec store{"store", "FILE", "the store; default $HOOKKEEPER_STORE"};
inline constexpr OptionSpec log{"log", "FILE|-", "where the log goes; default $HOOKKEEPER_LOG"};
inline constexpr OptionSpec json{"json", nullptr, "answer in JSON, an object a line"};
inline constexpr OptionSpec quiet{"quiet", nullptr, "no confirmations and no progress"};
inline constexpr OptionSpec help{"help", nullptr, "show this help"};
inline constexpr OptionSpec version{"version", nullptr, "show the version"};

inline constexpr OptionSpec name{"name", "NAME", "what people call the company"};
inline constexpr OptionSpec timeZone{"time-zone", "ZONE", "such as America/Toronto; default UTC"};
inline constexpr OptionSpec environment{"environment", "test|production",
                                        "production wants https; default test"};
inline constexpr OptionSpec skipRefused{"skip-refused", nullptr,
                                        "leave out the lines that are refused"};
inline constexpr OptionSpec versionLimit{"limit", "N", "at most so many; default 20"};
inline constexpr OptionSpec yes{"yes", nullptr, "really: there is no way back"};

inline constexpr OptionSpec payload{"payload", "FILE|-", "these bytes, sent as they are"};
inline constexpr OptionSpec seed{"seed", "N", "the same seed gives the same people and ids"};
inline constexpr OptionSpec speed{"speed", "N|max",
                                  "so many times as fast as it happens; default 1"};
inline constexpr OptionSpec count{"count", "N", "so many events; default 1"};
inline constexpr OptionSpec sample{"sample", "NAME", "the payload of that sample, as it was saved"};
inline constexpr OptionSpec edge{"edge", "KIND", "a sample that receivers stumble over"};
inline constexpr OptionSpec cover{"cover", nullptr, "payloads that show all of the schema"};
inline constexpr OptionSpec replace{"replace", nullptr, "in the place of the one of that name"};
inline constexpr OptionSpec report{"report", nullptr, "list what is shown instead"};
inline constexpr OptionSpec pace{"rate", "N/s|N/m",
                                 "so many events a second or minute; default as fast as they are "
                                 "stored"};
inline constexpr OptionSpec sendUrl{"url", "URL",
                                    "send to this URL alone, not to the company's endpoints"};
inline constexpr OptionSpec print{"print", nullptr, "only print the payload, one a line"};

inline constexpr OptionSpec untilIdle{"until-idle", nullptr,
                                      "end when nothing is queued or retrying"};
inline constexpr OptionSpec maxSeconds{"max-seconds", "N", "end after so many seconds"};

inline constexpr OptionSpec filter{"filter", "EXPR", "such as \"status:failed trigger:Booking*\""};
inline constexpr OptionSpec limit{"limit", "N", "at most so many; default 50"};
inline constexpr OptionSpec lately{"since", "AGE", "how far back: 24h (default), 7d…"};
inline constexpr OptionSpec oldestFirst{"oldest-first", nullptr,
                                        "the oldest first, not the newest"};
inline constexpr OptionSpec countOnly{"count", nullptr, "only say how many there are"};

inline constexpr OptionSpec keyFile{"key-file", "FILE",
                                    "holds the hash key; one line end after it is taken off"};
inline constexpr OptionSpec signature{"signature", "S", "the header's value"};
inline constexpr OptionSpec scheme{"scheme", "onsched|standard",
                                   "X-Message-Signature (default) or webhook-signature"};
inline constexpr OptionSpec messageId{"id", "I", "webhook-id, with --scheme standard"};
inline constexpr OptionSpec timestamp{"timestamp", "T", "webhook-timestamp, likewise"};
inline constexpr OptionSpec explain{
        "explain", nullptr, "show the computation step by step, and what was tried to explain it"};

inline constexpr OptionSpec port{"port", "N", "to listen on; default 0: a free one"};
inline constexpr OptionSpec address{
        "address", "A", "to listen on; default 127.0.0.1, 0.0.0.0: others can send as well"};
inline constexpr OptionSpec respond{
        "respond", "SPEC",
        "200 (default), 503*2,200 (the last one stays), delay=5s, drop, "
        "drip, half, reset, garbage…; see the manual"};
inline constexpr OptionSpec rule{"rule", "RULE",
                                 "\"/booking => 410\", \"event=Booking* => drop\"; the first that "
                                 "fits; several times",
                                 true};
inline constexpr OptionSpec tls{"tls", "good|expired|wrong-host|self-signed",
                                "speak https, with such a certificate"};
inline constexpr OptionSpec trustFile{"ca-file", "FILE",
                                      "with --tls: write there what a sender has to trust"};
inline constexpr OptionSpec forward{"forward", "URL",
                                    "hand everything on to it, show both answers"};
inline constexpr OptionSpec passAnswer{"pass-answer", nullptr,
                                       "with --forward: answer what the other answers"};
inline constexpr OptionSpec forwardAllow{"forward-allow", "public|CIDR",
                                         "where to forward beside this computer; several times",
                                         true};
inline constexpr OptionSpec verifyKeyFile{"verify-key-file", "FILE",
                                          "check signatures with the hash key in it"};
inline constexpr OptionSpec requestCount{"count", "N", "end after so many webhooks"};
inline constexpr OptionSpec keep{"keep", nullptr, "keep the demo's store and say where it is"};

} // namespace options
} // namespace hk
