#pragma once

#include "core/base/result.h"
#include "core/model/trigger.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <array>
#include <optional>

namespace hk {

/// One line of a table of companies: a column that the table has not is absent, and stays as it is.
struct CompanyRow
{
    int line = 0; ///< of the file, from 1; the line where the row begins
    QString externalId;
    std::optional<QString> name;
    std::optional<QString> timeZone;
    std::optional<QString> environment;
    std::array<std::optional<QString>, allCategories.size()> urls; ///< by Category; empty clears
    QString problem; ///< of the line itself, Words; empty: none
};

/// Reads CSV as of RFC 4180, UTF-8, with commas or semicolons. Its first line names the columns:
/// externalId, name, timeZone, environment, and the four URLs as the Setup API calls them
/// (bookingWebhookUrl…); upper and lower case, blanks, "_" and "-" do not matter. At most 10,000
/// companies. `name` is the file's, for the error. CompanyTableInvalid. Any thread.
Result<QList<CompanyRow>> readCompanyTable(const QByteArray &csv, const QString &name);

} // namespace hk
