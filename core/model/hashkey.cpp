#include "core/model/hashkey.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QString>

#include <array>

namespace hk {

Secret generatedHashKey()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof random);
    const Secret kept = Secret::taken(bytes);
    random.fill(0);
    QByteArray digits = QByteArray::fromRawData(kept.view().data(), kept.size()).toHex();
    return Secret::taken(digits);
}

Secret standardFormOf(const Secret &hashKey)
{
    QByteArray text =
            "whsec_" + QByteArray::fromRawData(hashKey.view().data(), hashKey.size()).toBase64();
    return Secret::taken(text);
}

} // namespace hk
