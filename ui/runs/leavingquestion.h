#pragma once

#include "core/workspace/simulatorfront.h"
#include "ui/common/dialogs.h"

#include <QtCore/QList>

#include <optional>

namespace hk {

/// What is asked before so many events go to these: names every host that is not this computer.
/// None: nothing leaves it. The first answer sends.
std::optional<Question> leavingQuestion(const QList<Destination> &destinations, int events);

} // namespace hk
