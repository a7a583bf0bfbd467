#include "core/base/actor.h"

#include <array>

#include <pwd.h>
#include <unistd.h>

namespace hk {

Actor Actor::here(const QString &program)
{
    // Not from the environment, where everybody can be anybody.
    std::array<char, 4096> names{};
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, names.data(), names.size(), &found) != 0 || !found)
        return {program, QString::number(geteuid())};
    return {program, QString::fromLocal8Bit(found->pw_name)};
}

Actor Actor::of(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    return colon < 0 ? Actor{text, {}} : Actor{text.left(colon), text.sliced(colon + 1)};
}

QString Actor::text() const { return user.isEmpty() ? program : program + u':' + user; }

} // namespace hk
