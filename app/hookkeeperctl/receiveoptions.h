#pragma once

#include "app/hookkeeperctl/commandline.h"
#include "core/base/result.h"
#include "core/receiver/forwarder.h"
#include "core/receiver/receivertls.h"
#include "core/receiver/responserule.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>
#include <optional>

namespace hk {

/// How the `receive` command is to answer and to whom it hands on, read from its options.
namespace receive {

/// ResponseRuleInvalid, RespondSpecInvalid.
Result<QList<ResponseRule>> rulesOf(const Invocation &invocation);

/// None: it is no such word.
std::optional<ReceiverTls> tlsFrom(const QString &word);

/// What hands on to the URL of --forward; null without one. To this computer only, unless
/// --forward-allow names more. Url…, CidrInvalid.
Result<std::unique_ptr<Forwarder>> forwarderOf(const Invocation &invocation);

/// What is wrong with the options beside each other, as a sentence; empty: nothing.
QString conflictIn(const Invocation &invocation);

} // namespace receive
} // namespace hk
