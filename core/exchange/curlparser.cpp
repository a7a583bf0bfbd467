#include "core/exchange/curlparser.h"

#include "core/base/words.h"
#include "core/exchange/shellwords.h"
#include "core/model/pastedcommand.h"

#include <algorithm>
#include <array>
#include <optional>

namespace hk {
namespace {

using Name = QByteArrayView;

Error refused(const QString &reason)
{
    return {ErrorCode::ImportInvalid, Words::tr("The cURL command"), reason, {}};
}

/// Options of curl with a value that has nothing to do with the body. (Others that are not known
/// are taken for switches.)
constexpr std::array withValue{Name("-X"),
                               Name("--request"),
                               Name("-A"),
                               Name("--user-agent"),
                               Name("-b"),
                               Name("--cookie"),
                               Name("-e"),
                               Name("--referer"),
                               Name("-u"),
                               Name("--user"),
                               Name("-o"),
                               Name("--output"),
                               Name("-x"),
                               Name("--proxy"),
                               Name("-m"),
                               Name("--max-time"),
                               Name("--connect-timeout"),
                               Name("--cacert"),
                               Name("-E"),
                               Name("--cert"),
                               Name("--key"),
                               Name("-w"),
                               Name("--write-out"),
                               Name("-c"),
                               Name("--cookie-jar"),
                               Name("--resolve"),
                               Name("--retry"),
                               Name("--limit-rate"),
                               Name("--oauth2-bearer"),
                               Name("-D"),
                               Name("--dump-header"),
                               Name("--ciphers"),
                               Name("--interface")};
constexpr std::array bodies{Name("-d"),           Name("--data"),
                            Name("--data-ascii"), Name("--data-binary"),
                            Name("--data-raw"),   Name("--json")};
constexpr std::array headerOptions{Name("-H"), Name("--header"), Name("--url")};
constexpr std::array forms{
        Name("-F"), Name("--form"),       Name("--form-string"), Name("--data-urlencode"),
        Name("-T"), Name("--upload-file")};

template<typename List>
bool contains(const List &list, QByteArrayView name)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

/// An option and its value: "-H", "X: 1"; "--data=…" and "-HX: 1" too.
struct Option
{
    QByteArray name;
    std::optional<QByteArray> attached;
};

Option optionIn(const QByteArray &word)
{
    const qsizetype equals = word.indexOf('=');
    if (word.startsWith("--"))
        return equals < 0 ? Option{word, {}} : Option{word.first(equals), word.sliced(equals + 1)};
    // Letters may stand together, the last one with its value: -sSXPOST, -d@file.
    for (qsizetype i = 1; i < word.size(); ++i) {
        const QByteArray letter = QByteArray("-") + word[i];
        const bool takesValue = letter == "-H" || contains(withValue, letter)
                || contains(bodies, letter) || contains(forms, letter);
        if (takesValue)
            return i + 1 == word.size() ? Option{letter, {}} : Option{letter, word.sliced(i + 1)};
    }
    return {word, {}};
}

/// What the words of a command come to.
class Reading
{
public:
    explicit Reading(std::optional<QByteArray> piped) : m_piped(std::move(piped)) { }

    Result<void> take(const QByteArray &name, const QByteArray &value)
    {
        if (contains(forms, name))
            return refused(
                    Words::tr("%1 sends something other than JSON").arg(QString::fromUtf8(name)));
        if (name == "-H" || name == "--header") {
            addHeader(value);
        } else if (name == "--url") {
            m_request.url = QString::fromUtf8(value);
        } else if (contains(bodies, name)) {
            return takeBody(name, value);
        }
        return {};
    }
    void takeAddress(const QByteArray &word)
    {
        if (m_request.url.isEmpty())
            m_request.url = QString::fromUtf8(word);
    }
    Result<CurlRequest> result() const
    {
        if (!m_hasBody)
            return refused(Words::tr("it sends no body"));
        return m_request;
    }

private:
    void addHeader(const QByteArray &line)
    {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0) // "X;" is a header without a value, "@file" a file of them
            m_request.headers.append(
                    {line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    Result<void> takeBody(const QByteArray &name, const QByteArray &value)
    {
        const bool isFile = name != "--data-raw" && value.startsWith('@');
        const bool isPiped = isFile && value == "@-" && m_piped;
        if (isFile && !isPiped) {
            const QString file = QString::fromUtf8(value.sliced(1));
            return refused(file == u"-" ? Words::tr("it reads its body from another command")
                                        : Words::tr("it reads its body from the file \"%1\"; "
                                                    "open that file instead")
                                                  .arg(file));
        }
        if (m_hasBody && name != "--json")
            m_request.body += '&';
        m_request.body += isPiped ? *m_piped : value;
        m_hasBody = true;
        if (name == "--json")
            m_request.headers.emplaceBack("Content-Type", "application/json");
        return {};
    }

    std::optional<QByteArray> m_piped;
    CurlRequest m_request;
    bool m_hasBody = false;
};

bool isCurl(const QByteArray &word)
{
    return word == "curl" || word == "curl.exe" || word.endsWith("/curl");
}

/// What printf writes for a format of octal escapes, as our own commands have it.
QByteArray printed(const QByteArray &format)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < format.size(); ++i) {
        bool isOctal = false;
        const auto byte = format.at(i) == '\\' ? format.mid(i + 1, 3).toUInt(&isOctal, 8) : 0U;
        bytes.append(isOctal ? static_cast<char>(byte) : format.at(i));
        i += isOctal ? 3 : 0;
    }
    return bytes;
}

Result<CurlRequest> requestOf(const QList<QByteArray> &words,
                              const std::optional<QByteArray> &piped)
{
    Reading reading(piped);
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QByteArray &word = words.at(i);
        if (!word.startsWith('-') || word == "-") {
            reading.takeAddress(word);
            continue;
        }
        const Option option = optionIn(word);
        const bool takesValue = contains(headerOptions, option.name)
                || contains(withValue, option.name) || contains(bodies, option.name)
                || contains(forms, option.name);
        if (!takesValue)
            continue;
        if (!option.attached && i + 1 == words.size())
            return refused(Words::tr("%1 has no value").arg(QString::fromUtf8(option.name)));
        const QByteArray value = option.attached ? *option.attached : words.at(++i);
        if (const Result<void> taken = reading.take(option.name, value); !taken)
            return taken.error();
    }
    return reading.result();
}

} // namespace

bool looksLikeCurl(const QString &text)
{
    QStringView rest = QStringView(text).trimmed();
    if (rest.startsWith(u'$')) // a prompt
        rest = rest.sliced(1).trimmed();
    const bool isPiped = rest.startsWith(u"printf ") && rest.contains(u"curl ");
    return isPiped || rest.startsWith(u"curl\\") || isCurlCommand(text);
}

Result<CurlRequest> readCurlCommand(const QString &text)
{
    QString command = text.trimmed();
    if (command.startsWith(QLatin1String("$ "))) // a prompt
        command = command.sliced(2).trimmed();
    if (command.contains(QLatin1String(" ^\"")))
        return refused(Words::tr("it is written for the Windows command line; copy it \"as "
                                 "cURL (bash)\""));
    const QByteArray bytes = command.toUtf8();
    ShellWords line = shellWords(bytes);
    std::optional<QByteArray> piped;
    const bool isPiped = line.words.size() == 2 && line.words.first() == "printf"
            && line.end < bytes.size() && bytes.at(line.end) == '|';
    if (isPiped) {
        piped = printed(line.words.at(1));
        line = shellWords(QByteArrayView(bytes).sliced(line.end + 1));
    }
    if (!line.problem.isEmpty())
        return refused(line.problem);
    if (line.words.isEmpty())
        return refused(Words::tr("it is empty"));
    if (!isCurl(line.words.first()))
        return refused(Words::tr("it begins with \"%1\" instead of curl")
                               .arg(QString::fromUtf8(line.words.first().left(40))));
    return requestOf(line.words, piped);
}

} // namespace hk
