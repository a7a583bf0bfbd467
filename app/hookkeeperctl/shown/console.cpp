#include "app/hookkeeperctl/shown/console.h"

#include "core/base/errortext.h"
#include "core/base/plaintext.h"

#include <QtCore/QIODevice>

#include <cerrno>

namespace hk {

using namespace Qt::StringLiterals;

Console::Console(const Streams &streams, bool json, bool quiet)
    : m_streams(streams), m_json(json), m_quiet(quiet)
{
}

void Console::print(const QString &text) { printBytes(text.toUtf8() + '\n'); }

void Console::print(const JsonValue &value) { printBytes(value.text() + '\n'); }

void Console::printBytes(const QByteArray &bytes)
{
    if (!m_outputProblem.isEmpty())
        return;
    errno = 0;
    if (m_streams.out.write(bytes) == bytes.size())
        return;
    // A device that took a part of it does not say what became of the rest.
    const int why = errno;
    m_isReaderGone = why == EPIPE;
    m_outputProblem = why != 0 ? qt_error_string(why) : m_streams.out.errorString();
}

void Console::say(const QString &text)
{
    if (!m_quiet && !m_json)
        m_streams.err.write(text.toUtf8() + '\n');
}

void Console::progress(const QString &text)
{
    if (m_streams.liveErr)
        say(text);
}

void Console::announce(const JsonValue &value, const QString &text)
{
    m_streams.err.write((m_json ? value.text() : text.toUtf8()) + '\n');
}

void Console::error(const Error &error, const QString &about)
{
    const ErrorText text = textOf(error);
    const QString message = about.isEmpty() ? text.message : about + u": "_s + text.message;
    complain(nameOf(error.code), message, text.hint);
}

void Console::usageError(const QString &message, const QString &hint)
{
    complain(u"usage"_s, message, hint);
}

void Console::complain(const QString &code, const QString &message, const QString &hint)
{
    if (m_json) {
        const JsonObject inner = JsonObject()
                                         .add("code", code)
                                         .add("message", message)
                                         .add("hint", textOrNull(hint));
        m_streams.err.write(JsonObject().add("error", inner).text() + '\n');
        return;
    }
    QString lines = u"hookkeeperctl: "_s + plainLine(message) + u'\n';
    if (!hint.isEmpty())
        lines += plainLine(hint) + u'\n';
    m_streams.err.write(lines.toUtf8());
}

QString Console::tinted(const QString &text, Tint tint) const
{
    if (!m_streams.colour || tint == Tint::None || text.isEmpty())
        return text;
    const int code = tint == Tint::Good ? 32
            : tint == Tint::Bad         ? 31
            : tint == Tint::Waiting     ? 33
                                        : 2;
    return u"\x1b[%1m"_s.arg(code) + text + u"\x1b[0m"_s;
}

} // namespace hk
