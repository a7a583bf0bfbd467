#pragma once

#include <QtCore/QString>

#include <vector>

namespace hk::architecture {

/// A place where a rule is not kept; `line` is 0 when it is about the whole file. Plain value.
struct Violation
{
    QString rule;
    QString path;
    qsizetype line = 0;
    QString text;
};

using Violations = std::vector<Violation>;

/// "core/x.h:12: what is wrong [rule]".
QString toText(const Violation &violation);

} // namespace hk::architecture
