#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace hk {

/// What a Zap sees of a body, in words.
struct ZapierWords
{
    QStringList notes;       ///< what is to be known about the fields, a line each
    QList<QStringList> rows; ///< name, type and value of each field
};

ZapierWords zapierWords(const QByteArray &body);

/// The same as one text with columns, to be copied. UTF-8.
QByteArray zapierText(const QByteArray &body);

} // namespace hk
