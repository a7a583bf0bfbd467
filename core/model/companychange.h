#pragma once

#include "core/model/company.h"

#include <optional>

namespace hk {

/// A change of what a company is: what is absent stays.
struct CompanyChange
{
    std::optional<QString> name;
    std::optional<QByteArray> timeZone; ///< IANA name
    std::optional<Environment> environment;
};

} // namespace hk
