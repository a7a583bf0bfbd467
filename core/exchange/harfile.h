#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>
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
    QString comment = {}; ///< plain words about it
};

/// Writes an HTTP archive, HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/), entry by
/// entry, so that long ones need no memory. Bodies that are no text stand in base64 and say so. One
/// thread.
class HarFile final
{
public:
    /// Begins the archive in `out`, which outlives it and keeps what goes wrong to itself until
    /// finish().
    explicit HarFile(QIODevice &out);

    void add(const HarExchange &exchange);
    /// False: not all of it could be written.
    bool finish();

private:
    void write(const QByteArray &bytes);

    QIODevice &m_out;
    bool m_isFirst = true;
    bool m_isWhole = true;
};

} // namespace hk
