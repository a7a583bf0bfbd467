#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

namespace hk {

/// One line of the log in logfmt, to be handed to qCInfo() and its kin with noquote():
/// `msg="sending pauses" reason="…"`. Ids, outcomes and numbers belong there; secrets, URLs and
/// anything of a payload or an answer never do. A value.
class LogLine
{
public:
    explicit LogLine(QStringView message) { add(QStringLiteral("msg"), message); }

    LogLine &add(const QString &key, QStringView value);
    LogLine &add(const QString &key, qint64 value);

    const QString &text() const { return m_text; }

private:
    QString m_text;
};

/// `value` as logfmt writes it: in quotes where it needs them, on one line whatever is in it.
QString logValue(QStringView value);

} // namespace hk
