#include "core/contract/zapierfields.h"

#include "core/contract/jsonreader.h"

#include <algorithm>

namespace hk {
namespace {

using Token = JsonReader::Token;

/// One pass over the text; what is found goes to the list that is filled at the time.
class Flattener final
{
public:
    Flattener(QByteArrayView text, qsizetype most) : m_text(text), m_reader(text), m_most(most) { }

    std::optional<ZapierView> run()
    {
        ZapierView view;
        if (m_reader.next() != Token::BeginObject)
            return {};
        object({}, view.fields);
        if (m_failed)
            return {};
        const bool isWhole = !m_isFull && m_reader.next() == Token::End;
        if (!isWhole && !m_isFull)
            return {};
        view.isWhole = isWhole;
        return view;
    }

private:
    bool goesOn() const { return !m_isFull && !m_failed; }

    void add(QList<ZapierField> &fields, const QByteArray &name, ZapierType type,
             const QByteArray &value)
    {
        if (m_count++ >= m_most)
            m_isFull = true;
        else
            fields.append({name, type, value});
    }

    void object(const QByteArray &name, QList<ZapierField> &fields)
    {
        const qsizetype start = m_reader.offset();
        bool isEmpty = true;
        for (Token token = m_reader.next(); goesOn(); token = m_reader.next()) {
            if (token == Token::EndObject)
                break;
            if (token != Token::Key)
                return fail();
            isEmpty = false;
            const QByteArray key = m_reader.text();
            value(m_reader.next(), name.isEmpty() ? key : name + "__" + key, fields);
        }
        if (isEmpty && !name.isEmpty())
            add(fields, name, ZapierType::Unknown, textSince(start));
    }

    void value(Token token, const QByteArray &name, QList<ZapierField> &fields)
    {
        switch (token) {
        case Token::BeginObject:
            return object(name, fields);
        case Token::BeginArray:
            return array(name, fields);
        case Token::String:
            return add(fields, name, ZapierType::Text, m_reader.text());
        case Token::Number:
            return add(fields, name, ZapierType::Number, m_reader.raw().toByteArray());
        case Token::True:
        case Token::False:
            return add(fields, name, ZapierType::Boolean, m_reader.raw().toByteArray());
        case Token::Null:
            return add(fields, name, ZapierType::Unknown, m_reader.raw().toByteArray());
        default:
            return fail();
        }
    }

    /// The values of one name in all objects of a list.
    struct Column
    {
        QByteArray name;
        QByteArrayList values;
    };

    void array(const QByteArray &name, QList<ZapierField> &fields)
    {
        const qsizetype start = m_reader.offset();
        qsizetype objects = 0;
        qsizetype others = 0; // neither objects nor plain values
        QByteArrayList plain;
        QList<Column> columns;
        for (Token token = m_reader.next(); goesOn() && token != Token::EndArray;
             token = m_reader.next()) {
            QList<ZapierField> found;
            value(token, {}, found);
            if (token == Token::BeginObject)
                addRow(columns, found, objects++);
            else if (token == Token::BeginArray || token == Token::Null)
                ++others;
            else if (!found.isEmpty())
                plain.append(found.constFirst().value);
        }
        if (!goesOn())
            return;
        const bool isMixed = (objects > 0) + (others > 0) + (!plain.isEmpty()) != 1 || others > 0;
        if (isMixed)
            return add(fields, name, ZapierType::Unknown, textSince(start));
        if (objects == 0)
            return add(fields, name, ZapierType::List, plain.join(','));
        for (const Column &column : columns)
            add(fields, name + "[]" + column.name, ZapierType::LineItem, column.values.join(','));
    }

    static void addRow(QList<Column> &columns, const QList<ZapierField> &row, qsizetype index)
    {
        for (const ZapierField &field : row) {
            auto column = std::find_if(columns.begin(), columns.end(),
                                       [&](const Column &one) { return one.name == field.name; });
            if (column == columns.end()) {
                columns.append({field.name, {}});
                column = columns.end() - 1;
            }
            while (column->values.size() < index)
                column->values.append(QByteArray());
            column->values.append(field.value);
        }
        for (Column &column : columns) {
            if (column.values.size() <= index)
                column.values.append(QByteArray());
        }
    }

    QByteArray textSince(qsizetype start) const
    {
        const qsizetype end = m_reader.offset() + m_reader.raw().size();
        return m_text.sliced(start, end - start).toByteArray();
    }

    void fail() { m_failed = true; }

    QByteArrayView m_text;
    JsonReader m_reader;
    qsizetype m_most;
    qsizetype m_count = 0;
    bool m_isFull = false;
    bool m_failed = false;
};

} // namespace

std::optional<ZapierView> zapierView(QByteArrayView body, qsizetype mostFields)
{
    return Flattener(body, mostFields).run();
}

} // namespace hk
