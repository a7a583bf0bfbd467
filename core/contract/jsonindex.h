#pragma once

#include "core/contract/jsonreader.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QStringList>

#include <vector>

namespace hk {

/// Where every value of a JSON text stands: read once, asked often. Does not own the text, which
/// must outlive it. Immutable, any thread. Paths are names and, in lists, numbers from 0.
class JsonIndex final
{
public:
    /// One value. Its bytes reach from `offset` to before `end`, its field's name begins at
    /// `keyOffset`; -1: an element of a list, or the whole text.
    struct Value
    {
        JsonReader::Token kind = JsonReader::Token::Null;
        qsizetype keyOffset = -1;
        qsizetype offset = 0;
        qsizetype end = 0;
        int firstChild = -1; ///< number of a value
        int next = -1;       ///< in the same container

        bool isObject() const { return kind == JsonReader::Token::BeginObject; }
        bool isArray() const { return kind == JsonReader::Token::BeginArray; }
        bool isText() const { return kind == JsonReader::Token::String; }
    };

    explicit JsonIndex(QByteArrayView text);

    bool isValid() const { return m_isValid; } ///< false: the text is no JSON, and nothing is found
    const Value *root() const { return valueAt(m_isValid ? 0 : -1); }
    const Value *find(const QStringList &path) const;
    const Value *childOf(const Value &container, const QString &step) const;
    const Value *firstOf(const Value &container) const { return valueAt(container.firstChild); }
    const Value *after(const Value &value) const { return valueAt(value.next); }

    QByteArrayView raw(const Value &value) const;
    QString nameOf(const Value &value) const; ///< of its field
    QString textOf(const Value &value) const; ///< of a text; its bytes of anything else

private:
    void read();
    const Value *valueAt(int number) const
    {
        return number < 0 ? nullptr : &m_values[static_cast<size_t>(number)];
    }

    QByteArrayView m_text;
    std::vector<Value> m_values;
    bool m_isValid = false;
};

} // namespace hk
