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

/// Runs `change()` → Result<T> inside a closure of Store::write() and takes back what it wrote if
/// it answers an error. For one of many changes that may fail without the others.
template<typename Change>
auto allOrNothing(Database &database, Change change) -> decltype(change())
{
    if (const Result<void> begun = database.execute("SAVEPOINT one"); !begun)
        return begun.error();
    auto answer = change();
    const Result<void> ended =
            database.execute(answer ? "RELEASE one" : "ROLLBACK TO one; RELEASE one");
    if (!ended)
        return ended.error();
    return answer;
}

} // namespace hk
