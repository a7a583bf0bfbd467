#pragma once

#include "core/model/company.h"

#include <QtCore/QUrl>

namespace hk {

/// The company as a part of a key in QSettings, where a "/" in its id would make a group of it.
inline QString companyKeyOf(const Company &company)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(company.externalId));
}

} // namespace hk
