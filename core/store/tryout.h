#pragma once

#include "core/store/database.h"

namespace hk {

/// Runs `change()` → Result<T> inside a closure of Store::write() and takes back all that it wrote;
/// answers what it answered. For telling what a change would do.
template<typename Change>
auto triedOut(Database &database, Change change) -> decltype(change())
{
    if (const Result<void> begun = database.execute("SAVEPOINT tryout"); !begun)
        return begun.error();
    auto answer = change();
    const Result<void> back = database.execute("ROLLBACK TO tryout; RELEASE tryout");
    if (!back)
        return back.error();
    return answer;
}

} // namespace hk
