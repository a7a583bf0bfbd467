#include "core/records/personaldata.h"

#include "core/base/plaintext.h"
#include "core/contract/jsonreader.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>

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

/// Copies a JSON text without the personal values, and gathers them.
class Masking
{
public:
    explicit Masking(const QByteArray &text) : m_text(text), m_reader(text) { }

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
    void replace(const QByteArray &by)
    {
        m_masked += QByteArrayView(m_text).sliced(m_copied, m_reader.offset() - m_copied);
        m_masked += by;
        m_copied = m_reader.offset() + m_reader.raw().size();
    }

    const QByteArray &m_text;
    JsonReader m_reader;
    QByteArray m_masked;
    qsizetype m_copied = 0;
    QStringList m_values;
    bool m_isNamed = false;  ///< the field whose value comes next is personal
    bool m_isCommon = false; ///< but only there
    int m_within = 0;        ///< depth of a container of which all is; 0: none
};

/// As it stands within a JSON string (RFC 8259, section 7). Writers may also escape what is not
/// ASCII, and slashes.
QString escaped(const QString &text, bool onlyAscii, bool slashes)
{
    static const QHash<QChar, QString> brief{
            {u'"', u"\\\""_s}, {u'\\', u"\\\\"_s}, {u'\b', u"\\b"_s}, {u'\f', u"\\f"_s},
            {u'\n', u"\\n"_s}, {u'\r', u"\\r"_s},  {u'\t', u"\\t"_s}};
    QString result;
    for (const QChar c : text) {
        if (const auto known = brief.constFind(c); known != brief.constEnd())
            result += *known;
        else if (c == u'/' && slashes)
            result += u"\\/"_s;
        else if (c < u' ' || (c > u'~' && onlyAscii))
            result += u"\\u%1"_s.arg(static_cast<uint>(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result;
}

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
            for (const bool onlyAscii : {false, true}) {
                add(escaped(letters, onlyAscii, false));
                add(escaped(letters, onlyAscii, true));
            }
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
    Masking masking(text);
    QByteArray result = masking.run() ? masking.masked() : text;
    if (isUtf8(result))
        return masked(QString::fromUtf8(result)).toUtf8();
    for (const QString &value : m_values)
        result.replace(value.toUtf8(), QByteArray(mask.data()));
    return result;
}

QString PersonalData::masked(QString text) const
{
    for (const QString &value : m_values)
        text.replace(value, mask, Qt::CaseInsensitive);
    return text;
}

} // namespace hk
