#pragma once

#include "core/workspace/settingsfront.h"

#include <QtCore/QStringList>

namespace hk {

/// The name that the audit has for a setting ("settings.bookingUrl"), as the page calls it.
QString settingName(const QString &what);
/// Name, before, after: a row of a table for each.
QList<QStringList> rowsOf(const QList<SettingDifference> &changes);

} // namespace hk
