#pragma once

namespace hk {

/// Lets SQLite hold its locks by open file description (fcntl(2), F_OFD_SETLK) instead of by
/// process, as POSIX has it. With the latter, closing any descriptor of a store's file drops all
/// the process's locks on it, and a file dialog that lists the store's folder does that: it opens
/// the files there to see what they are. Another program then takes itself for the only one and
/// deletes the write-ahead log that this one writes into. Both kinds of locks exclude each other,
/// so programs that use the old kind stay out just the same. Where the system or the file system
/// knows only the old kind, that is used.
///
/// SQLite locks a file once for all connections of the process, through the descriptor of the first
/// one. With locks by description only that one can lock the file for itself, so it has to be the
/// last to close: the writer is, see Store. Else the write-ahead log is left behind, whole.
///
/// Any thread; before the first connection. Later calls do nothing.
void useDescriptionLocks();

} // namespace hk
