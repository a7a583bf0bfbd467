#include "core/receiver/requestparser.h"

#include "core/base/words.h"

#include <http_parser.h>

namespace hk {

struct RequestParser::Private
{
    explicit Private(const RequestLimits &l) : limits(l) { begin(); }

    void begin()
    {
        http_parser_init(&parser, HTTP_REQUEST);
        parser.data = this;
        request = {};
        fault = {};
        headSize = 0;
        begun = hasHead = complete = inValue = isTls = false;
    }

    int refuse(int status, const char *reason)
    {
        fault = {status, QString::fromLatin1(reason)};
        return 1;
    }

    int addHead(size_t size)
    {
        headSize += static_cast<qsizetype>(size);
        return headSize <= limits.head
                ? 0
                : refuse(431, QT_TRANSLATE_NOOP("hk::Words", "The headers are longer than 64 KB."));
    }

    int addField(QByteArrayView text)
    {
        if (text.contains(' ')) // http_parser lets it pass; RFC 9112, section 5.1 does not
            return refuse(
                    400,
                    QT_TRANSLATE_NOOP("hk::Words", "There is a blank in the name of a header."));
        if (hasHead) // a trailer after a chunked body; nobody needs it
            return addHead(static_cast<size_t>(text.size()));
        if (inValue || request.headers.isEmpty()) {
            if (request.headers.size() == limits.headerCount)
                return refuse(431, QT_TRANSLATE_NOOP("hk::Words", "There are too many headers."));
            request.headers.emplaceBack();
            inValue = false;
        }
        request.headers.last().first.append(text);
        return addHead(static_cast<size_t>(text.size()));
    }

    int addValue(QByteArrayView text)
    {
        if (!hasHead) {
            inValue = true;
            request.headers.last().second.append(text);
        }
        return addHead(static_cast<size_t>(text.size()));
    }

    int endHead()
    {
        hasHead = request.hasHead = true;
        request.method = http_method_str(static_cast<http_method>(parser.method));
        request.keepsAlive = http_should_keep_alive(&parser) != 0;
        for (const auto &[name, value] : request.headers) {
            if (name.compare("Expect", Qt::CaseInsensitive) == 0
                && value.compare("100-continue", Qt::CaseInsensitive) == 0)
                request.expectsContinue = parser.http_major == 1 && parser.http_minor >= 1;
        }
        const bool counted = parser.content_length != ULLONG_MAX;
        if (counted)
            request.announcedSize = static_cast<qint64>(parser.content_length);
        if (counted && parser.content_length > static_cast<quint64>(limits.body))
            return refuse(413, QT_TRANSLATE_NOOP("hk::Words", "The body is longer than 32 MB."));
        return 0;
    }

    int addBody(QByteArrayView part)
    {
        request.bodySize += part.size();
        if (request.bodySize > limits.body)
            return refuse(413, QT_TRANSLATE_NOOP("hk::Words", "The body is longer than 32 MB."));
        const qsizetype kept = qMin(part.size(), limits.keptBody - request.body.size());
        request.body.append(part.first(kept));
        if (kept < part.size() && overflow)
            overflow(part.sliced(kept));
        return 0;
    }

    int end()
    {
        complete = true;
        http_parser_pause(&parser, 1);
        return 0;
    }

    void failed(QByteArrayView bytes)
    {
        if (!hasHead && request.target.isEmpty()) { // so that a person sees what it was
            request.body = bytes.first(qMin(bytes.size(), limits.target)).toByteArray();
            request.bodySize = bytes.size();
        }
        const auto error = static_cast<http_errno>(parser.http_errno);
        if (error == HPE_HEADER_OVERFLOW)
            refuse(431, QT_TRANSLATE_NOOP("hk::Words", "The headers are too long."));
        else if (request.target.isEmpty() && isTls)
            refuse(400,
                   QT_TRANSLATE_NOOP("hk::Words",
                                     "This is TLS, but the receiver takes plain HTTP here: its "
                                     "address begins with http://."));
        else if (request.target.isEmpty())
            refuse(400, QT_TRANSLATE_NOOP("hk::Words", "This is not HTTP."));
        else if (error == HPE_INVALID_VERSION)
            refuse(505, QT_TRANSLATE_NOOP("hk::Words", "This is not HTTP/1.0 or HTTP/1.1."));
        else
            refuse(400, http_errno_description(error));
    }

    RequestLimits limits;
    http_parser parser = {};
    HttpRequest request;
    RequestFault fault;
    std::function<void(QByteArrayView)> overflow;
    qsizetype headSize = 0;
    bool isTls = false; ///< it begins like a handshake
    bool begun = false;
    bool hasHead = false;
    bool complete = false;
    bool inValue = false;
};

namespace {

template<typename Data>
Data &dataOf(http_parser *parser)
{
    return *static_cast<Data *>(parser->data);
}

QByteArrayView viewOf(const char *at, size_t length)
{
    return {at, static_cast<qsizetype>(length)};
}

/// The callbacks, which all go to the parser's own Data.
template<typename Data>
http_parser_settings callbacks()
{
    http_parser_settings settings;
    http_parser_settings_init(&settings);
    settings.on_message_begin = [](http_parser *parser) {
        dataOf<Data>(parser).begun = true;
        return 0;
    };
    settings.on_url = [](http_parser *parser, const char *at, size_t length) {
        Data &data = dataOf<Data>(parser);
        data.request.target.append(viewOf(at, length));
        if (data.request.target.size() > data.limits.target)
            return data.refuse(414,
                               QT_TRANSLATE_NOOP("hk::Words", "The address is longer than 8 KB."));
        return data.addHead(length);
    };
    settings.on_header_field = [](http_parser *parser, const char *at, size_t length) {
        return dataOf<Data>(parser).addField(viewOf(at, length));
    };
    settings.on_header_value = [](http_parser *parser, const char *at, size_t length) {
        return dataOf<Data>(parser).addValue(viewOf(at, length));
    };
    settings.on_headers_complete = [](http_parser *parser) {
        // 1 would mean: no body follows.
        return dataOf<Data>(parser).endHead() ? -1 : 0;
    };
    settings.on_body = [](http_parser *parser, const char *at, size_t length) {
        return dataOf<Data>(parser).addBody(viewOf(at, length));
    };
    settings.on_message_complete = [](http_parser *parser) { return dataOf<Data>(parser).end(); };
    return settings;
}

} // namespace

RequestParser::RequestParser(const RequestLimits &limits) : m_d(std::make_unique<Private>(limits))
{
}
RequestParser::~RequestParser() = default;

qsizetype RequestParser::feed(QByteArrayView bytes)
{
    static const http_parser_settings settings = callbacks<Private>();
    if (m_d->complete || m_d->fault.status || bytes.isEmpty())
        return 0;
    constexpr char handshake = 0x16; // RFC 8446, section 5.1
    m_d->isTls = m_d->isTls || (!m_d->begun && bytes.front() == handshake);
    const size_t taken = http_parser_execute(&m_d->parser, &settings, bytes.data(),
                                             static_cast<size_t>(bytes.size()));
    if (!m_d->complete && !m_d->fault.status && m_d->parser.http_errno != HPE_OK)
        m_d->failed(bytes);
    return static_cast<qsizetype>(taken);
}

bool RequestParser::hasBegun() const { return m_d->begun; }
bool RequestParser::hasHead() const { return m_d->hasHead; }
bool RequestParser::isComplete() const { return m_d->complete; }
const RequestFault &RequestParser::fault() const { return m_d->fault; }
const HttpRequest &RequestParser::request() const { return m_d->request; }

HttpRequest RequestParser::partial() const
{
    HttpRequest partial = m_d->request;
    if (!partial.target.isEmpty()) // before it, the method has an end
        partial.method = http_method_str(static_cast<http_method>(m_d->parser.method));
    return partial;
}

void RequestParser::setOverflow(std::function<void(QByteArrayView)> overflow)
{
    m_d->overflow = std::move(overflow);
}

HttpRequest RequestParser::take()
{
    HttpRequest request = std::move(m_d->request);
    m_d->begin();
    return request;
}

} // namespace hk
