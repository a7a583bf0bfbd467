#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <cstddef>
#include <optional>
#include <type_traits>

namespace hk {

/// One JSON value (RFC 8259) as text. Characters that could do something to a terminal are written
/// as escapes. Any thread.
class JsonValue
{
public:
    JsonValue(std::nullptr_t) : m_text("null") { }
    JsonValue(const QString &text);
    JsonValue(double number);
    template<typename T>
    requires std::is_integral_v<T> JsonValue(T number)
    {
        if constexpr (std::is_same_v<T, bool>)
            m_text = number ? "true" : "false";
        else
            m_text = QByteArray::number(number);
    }
    template<typename T>
    JsonValue(const std::optional<T> &value)
        : m_text(value ? JsonValue(*value).m_text : QByteArray("null"))
    {
    }
    JsonValue(const char *) = delete;

    const QByteArray &text() const { return m_text; }

protected:
    JsonValue() = default;
    QByteArray m_text;
};

/// A JSON object whose members keep the order they were added in, on one line.
class JsonObject final : public JsonValue
{
public:
    JsonObject() { m_text = "{}"; }
    JsonObject &add(QByteArrayView key, const JsonValue &value);
};

/// A JSON array on one line.
class JsonArray final : public JsonValue
{
public:
    JsonArray() { m_text = "[]"; }
    JsonArray &add(const JsonValue &value);
};

/// A text, or null where it is empty.
JsonValue textOrNull(const QString &text);

} // namespace hk
