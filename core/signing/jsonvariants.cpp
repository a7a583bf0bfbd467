#include "core/signing/jsonvariants.h"

#include "core/base/words.h"
#include "core/signing/jsontext.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <algorithm>

namespace hk {
namespace {

using Escapes = JsonStyle::Escapes;
using Numbers = JsonStyle::Numbers;

/// What writes JSON in this way, unless it is told otherwise.
struct Program
{
    const char *name;
    JsonStyle style;
};

std::vector<Program> programs()
{
    //: A function and its language; "%1 writes it".
    const char *const node = QT_TRANSLATE_NOOP("hk::Words", "JSON.stringify in Node");
    const char *const python = QT_TRANSLATE_NOOP("hk::Words", "json.dumps in Python");
    const char *const php = QT_TRANSLATE_NOOP("hk::Words", "json_encode in PHP");
    JsonStyle compact{.escapes = Escapes::Few, .numbers = Numbers::Node};
    std::vector<Program> list{{node, compact}};
    for (const char *indent : {"  ", "    ", "\t"}) {
        JsonStyle style = compact;
        style.indent = indent;
        style.afterColon = " ";
        list.push_back({node, style});
    }
    for (const bool sorted : {false, true}) {
        for (const Escapes escapes : {Escapes::Ascii, Escapes::Few}) {
            JsonStyle style{.sorted = sorted, .escapes = escapes, .numbers = Numbers::Python};
            list.push_back({python, style}); // separators=(",", ":")
            style.afterColon = " ";
            for (const char *indent : {"  ", "    "}) {
                style.indent = indent;
                list.push_back({python, style});
            }
            style.indent = QByteArray();
            style.afterComma = " ";
            list.push_back({python, style});
        }
    }
    for (const Escapes escapes :
         {Escapes::AsciiSlash, Escapes::Ascii, Escapes::Slash, Escapes::Few}) {
        JsonStyle style{.escapes = escapes, .numbers = Numbers::Node, .emptyObjectsAsArrays = true};
        list.push_back({php, style});
        style.indent = "    "; // JSON_PRETTY_PRINT
        style.afterColon = " ";
        list.push_back({php, style});
        style.emptyObjectsAsArrays = false;
        list.push_back({php, style});
        style.indent = QByteArray();
        style.afterColon = QByteArray();
        list.push_back({php, style});
    }
    list.push_back({QT_TRANSLATE_NOOP("hk::Words", "json.Marshal in Go"),
                    {.sorted = true, .escapes = Escapes::Html, .numbers = Numbers::Node}});
    list.push_back({QT_TRANSLATE_NOOP("hk::Words", "System.Text.Json in .NET"),
                    {.escapes = Escapes::DotNet}});
    return list;
}

/// Shows one body after the other, each text once.
class Attempts final
{
public:
    Attempts(QByteArrayView body, const JsonText &json, const TryBody &tryBody)
        : m_body(body), m_trimmed(body.trimmed()), m_json(json), m_tryBody(tryBody)
    {
        for (const Program &program : programs()) {
            const size_t text = qHash(json.written(program.style));
            if (!m_writers.contains(text))
                m_writers.insert(text, program.name);
        }
    }

    bool attempt(const JsonStyle &style)
    {
        const QByteArray text = m_json.written(style);
        const QByteArray line = text + '\n';
        for (const QByteArray &variant : {text, line}) {
            if (variant != m_body && m_tryBody(variant, difference(style, text)))
                return true;
        }
        return false;
    }

private:
    /// Whether white space alone makes another text of it.
    bool isSpacedOtherwise(const JsonStyle &style)
    {
        const QByteArray key = style.indent + '|' + style.afterComma + '|' + style.afterColon
                + (style.indent.isNull() ? 'n' : 'i');
        const auto known = std::find_if(m_spacings.begin(), m_spacings.end(),
                                        [&](const auto &one) { return one.first == key; });
        if (known != m_spacings.end())
            return known->second;
        const bool other = m_json.written({.indent = style.indent,
                                           .afterComma = style.afterComma,
                                           .afterColon = style.afterColon})
                != m_trimmed;
        m_spacings.emplace_back(key, other);
        return other;
    }

    QString difference(const JsonStyle &style, const QByteArray &text)
    {
        QStringList parts;
        if (isSpacedOtherwise(style)) //: This and the next ones: "the same JSON with …".
            parts << Words::tr("other white space");
        if (style.sorted)
            parts << Words::tr("its fields in alphabetical order");
        if (style.escapes != Escapes::AsTheyAre)
            parts << Words::tr("other escapes");
        if (style.numbers != Numbers::AsTheyAre)
            parts << Words::tr("other spellings of numbers");
        if (style.emptyObjectsAsArrays)
            parts << Words::tr("empty arrays for empty objects");
        if (parts.isEmpty())
            parts << Words::tr("another line end");
        const QString last = parts.takeLast();
        const QString what = parts.isEmpty()
                ? last
                //: Two things, or several with commas and one.
                : Words::tr("%1 and %2").arg(parts.join(QStringLiteral(", ")), last);
        const char *const writer = m_writers.value(qHash(text));
        //: %1: what differs, such as "other white space".
        if (!writer)
            return Words::tr("The body was re-serialised: the signature is that of the same JSON "
                             "with %1. Check the bytes as they came, before a JSON parser saw "
                             "them.")
                    .arg(what);
        const QString program = Words::tr(writer);
        //: %1: what differs, such as "other white space"; %2: a function and its language.
        return Words::tr("The body was re-serialised: the signature is that of the same JSON with "
                         "%1, as %2 writes it. Check the bytes as they came, before a JSON parser "
                         "saw them.")
                .arg(what, program);
    }

    QByteArrayView m_body;
    QByteArrayView m_trimmed;
    const JsonText &m_json;
    const TryBody &m_tryBody;
    std::vector<std::pair<QByteArray, bool>> m_spacings;
    QHash<size_t, const char *> m_writers; ///< who writes which text
};

/// The values of a style's member that make a difference in this document, the first one always.
template<typename Member>
QList<Member> useful(const JsonText &json, Member JsonStyle::*member,
                     std::initializer_list<Member> values)
{
    QList<Member> list;
    QList<QByteArray> seen;
    for (const Member value : values) {
        JsonStyle style;
        style.*member = value;
        const QByteArray text = json.written(style);
        if (!seen.contains(text)) {
            seen.append(text);
            list.append(value);
        }
    }
    return list;
}

/// With the numbers as they are.
bool tryStyles(Attempts &attempts, const JsonText &json, const QList<Escapes> &escapesList)
{
    const bool sorts = json.written({.sorted = true}) != json.written({});
    const JsonStyle spacings[] = {{},
                                  {.indent = "  ", .afterColon = " "},
                                  {.indent = "    ", .afterColon = " "},
                                  {.afterComma = " ", .afterColon = " "},
                                  {.indent = "\t", .afterColon = " "},
                                  {.indent = "", .afterColon = " "}};
    // White space alone first: it is the usual case, and the one with the fewest variants.
    for (const bool sorted : {false, true}) {
        for (const Escapes escapes : escapesList) {
            for (JsonStyle style : spacings) {
                style.sorted = sorted;
                style.escapes = escapes;
                if ((!sorted || sorts) && attempts.attempt(style))
                    return true;
            }
        }
    }
    return false;
}

/// What programs write that also respell numbers, or take an empty object for an empty array.
bool tryPrograms(Attempts &attempts, const JsonText &json, const QList<Escapes> &escapesList)
{
    const auto numbers =
            useful(json, &JsonStyle::numbers, {Numbers::AsTheyAre, Numbers::Node, Numbers::Python});
    const auto empties = useful(json, &JsonStyle::emptyObjectsAsArrays, {false, true});
    if (numbers.size() == 1 && empties.size() == 1)
        return false;
    for (const Program &program : programs()) {
        JsonStyle style = program.style;
        if (!numbers.contains(style.numbers))
            style.numbers = Numbers::AsTheyAre;
        style.emptyObjectsAsArrays = style.emptyObjectsAsArrays && empties.contains(true);
        if (!escapesList.contains(style.escapes))
            style.escapes = Escapes::AsTheyAre;
        const bool isNew = style.numbers != Numbers::AsTheyAre || style.emptyObjectsAsArrays;
        if (isNew && attempts.attempt(style))
            return true;
    }
    return false;
}

} // namespace

bool tryJsonVariants(QByteArrayView body, const TryBody &tryBody)
{
    const QByteArrayView byteOrderMark("\xef\xbb\xbf");
    if (body.startsWith(byteOrderMark))
        body = body.sliced(byteOrderMark.size());
    const std::optional<JsonText> json = JsonText::parsed(body);
    if (!json)
        return false;
    if (const auto inner = json->string()) {
        return tryBody(*inner,
                       Words::tr("The body is a JSON string that holds the JSON that "
                                 "was signed: it was re-serialised once too often."));
    }
    const QList<Escapes> escapes =
            useful(*json, &JsonStyle::escapes,
                   {Escapes::AsTheyAre, Escapes::Few, Escapes::Slash, Escapes::Ascii,
                    Escapes::AsciiSlash, Escapes::Html, Escapes::DotNet});
    Attempts attempts(body, *json, tryBody);
    return tryStyles(attempts, *json, escapes) || tryPrograms(attempts, *json, escapes);
}

} // namespace hk
