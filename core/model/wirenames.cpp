#include "core/model/wirenames.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace hk {
namespace {

constexpr qsizetype longestWireName = 100;

bool isUsable(const QString &name)
{
    return name.size() <= longestWireName && name.trimmed() == name
            && std::none_of(name.cbegin(), name.cend(), [](QChar c) {
                   return c.category() == QChar::Other_Control
                           || c.category() == QChar::Other_Format || c.isSurrogate();
               });
}

} // namespace

QString WireNames::of(Trigger trigger) const
{
    return isOwn(trigger) ? m_own[index(trigger)] : wireNameOf(trigger);
}

std::optional<Trigger> WireNames::trigger(QStringView name) const
{
    for (const Trigger trigger : allTriggers) {
        if (of(trigger) == name)
            return trigger;
    }
    return triggerFromWireName(name);
}

Result<WireNames> WireNames::with(Trigger trigger, const QString &name) const
{
    WireNames changed = *this;
    changed.m_own[index(trigger)] = name == wireNameOf(trigger) ? QString() : name;
    const QString used = changed.of(trigger);
    const bool isTaken = std::any_of(allTriggers.begin(), allTriggers.end(), [&](Trigger other) {
        return other != trigger && changed.of(other) == used;
    });
    if (!isUsable(used) || isTaken)
        return Error{ErrorCode::WireNameInvalid, wireNameOf(trigger), name.left(80), {}};
    return changed;
}

QString WireNames::text() const
{
    QJsonObject object;
    for (const Trigger trigger : allTriggers) {
        if (isOwn(trigger))
            object.insert(wireNameOf(trigger), m_own[index(trigger)]);
    }
    if (object.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

WireNames WireNames::fromText(const QString &text)
{
    WireNames names;
    if (text.isEmpty())
        return names;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (const Trigger trigger : allTriggers)
        names.m_own[index(trigger)] = object.value(wireNameOf(trigger)).toString();
    return names;
}

} // namespace hk
