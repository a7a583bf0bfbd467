#pragma once

#include "core/base/result.h"
#include "core/receiver/requestparser.h"
#include "core/receiver/responserule.h"
#include "core/receiver/responsescript.h"

#include <QtCore/QList>

#include <optional>
#include <vector>

namespace hk {

/// A receiver's rules at work: the first one that fits a request answers it, and each has a script
/// that goes on by itself. Receiver's thread.
class ResponseRules final
{
public:
    /// The errors of ResponseRule::parse(); at most 100 rules.
    static Result<ResponseRules> of(const QList<ResponseRule> &rules);

    const QList<ResponseRule> &rules() const { return m_rules; }
    /// The script of the rule for a whole request; none: no rule fits.
    ResponseScript *scriptFor(const HttpRequest &request);
    /// The same while only the head is there; none when it depends on the body.
    std::optional<ResponseScript *> scriptForHead(const HttpRequest &request);

private:
    QList<ResponseRule> m_rules;
    std::vector<ResponseScript> m_scripts; ///< of each
};

} // namespace hk
