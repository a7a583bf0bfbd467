#include "core/records/recordfile.h"

#include "core/base/words.h"
#include "core/contract/jsonreader.h"
#include "core/contract/textplace.h"
#include "core/exchange/harreader.h"
#include "core/records/maskedcontent.h"
#include "core/records/personaldata.h"
#include "core/records/recordobject.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace hk {
namespace {

using Token = JsonReader::Token;

Error cancelled() { return {ErrorCode::Cancelled, {}, {}, {}}; }

QJsonObject objectIn(QByteArrayView bytes)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size())).object();
}

RecordLine lineOfExchange(const HarExchange &exchange)
{
    RecordLine line;
    line.at = exchange.startedAt;
    line.title = QString::fromUtf8(exchange.method);
    line.url = exchange.url;
    line.outcome = exchange.status ? QString::number(*exchange.status) : exchange.error;
    for (const auto &[name, value] : exchange.facts) {
        if (name == QLatin1String("delivery"))
            line.id = value;
        else if (name == QLatin1String("trigger"))
            line.title = value;
    }
    return line;
}

/// Why it is not JSON.
QString reasonOf(const JsonScanFault &fault)
{
    switch (fault.code) {
    case ErrorCode::PayloadTooDeep:
        return Words::tr("this is nested too deep");
    case ErrorCode::PayloadInvalidUtf8:
        return Words::tr("this is not UTF-8");
    case ErrorCode::PayloadLoneSurrogate:
        return Words::tr("this is half of a character");
    default:
        return Words::tr("this is not JSON (%1)").arg(fault.reason);
    }
}

/// Steps through a JSON text down to a field, and reports where what is in it begins and ends.
class Walk
{
public:
    explicit Walk(QByteArrayView text) : m_reader(text) { }

    const JsonReader &reader() const { return m_reader; }
    Token next()
    {
        const Token token = m_reader.next();
        m_hasFault = m_hasFault || token == Token::Fault;
        return token;
    }
    /// The whole value that `token` begins was passed. False: a fault.
    bool pass(Token token)
    {
        if (token != Token::BeginObject && token != Token::BeginArray)
            return token != Token::Fault;
        const int depth = m_reader.depth();
        while (true) {
            token = next();
            if (token == Token::Fault || token == Token::End)
                return false;
            const bool ends = token == Token::EndObject || token == Token::EndArray;
            if (ends && m_reader.depth() < depth)
                return true;
        }
    }
    /// Inside an object: up to the value of `field`, whose first token is answered. None: the
    /// object has none, or there is a fault.
    std::optional<Token> enter(const char *field)
    {
        for (Token token = next(); token == Token::Key; token = next()) {
            const bool isIt = m_reader.text() == field;
            token = next();
            if (isIt)
                return token;
            if (!pass(token))
                return std::nullopt;
        }
        return std::nullopt;
    }
    bool hasFault() const { return m_hasFault; }
    qsizetype end() const { return m_reader.offset() + m_reader.raw().size(); }

private:
    JsonReader m_reader;
    bool m_hasFault = false;
};

} // namespace

/// What is wrong, and from which byte on.
struct RecordFile::Fault
{
    QString reason;
    qsizetype offset = -1; ///< -1: of the whole file
    bool isCancelled = false;
};

Result<RecordFile> RecordFile::open(const QString &file, const CancelToken &cancel)
{
    QFile device(file);
    const QString name = QFileInfo(file).fileName();
    if (QFileInfo(file).isDir())
        return Error{ErrorCode::FileUnreadable, file, Words::tr("it is a folder"), {}};
    if (!device.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file, device.errorString(), {}};
    const QByteArray bytes = device.read(largestFile + 1);
    if (device.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, file, device.errorString(), {}};
    return read(bytes, name, cancel);
}

Result<RecordFile> RecordFile::read(const QByteArray &bytes, const QString &name,
                                    const CancelToken &cancel)
{
    const auto invalid = [&name](const QString &reason) {
        return Error{ErrorCode::RecordsInvalid, name, reason, {}};
    };
    if (bytes.size() > largestFile)
        return invalid(Words::tr("it has more than 256 MB"));
    RecordFile file;
    file.m_name = name;
    file.m_bytes = bytes;
    if (file.m_bytes.startsWith("\xef\xbb\xbf"))
        file.m_bytes.remove(0, 3);
    if (file.m_bytes.trimmed().isEmpty())
        return invalid(Words::tr("it is empty"));
    // An archive is one object whose field is its log.
    JsonReader first(file.m_bytes);
    const bool hasLog = first.next() == Token::BeginObject && first.next() == Token::Key
            && first.text() == "log";
    file.m_isHar = hasLog;
    const std::optional<Fault> fault = hasLog ? file.readHar(cancel) : file.readLines(cancel);
    if (!fault)
        return file;
    if (fault->isCancelled)
        return cancelled();
    if (fault->offset < 0)
        return invalid(fault->reason);
    //: %1: a number; %2: what is wrong, such as "it has no response".
    return invalid(Words::tr("line %1: %2")
                           .arg(QString::number(placeOf(file.m_bytes, fault->offset).line),
                                fault->reason));
}

std::optional<RecordFile::Fault> RecordFile::readHar(const CancelToken &cancel)
{
    Walk walk(m_bytes);
    const auto broken = [&walk] {
        return walk.hasFault()
                ? Fault{reasonOf(walk.reader().fault()), walk.reader().fault().offset}
                : Fault{Words::tr("it is no HTTP archive: it has no list of entries")};
    };
    walk.next(); // the outermost object
    if (walk.enter("log") != Token::BeginObject || walk.enter("entries") != Token::BeginArray)
        return broken();
    int line = 1;
    qsizetype counted = 0;
    Token token = walk.next();
    for (; token != Token::EndArray; token = walk.next()) {
        const qsizetype offset = walk.reader().offset();
        if (!walk.pass(token))
            return broken();
        line += static_cast<int>(
                QByteArrayView(m_bytes).sliced(counted, offset - counted).count('\n'));
        counted = offset;
        if (token != Token::BeginObject)
            return Fault{Words::tr("an entry is no object"), offset};
        if (const auto fault = add(offset, walk.end() - offset, line))
            return fault;
        if (cancel.isCancelled())
            return Fault{{}, -1, true};
    }
    // The rest of it has to be there as well: a file that was cut short says so.
    while (token != Token::End) {
        if (token == Token::Fault)
            return broken();
        token = walk.next();
    }
    return std::nullopt;
}

std::optional<RecordFile::Fault> RecordFile::readLines(const CancelToken &cancel)
{
    int line = 0;
    for (qsizetype begin = 0; begin < m_bytes.size();) {
        const qsizetype newline = m_bytes.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? m_bytes.size() : newline;
        ++line;
        const QByteArrayView text = QByteArrayView(m_bytes).sliced(begin, end - begin);
        if (!text.trimmed().isEmpty()) {
            JsonReader reader(text);
            Token token = reader.next();
            const bool isObject = token == Token::BeginObject;
            while (token != Token::End && token != Token::Fault)
                token = reader.next();
            if (token == Token::Fault)
                return Fault{reasonOf(reader.fault()), begin};
            if (!isObject)
                return Fault{Words::tr("this is no JSON object"), begin};
            if (const auto fault = add(begin, end - begin, line))
                return fault;
        }
        if (cancel.isCancelled())
            return Fault{{}, -1, true};
        begin = end + 1;
    }
    return std::nullopt;
}

std::optional<RecordFile::Fault> RecordFile::add(qsizetype offset, qsizetype size, int line)
{
    if (m_lines.size() == mostRecords)
        return Fault{Words::tr("it has more than 200,000 entries")};
    const QJsonObject object = objectIn(QByteArrayView(m_bytes).sliced(offset, size));
    RecordLine made;
    if (m_isHar) {
        const auto exchange = harExchangeOf(object);
        if (const auto *reason = std::get_if<QString>(&exchange))
            return Fault{*reason, offset};
        made = lineOfExchange(std::get<HarExchange>(exchange));
    } else {
        made = lineOf(object);
    }
    made.line = line;
    made.offset = offset;
    made.size = size;
    m_lines.append(made);
    return std::nullopt;
}

bool RecordFile::contains(const RecordLine &line, const QString &text) const
{
    const QByteArrayView bytes = QByteArrayView(m_bytes).sliced(line.offset, line.size);
    return QString::fromUtf8(bytes).contains(text, Qt::CaseInsensitive);
}

Result<QList<int>> RecordFile::find(const QString &text, const CancelToken &cancel) const
{
    QList<int> found;
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i) {
        if (cancel.isCancelled())
            return cancelled();
        if (contains(m_lines[i], text))
            found.append(i);
    }
    return found;
}

RecordContent RecordFile::content(const RecordLine &line) const
{
    const QJsonObject object = objectIn(QByteArrayView(m_bytes).sliced(line.offset, line.size));
    RecordContent content;
    if (!m_isHar)
        content = contentOf(object);
    const auto exchange = harExchangeOf(object);
    if (const auto *read = std::get_if<HarExchange>(&exchange); read && m_isHar)
        content = {read->facts, read->requestBody, {*read}};
    if (!m_isMasked)
        return content;
    if (m_isHar && !content.exchanges.isEmpty())
        content.exchanges.first().url = line.url;
    return maskedContent(std::move(content));
}

void RecordFile::maskPersonal()
{
    m_isMasked = true;
    if (!m_isHar)
        return; // the URLs of deliveries are those of the settings
    for (RecordLine &line : m_lines) {
        const auto query = line.url.indexOf(u'?');
        if (query >= 0)
            line.url = line.url.first(query + 1) + PersonalData::mask;
    }
}

} // namespace hk
