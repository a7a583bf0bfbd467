#include "core/store/urltable.h"

#include "core/store/database.h"
#include "core/store/hotstatement.h"

#include <QtCore/QUrl>

namespace hk {
namespace {

constexpr char selectUrl[] = "SELECT id FROM url WHERE ascii = ?";
constexpr char insertUrl[] = "INSERT INTO url(ascii, host) VALUES(?, ?)";

} // namespace

Result<std::optional<qint64>> urlId(Database &database, const QString &ascii)
{
    if (ascii.isEmpty())
        return std::optional<qint64>();
    const auto present =
            HotStatement(database, selectUrl)
                    .first([](const HotStatement &row) { return row.integer(0); }, ascii);
    if (!present || present->has_value())
        return present;
    const Result<qint64> made =
            HotStatement(database, insertUrl).run(ascii, QUrl(ascii).host(QUrl::FullyEncoded));
    if (!made)
        return made.error();
    return std::optional(lastRowId(database));
}

} // namespace hk
