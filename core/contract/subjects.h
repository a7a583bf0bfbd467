#pragma once

#include "core/model/event.h"

#include <QtCore/QByteArrayView>

namespace hk {

/// What an event is searched by, as far as its payload says: ids and confirmation number, name and
/// e-mail of the customer, or of the resource when there is no customer. Ids may be texts or
/// numbers. Any thread.
EventSubjects subjectsOf(QByteArrayView payload);

} // namespace hk
