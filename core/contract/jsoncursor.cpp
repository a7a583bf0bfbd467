#include "core/contract/jsoncursor.h"

#include "core/contract/jsonstring.h"

#include <algorithm>
#include <vector>

namespace hk {
namespace {

constexpr qsizetype furthest = 256 * 1024; // names are looked for, in bytes

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool isSign(char c) { return c == '{' || c == '}' || c == '[' || c == ']' || c == ',' || c == ':'; }

/// One token of a text that may be broken: a sign, a string, or a run of anything else.
struct Piece
{
    qsizetype from = 0;
    qsizetype to = 0;
    char first = 0;        ///< of its bytes; 0: the text is over
    bool isClosed = false; ///< a string with its second quote

    bool isText() const { return first == '"'; }
};

Piece pieceAt(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    if (at >= text.size())
        return {text.size(), text.size(), 0, false};
    const char first = text[at];
    if (isSign(first))
        return {at, at + 1, first, false};
    qsizetype end = at + 1;
    if (first != '"') {
        while (end < text.size() && !isBlank(text[end]) && !isSign(text[end]) && text[end] != '"')
            ++end;
        return {at, end, first, false};
    }
    // A string of JSON ends with its line, whether its quote is there or not.
    while (end < text.size() && text[end] != '"' && text[end] != '\n')
        end += text[end] == '\\' ? 2 : 1;
    const bool closed = end < text.size() && text[end] == '"';
    return {at, std::min(end + (closed ? 1 : 0), text.size()), first, closed};
}

QString textOf(QByteArrayView text, const Piece &piece)
{
    QByteArray quoted = text.sliced(piece.from, piece.to - piece.from).toByteArray();
    if (!piece.isClosed)
        quoted.append('"');
    const JsonStringScan scan = scanJsonString(quoted, 0);
    return scan.fault ? QString() : QString::fromUtf8(decodedJsonString(quoted));
}

/// What is open around a place.
struct Frame
{
    bool isObject = false;
    qsizetype begin = 0;
    int index = 0;
    Piece key;             ///< the last one
    bool inKey = false;    ///< a name is expected, or was just read
    bool isFilled = false; ///< what was expected is there; a comma or colon comes next
};

/// Takes one piece after another and knows what is open.
class Follower
{
public:
    explicit Follower(QByteArrayView text) : m_text(text) { }

    void take(const Piece &piece)
    {
        switch (piece.first) {
        case '{':
        case '[':
            fill();
            m_frames.push_back({piece.first == '{', piece.from, 0, {}, piece.first == '{', false});
            return;
        case '}':
        case ']':
            if (!m_frames.empty())
                m_frames.pop_back();
            return;
        case ',':
            if (!m_frames.empty()) {
                ++m_frames.back().index;
                m_frames.back().inKey = m_frames.back().isObject;
                m_frames.back().key = {};
                m_frames.back().isFilled = false;
            }
            return;
        case ':':
            if (!m_frames.empty())
                m_frames.back().inKey = m_frames.back().isFilled = false;
            return;
        default:
            if (piece.isText() && !m_frames.empty() && m_frames.back().inKey)
                m_frames.back().key = piece;
            fill();
        }
    }

    JsonCursor cursor() const
    {
        JsonCursor cursor;
        if (m_frames.empty())
            return cursor;
        for (size_t i = 0; i + 1 < m_frames.size(); ++i)
            cursor.path.append(stepOf(m_frames[i]));
        const Frame &frame = m_frames.back();
        cursor.isInObject = frame.isObject;
        cursor.container = frame.begin;
        cursor.at = frame.inKey ? JsonCursor::At::Name : JsonCursor::At::Value;
        cursor.field = stepOf(frame);
        return cursor;
    }
    bool isFilled() const { return !m_frames.empty() && m_frames.back().isFilled; }

private:
    void fill()
    {
        if (!m_frames.empty())
            m_frames.back().isFilled = true;
    }
    QString stepOf(const Frame &frame) const
    {
        if (!frame.isObject)
            return QString::number(frame.index);
        return frame.key.to > 0 ? textOf(m_text, frame.key) : QString();
    }

    QByteArrayView m_text;
    std::vector<Frame> m_frames;
};

/// The caret is in it, or at its edge, where typing goes on.
bool reaches(const Piece &piece, qsizetype offset)
{
    if (piece.first == 0 || offset < piece.from || isSign(piece.first))
        return false;
    const bool isOpen = piece.isText() && !piece.isClosed;
    return piece.isText() && !isOpen ? offset < piece.to : offset <= piece.to;
}

} // namespace

QStringList JsonCursor::valuePath() const
{
    if (at == At::Nowhere || field.isEmpty())
        return path;
    return path + QStringList(field);
}

JsonCursor cursorAt(QByteArrayView text, qsizetype offset)
{
    Follower follower(text);
    Piece piece = pieceAt(text, 0);
    while (piece.first != 0 && !reaches(piece, offset)
           && (isSign(piece.first) ? piece.from < offset : piece.to <= offset)) {
        follower.take(piece);
        piece = pieceAt(text, piece.to);
    }
    const bool isHere = reaches(piece, offset) && offset > piece.from;
    const bool atName = follower.cursor().at == JsonCursor::At::Name;
    if (isHere && piece.isText() && atName)
        follower.take(piece);
    JsonCursor cursor = follower.cursor();
    cursor.from = isHere ? piece.from : offset;
    cursor.to = isHere ? piece.to : offset;
    // Behind a name nothing can be typed but its colon, behind a value nothing but a comma.
    if (!isHere && follower.isFilled())
        cursor.at = JsonCursor::At::Nowhere;
    if (cursor.at == JsonCursor::At::Name)
        cursor.hasColon = pieceAt(text, cursor.to).first == ':';
    return cursor;
}

QSet<QString> namesAround(QByteArrayView text, const JsonCursor &cursor)
{
    QSet<QString> names;
    if (!cursor.isInObject || cursor.from - cursor.container > furthest)
        return names;
    int depth = 0;
    const qsizetype last = std::min(text.size(), cursor.to + furthest);
    Piece before;
    for (Piece piece = pieceAt(text, cursor.container + 1); piece.first != 0 && piece.from < last;
         piece = pieceAt(text, piece.to)) {
        if (piece.first == '{' || piece.first == '[')
            ++depth;
        if ((piece.first == '}' || piece.first == ']') && --depth < 0)
            break;
        const bool isAtCursor = before.from == cursor.from && before.to == cursor.to;
        if (piece.first == ':' && depth == 0 && before.isText() && !isAtCursor)
            names.insert(textOf(text, before));
        before = piece;
    }
    return names;
}

} // namespace hk
