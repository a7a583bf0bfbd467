#pragma once

#include "core/base/outcome.h"
#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringView>

#include <chrono>
#include <optional>

namespace hk {

/// How one request is answered. A value, any thread.
struct Behaviour
{
    enum class Manner {
        Answer,
        Drop,           ///< the whole request is read, then the connection closed
        HangUp,         ///< the connection is closed while the request is still coming
        Reset,          ///< the whole request is read, then the connection reset
        Half,           ///< the connection is closed half way through the answer
        Garbage,        ///< what goes out is not HTTP
        EndlessHeaders, ///< header lines without an end
        LyingChunks,    ///< the body ends before the end of the chunk it announced
        GzipBomb,       ///< a small gzip body that becomes `size`
    };
    Manner manner = Manner::Answer;
    bool drips = false; ///< the answer goes out one byte a second
    int status = 200;
    std::chrono::milliseconds delay{0};
    std::optional<std::chrono::seconds> retryAfter; ///< sent as Retry-After
    std::optional<QByteArray> body;                 ///< none: the status in words
    std::optional<QByteArray> contentType;          ///< none: plain text
    QByteArray location;                            ///< sent as Location
    HeaderList headers;           ///< further ones; they take the place of others of their name
    std::optional<qint64> size;   ///< of the body, which is repeated until then
    std::optional<qint64> length; ///< what Content-Length says, whatever the body has
    bool operator==(const Behaviour &) const = default;

    /// Words with colons between: "503:retry-after=10s", "delay=1s:500", "drip:503", "drop",
    /// "200:type=text/html:body='<p>'". A value with a colon stands in quotes; but a URL behind
    /// location= needs none at the end: "301:location=https://example.com/". RespondSpecInvalid,
    /// with the word that is wrong.
    static Result<Behaviour> parse(QStringView text);
    /// Whether anything goes out at all.
    bool answers() const
    {
        return manner != Manner::Drop && manner != Manner::HangUp && manner != Manner::Reset;
    }
    /// Whether a sender can take what goes out for an answer, before it gives up.
    bool isWhole() const
    {
        return !drips && (manner == Manner::Answer || manner == Manner::GzipBomb);
    }
};

} // namespace hk
