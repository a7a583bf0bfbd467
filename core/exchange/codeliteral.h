#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hk {

/// The languages that code for senders is written in.
enum class RequestLanguage { Curl, Python, Node, Php, CSharp };

/// A text as string literals of a language, one for each of its lines, to be joined: with quotes,
/// and with escapes for whatever is not plain to see (quotes, controls, format characters). At
/// least one; empty for Curl, whose words a shell reads. Any thread.
QStringList literalsOf(RequestLanguage language, const QString &text);

/// The same as one literal.
QString literalOf(RequestLanguage language, const QString &text);

/// Whether the bytes are UTF-8; what is not is written as Latin-1, which stands for any bytes.
bool isUtf8Text(const QByteArray &bytes);

} // namespace hk
