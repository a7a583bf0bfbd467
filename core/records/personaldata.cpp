#include "core/records/personaldata.h"

#include "core/base/plaintext.h"
#include "core/contract/jsonreader.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <functional>
#include <utility>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

using Token = JsonReader::Token;

constexpr qsizetype shortestFound = 3; // shorter ones would be found in half of all words

// In lower case.
const QSet<QString> &personalFields()
{
    static const QSet<QString> fields{u"address"_s,
                                      u"addressline1"_s,
                                      u"addressline2"_s,
                                      u"biolink"_s,
                                      u"birthdate"_s,
                                      u"bookedby"_s,
                                      u"businessphone"_s,
                                      u"businessphoneext"_s,
                                      u"city"_s,
                                      u"companyname"_s,
                                      u"conferenceinfo"_s,
                                      u"confirmationnumber"_s,
                                      u"contact"_s,
                                      u"country"_s,
                                      u"createdby"_s,
                                      u"customermessage"_s,
                                      u"customfields"_s,
                                      u"description"_s,
                                      u"downloadicsurl"_s,
                                      u"email"_s,
                                      u"firstname"_s,
                                      u"gender"_s,
                                      u"googlecalendarid"_s,
                                      u"homephone"_s,
                                      u"imageurl"_s,
                                      u"ipaddress"_s,
                                      u"lastmodifiedby"_s,
                                      u"lastname"_s,
                                      u"latitude"_s,
                                      u"location"_s,
                                      u"longitude"_s,
                                      u"mobilephone"_s,
                                      u"modifiedby"_s,
                                      u"name"_s,
                                      u"notes"_s,
                                      u"notesafter"_s,
                                      u"notesbefore"_s,
                                      u"outlookcalendarid"_s,
                                      u"phone"_s,
                                      u"phoneext"_s,
                                      u"phonetype"_s,
                                      u"postalcode"_s,
                                      u"registeredby"_s,
                                      u"resourceemail"_s,
                                      u"resourceimageurl"_s,
                                      u"resourcename"_s,
                                      u"skypename"_s,
                                      u"skypeusername"_s,
                                      u"state"_s,
                                      u"verifiedby"_s};
    return fields;
}

/// Their values are words that say nothing of a person where they stand elsewhere: "mobile".
bool isCommonWord(const QString &field)
{
    static const QSet<QString> fields{u"country"_s, u"gender"_s, u"phonetype"_s, u"state"_s};
    return fields.contains(field.toLower());
}

QString escaped(const QString &text);

/// Copies a JSON text without the personal values, and gathers them. Of other strings `hide` says
/// what is left of them, however the text writes them.
class Masking
{
public:
    using Hide = std::function<QString(const QString &)>;

    explicit Masking(const QByteArray &text, Hide hide = {})
        : m_text(text), m_reader(text), m_hide(std::move(hide))
    {
    }

    /// False: it is no JSON.
    bool run()
    {
        Token token = m_reader.next();
        for (; token != Token::End && token != Token::Fault; token = m_reader.next())
            take(token);
        if (token == Token::Fault)
            return false;
        m_masked += QByteArrayView(m_text).sliced(m_copied);
        return true;
    }
    const QByteArray &masked() const { return m_masked; }
    const QStringList &values() const { return m_values; }

private:
    void take(Token token)
    {
        switch (token) {
        case Token::Key:
            m_isNamed = isPersonalField(QString::fromUtf8(m_reader.text()));
            m_isCommon = isCommonWord(QString::fromUtf8(m_reader.text()));
            return;
        case Token::BeginObject:
        case Token::BeginArray:
            if (m_isNamed && m_within == 0)
                m_within = m_reader.depth();
            m_isNamed = false;
            return;
        case Token::EndObject:
        case Token::EndArray:
            if (m_reader.depth() < m_within)
                m_within = 0;
            return;
        case Token::String:
            if (isPersonal() && !m_reader.text().isEmpty()) {
                if (!m_isCommon)
                    m_values.append(QString::fromUtf8(m_reader.text()));
                replace("\"" + QByteArray(PersonalData::mask.data()) + "\"");
            } else if (m_hide) {
                hideIn(QString::fromUtf8(m_reader.text()));
            }
            break;
        case Token::Number:
            if (isPersonal())
                replace("null");
            break;
        default:
            break;
        }
        m_isNamed = false;
    }
    bool isPersonal() const { return m_isNamed || m_within > 0; }
    void hideIn(const QString &text)
    {
        const QString hidden = m_hide(text);
        if (hidden != text)
            replace("\"" + escaped(hidden).toUtf8() + "\"");
    }
    void replace(const QByteArray &by)
    {
        m_masked += QByteArrayView(m_text).sliced(m_copied, m_reader.offset() - m_copied);
        m_masked += by;
        m_copied = m_reader.offset() + m_reader.raw().size();
    }

    const QByteArray &m_text;
    JsonReader m_reader;
    Hide m_hide;
    QByteArray m_masked;
    qsizetype m_copied = 0;
    QStringList m_values;
    bool m_isNamed = false;  ///< the field whose value comes next is personal
    bool m_isCommon = false; ///< but only there
    int m_within = 0;        ///< depth of a container of which all is; 0: none
};

/// What a writer of JSON escapes beside what it has to: nothing, slashes (PHP), what is not ASCII
/// (Python), or that and what means something in HTML (.NET, PHP with JSON_HEX).
enum class Escapes { Least, Slashes, NonAscii, NonAsciiAndSlashes, Html };

bool isEscaped(QChar c, Escapes escapes)
{
    if (c < u' ')
        return true;
    switch (escapes) {
    case Escapes::Least:
    case Escapes::Slashes:
        return false;
    case Escapes::NonAscii:
    case Escapes::NonAsciiAndSlashes:
        return c > u'~';
    case Escapes::Html:
        return c > u'~' || QStringView(u"\"&'+<>`").contains(c);
    }
    return false;
}

/// As it stands within a JSON string (RFC 8259, section 7).
QString escaped(const QString &text, Escapes escapes)
{
    static const QHash<QChar, QString> brief{
            {u'"', u"\\\""_s}, {u'\\', u"\\\\"_s}, {u'\b', u"\\b"_s}, {u'\f', u"\\f"_s},
            {u'\n', u"\\n"_s}, {u'\r', u"\\r"_s},  {u'\t', u"\\t"_s}};
    const bool slashes = escapes == Escapes::Slashes || escapes == Escapes::NonAsciiAndSlashes;
    QString result;
    for (const QChar c : text) {
        const auto known = brief.constFind(c);
        if (known != brief.constEnd() && !(c == u'"' && escapes == Escapes::Html))
            result += *known;
        else if (c == u'/' && slashes)
            result += u"\\/"_s;
        else if (isEscaped(c, escapes))
            result += u"\\u%1"_s.arg(static_cast<uint>(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result;
}

QString escaped(const QString &text) { return escaped(text, Escapes::Least); }

/// All ways in which the values may be written, in JSON or outside. They are looked for in any
/// case of letters, which the escape of a letter has not: that of another case is another number.
QStringList writtenForms(const QStringList &values)
{
    QStringList forms;
    const auto add = [&forms](const QString &form) {
        if (!forms.contains(form, Qt::CaseInsensitive))
            forms.append(form);
    };
    for (const QString &value : values) {
        add(value);
        for (const QString &letters : {value, value.toLower(), value.toUpper()}) {
            for (const Escapes escapes : {Escapes::Least, Escapes::Slashes, Escapes::NonAscii,
                                          Escapes::NonAsciiAndSlashes, Escapes::Html})
                add(escaped(letters, escapes));
        }
    }
    return forms;
}

} // namespace

bool isPersonalField(QStringView name)
{
    return personalFields().contains(name.toString().toLower());
}

PersonalData::PersonalData(const QByteArray &payload, const EventSubjects &subjects)
    : m_subjects(subjects)
{
    Masking masking(payload);
    // Text that is no JSON cannot be told apart: then all of it goes.
    const bool isJson = masking.run();
    m_isRead = isJson || payload.isEmpty();
    m_payload = isJson ? masking.masked() : payload.isEmpty() ? payload : QByteArray(mask.data());
    m_values = masking.values();
    m_values.append({subjects.name, subjects.email, subjects.confirmation});
    m_values.removeIf([](const QString &value) { return value.trimmed().size() < shortestFound; });
    m_values = writtenForms(m_values);
    std::ranges::sort(m_values, std::ranges::greater(), &QString::size);
}

EventSubjects PersonalData::subjects() const
{
    EventSubjects masked = m_subjects;
    for (QString *text : {&masked.name, &masked.email, &masked.confirmation}) {
        if (!text->isEmpty())
            *text = mask;
    }
    return masked;
}

QByteArray PersonalData::masked(const QByteArray &text) const
{
    if (!m_isRead)
        return text.isEmpty() ? text : QByteArray(mask.data());
    Masking masking(text, [this](const QString &value) { return masked(value); });
    const QByteArray result = masking.run() ? masking.masked() : text;
    if (isUtf8(result))
        return masked(QString::fromUtf8(result)).toUtf8();
    // Each byte a letter: as Latin 1 has the values, or as the bytes of UTF-8 look there.
    QString letters = masked(QString::fromLatin1(result));
    for (const QString &value : m_values)
        letters.replace(QString::fromLatin1(value.toUtf8()), mask, Qt::CaseInsensitive);
    return letters.toLatin1();
}

QString PersonalData::masked(QString text) const
{
    if (!m_isRead)
        return text.isEmpty() ? text : QString(mask);
    for (const QString &value : m_values)
        text.replace(value, mask, Qt::CaseInsensitive);
    return text;
}

} // namespace hk
