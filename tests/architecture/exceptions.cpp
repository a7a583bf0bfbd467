#include "tests/architecture/exceptions.h"

#include <algorithm>

namespace hk::architecture {

namespace {

Violation ofList(qsizetype line, const QString &text)
{
    return {QStringLiteral("exception"), QStringLiteral("tests/architecture/exceptions.txt"), line,
            text};
}

} // namespace

Exceptions::Exceptions(const QStringList &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString reason = lines[i].section(QLatin1Char('#'), 1).trimmed();
        const QStringList words = lines[i].section(QLatin1Char('#'), 0, 0)
                                          .simplified()
                                          .split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        if (words.size() == 2 && !reason.isEmpty())
            m_entries.push_back({words[0], words[1], i + 1});
        else
            m_unreadable.push_back(ofList(i + 1, QStringLiteral("not `<rule> <path>  # why`")));
    }
}

Violations Exceptions::rest(const Violations &violations) const
{
    const auto covers = [](const Entry &entry, const Violation &violation) {
        return entry.rule == violation.rule && entry.path == violation.path;
    };
    Violations left = m_unreadable;
    for (const Violation &violation : violations) {
        if (std::none_of(m_entries.begin(), m_entries.end(),
                         [&](const Entry &entry) { return covers(entry, violation); }))
            left.push_back(violation);
    }
    for (const Entry &entry : m_entries) {
        if (std::none_of(violations.begin(), violations.end(),
                         [&](const Violation &violation) { return covers(entry, violation); }))
            left.push_back(ofList(
                    entry.line,
                    QStringLiteral("`%1 %2` is no longer needed").arg(entry.rule, entry.path)));
    }
    return left;
}

} // namespace hk::architecture
