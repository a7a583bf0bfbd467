#include "app/hookkeeperctl/sampleoptions.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QStringList>

namespace hk {

using namespace Qt::StringLiterals;

Result<quint64> seedOf(const Invocation &invocation)
{
    const auto text = invocation.value(options::seed);
    if (!text)
        return QRandomGenerator::system()->generate64() >> 1;
    bool isNumber = false;
    const quint64 seed = text->toULongLong(&isNumber);
    if (!isNumber)
        return Error{ErrorCode::NumberInvalid, u"--seed"_s, text->left(80), {}};
    return seed;
}

QString noSuchEdgeCase(const QString &word)
{
    QStringList names;
    for (const EdgeCase edge : allEdgeCases)
        names.append(nameOf(edge));
    return u"There is no edge case \"%1\": use %2."_s.arg(word.left(80), names.join(u", "_s));
}

} // namespace hk
