#include "core/received/payloadfacts.h"

#include "core/contract/jsonreader.h"

#include <QtCore/QDateTime>

namespace hk {
namespace {

using Token = JsonReader::Token;

constexpr qsizetype longest = 200;

/// RFC 3339; without an offset, which some senders forget, it is UTC.
std::optional<Micros> timeIn(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return toMicros(time);
}

/// Collects the facts while it walks through the tokens.
class FactsReader
{
public:
    explicit FactsReader(QByteArrayView payload) : m_reader(payload) { }

    PayloadFacts read()
    {
        Token token = m_reader.next();
        bool isObject = token == Token::BeginObject;
        for (; token != Token::End && token != Token::Fault; token = m_reader.next())
            take(token);
        m_facts.isJson = isObject && token == Token::End;
        return m_facts;
    }

private:
    void take(Token token)
    {
        if (token == Token::Key) {
            if (m_reader.depth() == 1)
                m_object = m_reader.text();
            m_key = m_reader.text();
        } else if (token == Token::String || token == Token::Number) {
            const QString text = textOf(token);
            if (m_reader.depth() == 1)
                takeField(text);
            else if (m_reader.depth() == 2 && m_key == "id")
                takeId(text);
            else if (m_reader.depth() == 4 && m_object == "appointment" && m_key == "modifiedOn")
                takeAudit(text);
        }
    }

    QString textOf(Token token) const
    {
        if (m_reader.raw().size() > longest)
            return {};
        return token == Token::String ? QString::fromUtf8(m_reader.text())
                                      : QString::fromLatin1(m_reader.raw());
    }

    void takeField(const QString &text)
    {
        if (m_key == "eventTrigger" || (m_key == "trigger" && m_facts.trigger.isEmpty()))
            m_facts.trigger = text;
        else if (m_key == "eventId")
            m_facts.eventId = text;
        else if (m_key == "companyId")
            m_facts.companyId = text;
        else if (m_key == "createdAt")
            m_facts.createdAt = timeIn(text);
    }

    /// Of what it is about: an appointment's event carries customer and resource beside it.
    void takeId(const QString &text)
    {
        const SubjectKind kind = m_object == "appointment" ? SubjectKind::Appointment
                : m_object == "customer"                   ? SubjectKind::Customer
                : m_object == "resource"                   ? SubjectKind::Resource
                                                           : SubjectKind::None;
        if (kind == SubjectKind::None || text.isEmpty()
            || (m_facts.subject != SubjectKind::None && m_facts.subject < kind))
            return;
        m_facts.subject = kind;
        m_facts.subjectId = text;
    }

    void takeAudit(const QString &text)
    {
        const auto time = timeIn(text);
        if (time && (!m_facts.auditedAt || *time > *m_facts.auditedAt))
            m_facts.auditedAt = time;
    }

    JsonReader m_reader;
    PayloadFacts m_facts;
    QByteArray m_object; ///< the outermost field that is being read
    QByteArray m_key;
};

} // namespace

PayloadFacts factsOf(QByteArrayView payload) { return FactsReader(payload).read(); }

} // namespace hk
