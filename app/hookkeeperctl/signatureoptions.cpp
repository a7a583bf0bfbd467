#include "app/hookkeeperctl/signatureoptions.h"

namespace hk {

using namespace Qt::StringLiterals;

std::variant<NamedSignature, QString> namedSignature(const Invocation &invocation,
                                                     const QString &command)
{
    const QString scheme = invocation.value(options::scheme).value_or(u"onsched"_s);
    const auto signature = invocation.value(options::signature);
    const auto id = invocation.value(options::messageId);
    const auto timestamp = invocation.value(options::timestamp);
    const bool isStandard = scheme == u"standard";
    if (!isStandard && scheme != u"onsched")
        return u"There is no scheme \"%1\": use onsched or standard."_s.arg(scheme);
    if (!signature)
        return u"\"%1\" needs --signature S."_s.arg(command);
    if (isStandard != (id && timestamp) || (!isStandard && (id || timestamp)))
        return u"--id and --timestamp go with --scheme standard, both of them."_s;
    return NamedSignature{isStandard, *signature, id.value_or(QString()),
                          timestamp.value_or(QString())};
}

} // namespace hk
