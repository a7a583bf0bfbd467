#pragma once

#include "core/model/erasure.h"
#include "core/model/retention.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hk {

// What goes and what is erased, in the window's words. GUI thread.

/// A count for tr(); of more than two thousand million the plural is the same.
int pluralOf(qint64 count);

/// "1,204 attempts and 980 events with their payloads go with them. About 12 MB become free…"
QString pruneAccount(const PruneTally &tally);
/// "12,345 deliveries were removed."
QString prunedNote(const PruneTally &tally);

/// "14 events from 3 May to 12 May 2026, with 20 deliveries and 31 attempts."
QString personHeadline(const PersonData &data);
/// What else is known of it, a sentence or a list each.
QStringList personLines(const PersonData &data);
/// Where it stays all the same; empty: nowhere.
QString backupText(const QStringList &files);

} // namespace hk
