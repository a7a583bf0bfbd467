#pragma once

#include "app/hookkeeperctl/shown/json.h"
#include "core/base/error.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

class QIODevice;

namespace hk {

/// What the program reads from and writes to: the standard streams, or a test's buffers. Owned by
/// whoever made them; they outlive the console.
struct Streams
{
    QIODevice &in;
    QIODevice &out;
    QIODevice &err;
    bool colour = false;  ///< `out` is a terminal and nobody asked for no colour
    bool liveErr = false; ///< `err` is a terminal: progress may be told there
};

enum class Tint { None, Good, Bad, Waiting, Faint };

/// How the program talks: answers on standard output, as text or as JSON, whole lines at a time and
/// flushed; errors, confirmations and progress on standard error. Used in one thread.
class Console final
{
public:
    Console(const Streams &streams, bool json, bool quiet);

    bool json() const { return m_json; }
    QIODevice &in() const { return m_streams.in; }

    /// Lines of an answer, with its line ends; written at once.
    void print(const QString &text);
    void print(const JsonValue &value);
    void printBytes(const QByteArray &bytes);
    /// Something a person likes to know; not with --quiet or --json.
    void say(const QString &text);
    /// The same, and only where somebody watches.
    void progress(const QString &text);
    /// Something that must be known before the answer, on standard error in either form.
    void announce(const JsonValue &value, const QString &text);
    /// `about` names the file or thing the error is about, in front of its sentence.
    void error(const Error &error, const QString &about = {});
    void usageError(const QString &message, const QString &hint);

    QString tinted(const QString &text, Tint tint) const;

    /// Why standard output takes nothing more; empty while it does.
    QString outputProblem() const { return m_outputProblem; }
    /// That problem is that nobody reads it any more, as after `| head`.
    bool isReaderGone() const { return m_isReaderGone; }

private:
    void complain(const QString &code, const QString &message, const QString &hint);

    Streams m_streams;
    bool m_json;
    bool m_quiet;
    QString m_outputProblem;
    bool m_isReaderGone = false;
};

} // namespace hk
