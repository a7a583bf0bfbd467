#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <memory>
#include <optional>
#include <vector>

namespace hk {

/// How programs write JSON: what they put between tokens and which characters they escape.
struct JsonStyle
{
    enum class Escapes {
        AsTheyAre,
        Few,        ///< JSON.stringify: quote, backslash and controls only
        Slash,      ///< the same and "\/": PHP with JSON_UNESCAPED_UNICODE
        Ascii,      ///< \u00e9 for everything beyond ASCII: Python
        AsciiSlash, ///< PHP
        Html,       ///< <, > and & as \u003c…, U+2028 and U+2029 escaped: Go
        DotNet,     ///< System.Text.Json: \u00E9, \u0022, \u003C, \u002B…
    };
    enum class Numbers {
        AsTheyAre,
        Node,  ///< JSON.stringify: 1.0 is 1; PHP and Go do the same
        Python ///< json.dumps: 1.0 is 1.0, 1e3 is 1000.0
    };
    QByteArray indent = {};     ///< of one level; null: all on one line
    QByteArray afterComma = {}; ///< on one line only
    QByteArray afterColon = {};
    bool sorted = false; ///< the fields of an object by name
    Escapes escapes = Escapes::AsTheyAre;
    Numbers numbers = Numbers::AsTheyAre;
    bool emptyObjectsAsArrays = false; ///< PHP, whose arrays are both
};

/// JSON as it was written: order of fields, spelling of numbers and escapes, duplicate fields and
/// all; only the white space between tokens is not kept. Any thread.
class JsonText final
{
public:
    /// None when it is not JSON, or nested deeper than 200 levels.
    static std::optional<JsonText> parsed(QByteArrayView text);
    ~JsonText();
    JsonText(JsonText &&other) noexcept;
    JsonText &operator=(JsonText &&other) noexcept;

    QByteArray written(const JsonStyle &style) const;
    /// The text of a string that stands alone, or in this field of the outermost object.
    std::optional<QByteArray> string() const;
    std::optional<QByteArray> string(QByteArrayView field) const;

    struct Node;

private:
    explicit JsonText(std::unique_ptr<Node> root);
    std::unique_ptr<Node> m_root;
};

} // namespace hk
