#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hk {

/// Where an offset is in a JSON text that somebody is still typing: it need not be whole, nor
/// valid. A value.
struct JsonCursor
{
    enum class At { Nowhere, Name, Value };

    At at = At::Nowhere;
    QStringList path; ///< of the innermost container
    bool isInObject = false;
    QString field; ///< whose value is at the offset, or whose name
    /// What stands at the offset, quotes included; empty between two tokens.
    qsizetype from = 0;
    qsizetype to = 0;
    qsizetype container = 0; ///< where the innermost container begins
    bool hasColon = false;   ///< behind a name

    /// Of the value, or of the field whose name it is.
    QStringList valuePath() const;
};

/// Linear in `offset`, and without a copy; any thread.
JsonCursor cursorAt(QByteArrayView text, qsizetype offset);

/// The names of the fields in the object at the cursor but the one that is there, looking no
/// further than some hundred thousand bytes to either side. Any thread.
QSet<QString> namesAround(QByteArrayView text, const JsonCursor &cursor);

} // namespace hk
