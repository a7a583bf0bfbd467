#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace hk {

/// A text to look for in bytes: ASCII letters in either case, all else byte for byte. Where the
/// processor can it looks at 16 places at once, by the two bytes of the text that are rarest in
/// JSON. Immutable value, any thread.
class ByteSearch final
{
public:
    explicit ByteSearch(QByteArrayView text);
    bool isIn(QByteArrayView bytes) const; ///< an empty text is in everything

private:
    bool isAt(const char *place) const;
    bool isInOneByOne(const char *from, const char *end) const;

    QByteArray m_text;     ///< in small letters
    qsizetype m_first = 0; ///< places of the two rarest bytes
    qsizetype m_second = 0;
};

} // namespace hk
