#pragma once

#include "core/base/id.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hk {

/// Row ids as a JSON list, for a statement's json_each(?). Pure function, any thread.
template<typename Tag>
QString idList(const QList<Id<Tag>> &ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const Id<Tag> id : ids)
        numbers.append(QString::number(id.value()));
    return u'[' + numbers.join(u',') + u']';
}

} // namespace hk
