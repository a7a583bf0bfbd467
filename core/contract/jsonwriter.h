#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QLocale>
#include <QtCore/QString>

namespace hk {

/// Writes compact JSON in the order in which it is told: what a sample's bytes are must not depend
/// on a library's idea of order. Not QJsonDocument, which sorts. One thread.
class JsonWriter final
{
public:
    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }
    JsonWriter &key(const char *name);
    JsonWriter &text(const QString &value);
    JsonWriter &number(qint64 value) { return raw(QByteArray::number(value)); }
    JsonWriter &decimal(double value)
    {
        return raw(QByteArray::number(value, 'g', QLocale::FloatingPointShortest));
    }
    JsonWriter &boolean(bool value) { return raw(value ? "true" : "false"); }
    JsonWriter &null() { return raw("null"); }

    JsonWriter &field(const char *name, const QString &value) { return key(name).text(value); }
    JsonWriter &field(const char *name, const char *value)
    {
        return key(name).text(QString::fromUtf8(value));
    }
    JsonWriter &field(const char *name, int value) { return key(name).number(value); }
    JsonWriter &field(const char *name, bool value) { return key(name).boolean(value); }
    JsonWriter &nullField(const char *name) { return key(name).null(); }
    /// null for an empty text.
    JsonWriter &optionalField(const char *name, const QString &value);

    const QByteArray &bytes() const { return m_bytes; }

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    JsonWriter &raw(const QByteArray &value);
    void separate();

    QByteArray m_bytes;
    bool m_needsComma = false;
};

/// `text` as a string of JSON, escaped only where it must be.
QByteArray jsonText(const QString &text);

/// The same JSON text, indented by two blanks; names, numbers and strings stay byte for byte as
/// they are. A text that is no JSON comes back unchanged.
QByteArray indentedJson(const QByteArray &json);

/// The same for the beginning of a longer text: what is whole is indented, the torn end stays as it
/// is, and so does all of what does not begin as JSON.
QByteArray indentedJsonStart(const QByteArray &start);

} // namespace hk
