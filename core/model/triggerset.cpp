#include "core/model/triggerset.h"

namespace hk {

TriggerSet TriggerSet::all()
{
    TriggerSet set;
    for (const Trigger trigger : allTriggers)
        set = set.with(trigger);
    return set;
}

TriggerSet TriggerSet::of(Category category)
{
    TriggerSet set;
    for (const Trigger trigger : allTriggers) {
        if (categoryOf(trigger) == category)
            set = set.with(trigger);
    }
    return set;
}

Result<TriggerSet> TriggerSet::parse(const QString &text)
{
    if (text == u"all")
        return all();
    TriggerSet set;
    if (text == u"none")
        return set;
    const QStringList names = text.split(u',');
    for (const QString &given : names) {
        const QString name = given.trimmed();
        if (const auto trigger = triggerFromWireName(name))
            set = set.with(*trigger);
        else if (const auto category = categoryFromName(name))
            set = TriggerSet(set.bits() | of(*category).bits());
        else
            return Error{ErrorCode::TriggerUnknown, QStringLiteral("triggers"), name.left(80), {}};
    }
    return set;
}

QString TriggerSet::text() const
{
    if (isEmpty())
        return QStringLiteral("none");
    if (*this == all())
        return QStringLiteral("all");
    QStringList names;
    for (const Category category : allCategories) {
        const TriggerSet wanted = both(of(category));
        if (wanted == of(category)) {
            names.append(nameOf(category));
            continue;
        }
        for (const Trigger trigger : allTriggers) {
            if (wanted.contains(trigger))
                names.append(wireNameOf(trigger));
        }
    }
    return names.join(u',');
}

} // namespace hk
