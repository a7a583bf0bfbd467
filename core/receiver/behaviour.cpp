#include "core/receiver/behaviour.h"

#include "core/base/duration.h"
#include "core/base/words.h"
#include "core/receiver/spectext.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace hk {
namespace {

using std::chrono::milliseconds;
using Manner = Behaviour::Manner;

constexpr milliseconds maxDelay = std::chrono::minutes(10);
constexpr milliseconds maxRetryAfter = std::chrono::hours(24);
constexpr qint64 maxSize = 100'000'000'000;

constexpr std::array<std::pair<QStringView, Manner>, 8> manners{{
        {u"drop", Manner::Drop},
        {u"hangup", Manner::HangUp},
        {u"reset", Manner::Reset},
        {u"half", Manner::Half},
        {u"garbage", Manner::Garbage},
        {u"endless-headers", Manner::EndlessHeaders},
        {u"lying-chunks", Manner::LyingChunks},
        {u"gzip-bomb", Manner::GzipBomb},
}};

std::optional<milliseconds> durationFrom(QStringView text, milliseconds most)
{
    const Result<qint64> ms = parseDuration(text, QStringLiteral("respond"));
    return ms && milliseconds(*ms) <= most ? std::optional(milliseconds(*ms)) : std::nullopt;
}

/// "1GB", "300MB", "64kb", "10B".
std::optional<qint64> sizeFrom(QStringView text)
{
    static constexpr std::array<std::pair<QStringView, qint64>, 4> units{
            {{u"GB", 1'000'000'000}, {u"MB", 1'000'000}, {u"KB", 1'000}, {u"B", 1}}};
    for (const auto &[unit, bytes] : units) {
        if (!text.endsWith(unit, Qt::CaseInsensitive))
            continue;
        bool good = false;
        const qint64 number = text.chopped(unit.size()).toLongLong(&good);
        return good && text.front().isDigit() && number <= maxSize / bytes
                ? std::optional(number * bytes)
                : std::nullopt;
    }
    return {};
}

bool isHeaderName(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return c > ' ' && c < 0x7f
                && std::string_view("()<>@,;:\\\"/[]?={}").find(c) == std::string_view::npos;
    });
}

/// What may stand behind a header's name: no line end, which would begin another one.
bool isHeaderValue(QByteArrayView value)
{
    return std::none_of(value.begin(), value.end(),
                        [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == 0x7f; });
}

/// Reads the words of one behaviour into it; each word answers what is wrong with it, or nothing.
class BehaviourWords
{
public:
    QString take(QStringView word)
    {
        if (word.isEmpty())
            return Words::tr("a word is missing");
        if (word.front().isDigit())
            return takeStatus(word);
        const qsizetype sign = word.indexOf(u'=');
        if (sign >= 0)
            return takeOption(word.first(sign).trimmed(), word.sliced(sign + 1).trimmed());
        if (word.compare(u"drip", Qt::CaseInsensitive) == 0)
            return std::exchange(m_behaviour.drips, true) ? twice() : QString();
        const auto *const manner = std::find_if(manners.begin(), manners.end(), [&](const auto &m) {
            return m.first.compare(word, Qt::CaseInsensitive) == 0;
        });
        if (manner == manners.end())
            return Words::tr("it is no status from 200 to 599 and no way to misbehave");
        if (m_behaviour.manner != Manner::Answer)
            return Words::tr("there is one way to misbehave already");
        m_behaviour.manner = manner->second;
        return {};
    }

    /// What is wrong with all of them together.
    QString problem() const
    {
        const bool isSilent = !m_behaviour.answers() || m_behaviour.manner == Manner::Garbage;
        if (isSilent && (m_hasStatus || !isBare()))
            return Words::tr("there is no answer that this could belong to");
        if (m_behaviour.manner == Manner::HangUp && m_behaviour.delay.count())
            return Words::tr("who hangs up at once waits for nothing");
        return {};
    }

    const Behaviour &behaviour() const { return m_behaviour; }

private:
    static QString twice() { return Words::tr("it is said twice"); }

    /// Whether nothing is set that belongs to an answer.
    bool isBare() const
    {
        Behaviour bare;
        bare.manner = m_behaviour.manner;
        bare.delay = m_behaviour.delay;
        bare.drips = m_behaviour.manner == Manner::Garbage && m_behaviour.drips;
        return m_behaviour == bare;
    }

    QString takeStatus(QStringView word)
    {
        bool good = false;
        const int status = word.toInt(&good);
        if (!good || status < 200 || status > 599)
            return Words::tr("a status is a number from 200 to 599");
        if (std::exchange(m_hasStatus, true))
            return Words::tr("there is a status already");
        m_behaviour.status = status;
        return {};
    }

    QString takeOption(QStringView name, QStringView value)
    {
        const auto is = [&](QStringView other) {
            return name.compare(other, Qt::CaseInsensitive) == 0;
        };
        if (is(u"header"))
            return takeHeader(unquoted(value).toUtf8());
        if (m_options.contains(name.toString().toLower()))
            return twice();
        m_options.append(name.toString().toLower());
        if (is(u"delay"))
            return takeDelay(value);
        if (is(u"retry-after"))
            return takeRetryAfter(value);
        if (is(u"size"))
            return takeNumber(m_behaviour.size, sizeFrom(value),
                              Words::tr("a size is at most 100GB, such as 1GB or 300MB"));
        if (is(u"length"))
            return takeLength(value);
        if (is(u"body"))
            m_behaviour.body = unquoted(value).toUtf8();
        else if (is(u"type"))
            return takeText(m_behaviour.contentType.emplace(), value);
        else if (is(u"location"))
            return takeText(m_behaviour.location, value);
        else
            return Words::tr("there is no such option");
        return {};
    }

    QString takeDelay(QStringView value)
    {
        const auto wait = durationFrom(value, maxDelay);
        m_behaviour.delay = wait.value_or(milliseconds(0));
        return wait ? QString() : Words::tr("a delay is at most 10m, such as 5s or 200ms");
    }

    QString takeRetryAfter(QStringView value)
    {
        const auto wait = durationFrom(value, maxRetryAfter);
        if (wait)
            m_behaviour.retryAfter = std::chrono::ceil<std::chrono::seconds>(*wait);
        return wait ? QString() : Words::tr("it is at most 24h, such as 10s");
    }

    QString takeLength(QStringView value)
    {
        bool good = false;
        const qint64 bytes = value.toLongLong(&good);
        good = good && bytes >= 0 && value.front().isDigit();
        return takeNumber(m_behaviour.length, good ? std::optional(bytes) : std::nullopt,
                          Words::tr("a length is a number of bytes"));
    }

    static QString takeNumber(std::optional<qint64> &place, std::optional<qint64> number,
                              const QString &otherwise)
    {
        place = number;
        return number ? QString() : otherwise;
    }

    static QString takeText(QByteArray &place, QStringView value)
    {
        place = unquoted(value).toUtf8();
        return isHeaderValue(place) ? QString() : Words::tr("there is a line end in it");
    }

    QString takeHeader(const QByteArray &line)
    {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(qMax<qsizetype>(colon, 0)).trimmed();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (!isHeaderName(name) || !isHeaderValue(value))
            return Words::tr("a header is written header='Name: value'");
        m_behaviour.headers.append({name, value});
        return {};
    }

    Behaviour m_behaviour;
    bool m_hasStatus = false;
    QStringList m_options;
};

/// The parts with the URL that a location without quotes is put together again: it runs to the end.
QList<QStringView> withWholeUrl(QStringView text, QList<QStringView> parts)
{
    constexpr QStringView location = u"location=";
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        const QStringView word = parts.at(i).trimmed();
        const bool isUrl = word.startsWith(location, Qt::CaseInsensitive)
                && !word.sliced(location.size()).isEmpty() && parts.at(i + 1).startsWith(u"//");
        if (isUrl) {
            const QStringView url = text.sliced(parts.at(i).data() - text.data());
            parts.resize(i);
            parts.append(url);
        }
    }
    return parts;
}

} // namespace

Result<Behaviour> Behaviour::parse(QStringView text)
{
    const QList<QStringView> parts = splitOutsideQuotes(text, u':');
    if (parts.isEmpty())
        return respondSpecError(text, Words::tr("a quote is left open"));
    BehaviourWords words;
    for (const QStringView part : withWholeUrl(text, parts)) {
        const QString problem = words.take(part.trimmed());
        if (!problem.isEmpty())
            return respondSpecError(part.trimmed().isEmpty() ? text : part, problem);
    }
    const QString problem = words.problem();
    if (!problem.isEmpty())
        return respondSpecError(text, problem);
    return words.behaviour();
}

} // namespace hk
