#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>
#include <QtCore/QList>
#include <QtCore/QPair>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// A request and its answer, as an entry of an HTTP archive has them.
struct HarExchange
{
    Micros startedAt = 0;
    Micros took = 0;
    QByteArray method = QByteArrayLiteral("POST");
    QString url; ///< whole
    HeaderList requestHeaders = {};
    QByteArray requestBody = {};
    qint64 requestBodySize = 0;     ///< on the wire; more than `requestBody` when it was cut
    std::optional<int> status = {}; ///< none: there was no answer
    QByteArray statusText = {};
    HeaderList responseHeaders = {};
    QByteArray responseBody = {};
    QString comment = {};       ///< plain words about it
    QString error = {};         ///< why there is no whole answer, English; empty: there is one
    bool responseCut = false;   ///< more came than `responseBody`
    PhaseTimes phases = {};     ///< of none is known: all of it was waiting
    QString remoteAddress = {}; ///< "127.0.0.1:8080"
    /// What else is known of it, such as {"delivery", "dlv_…"}.
    QList<QPair<QString, QString>> facts = {};
    bool operator==(const HarExchange &) const = default;
};

/// Writes an HTTP archive, HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/), entry by
/// entry, so that long ones need no memory. Bodies that are no text stand in base64 and say so; a
/// request without an answer has status 0 and `_error`, as browsers write it; the facts are in
/// `_hookkeeper`. One thread.
class HarFile final
{
public:
    /// Begins the archive in `out`, which outlives it and keeps what goes wrong to itself until
    /// finish().
    explicit HarFile(QIODevice &out);

    void add(const HarExchange &exchange);
    bool isWhole() const { return m_isWhole; } ///< so far
    /// False: not all of it could be written.
    bool finish();

private:
    void write(const QByteArray &bytes);

    QIODevice &m_out;
    bool m_isFirst = true;
    bool m_isWhole = true;
};

} // namespace hk
