#pragma once

class QString;

namespace hk::bench {

/// The store's file out of the memory of the machine, as after a start.
void forget(const QString &path);
/// Into the memory of the machine, as far as it goes there.
void remember(const QString &path);

} // namespace hk::bench
