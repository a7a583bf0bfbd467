#pragma once

#include "app/hookkeeperctl/commandline.h"

#include <QtCore/QString>

#include <variant>

namespace hk {

/// A signature as --signature, --scheme, --id and --timestamp name it.
struct NamedSignature
{
    bool isStandard = false;
    QString signature;
    QString id;
    QString timestamp;
};

/// Reads those options; a sentence where they do not fit together. `command`: for the sentence.
std::variant<NamedSignature, QString> namedSignature(const Invocation &invocation,
                                                     const QString &command);

} // namespace hk
