#include "core/exchange/requestcode.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestRequestMs = 20'000;
constexpr RequestLanguage allLanguages[] = {RequestLanguage::Curl, RequestLanguage::Python,
                                            RequestLanguage::Node, RequestLanguage::Php,
                                            RequestLanguage::CSharp};

/// Takes one request and keeps every byte of it.
class CodeReceiver final : public QObject
{
public:
    CodeReceiver()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, &CodeReceiver::accept);
    }
    quint16 port() const { return m_server.serverPort(); }
    QByteArray taken() const { return m_taken; }
    bool isWhole() const
    {
        const qsizetype head = m_taken.indexOf("\r\n\r\n");
        return head >= 0 && m_taken.size() >= head + 4 + m_bodySize;
    }
    void expect(qsizetype bodySize)
    {
        m_taken.clear();
        m_bodySize = bodySize;
    }

private:
    void accept()
    {
        QTcpSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            m_taken += socket->readAll();
            if (isWhole())
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n"
                              "Connection: close\r\n\r\n{}");
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

    QTcpServer m_server;
    QByteArray m_taken;
    qsizetype m_bodySize = 0;
};

/// curl counts the length itself, and puts it at the end.
QByteArray withoutLength(QByteArray request)
{
    const qsizetype from = request.indexOf("Content-Length:");
    return request.remove(from, request.indexOf("\r\n", from) + 2 - from);
}

QString programOf(RequestLanguage language)
{
    switch (language) {
    case RequestLanguage::Curl:
        return u"curl"_s;
    case RequestLanguage::Python:
        return u"python3"_s;
    case RequestLanguage::Node:
        return u"node"_s;
    case RequestLanguage::Php:
        return u"php"_s;
    case RequestLanguage::CSharp:
        return u"mcs"_s; // Mono's compiler; mono comes with it
    }
    Q_UNREACHABLE();
}

} // namespace

/// The code really runs, against a socket that keeps what comes: it is the request, byte for byte.
class TestRequestCode final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsExactlyTheseBytes_data()
    {
        QTest::addColumn<RequestLanguage>("language");
        QTest::addColumn<QByteArray>("body");
        const QPair<const char *, QByteArray> bodies[] = {
                {"JSON of several lines", "{\n  \"a\": 1,\n\t\"b\": [\"c\"]\n}\n"},
                {"quotes, backslashes, dollars",
                 "{\"a\":\"it's \\\"x\\\" \\\\n ${a} $b {$c} %s `d` #{e}\"}"},
                {"letters of all planes", "{\"a\":\"Ключ 🔑 é \u05d0\"}"},
                {"what hides", "\ufeff{\"a\":\"\u202e\u2028\u0085\u00a0\u200d\"}"},
                {"zero bytes and digits after them",
                 QByteArray("a\0001\0\x1f"
                            "b\x7f",
                            7)},
                {"CR and LF in all orders", "\r\n{}\n\r\r\n"},
                {"invalid UTF-8", "{\"a\":\"\xff\xfe\xc3\"}"},
                {"an @ in front", "@/etc/passwd"},
                {"the end of PHP", "?> <?php */ // --"},
                {"nothing", ""},
                {"5 MB", QByteArray(5'000'000, 'x').replace(2'500'000, 4, "\0\r\n\xff")}};
        for (const RequestLanguage language : allLanguages) {
            for (const auto &[name, body] : bodies)
                QTest::addRow("%s: %s", qPrintable(titleOf(language)), name) << language << body;
        }
    }
    void sendsExactlyTheseBytes()
    {
        QFETCH(const RequestLanguage, language);
        QFETCH(const QByteArray, body);
        if (QStandardPaths::findExecutable(programOf(language)).isEmpty())
            QSKIP("not installed here");
        const RequestToSend request = requestOf(body);
        const RequestCode code = requestCode(language, request);
        QCOMPARE(code.bodyFile.isEmpty(), body.size() <= longestBodyInCode);
        if (!code.bodyFile.isEmpty())
            write(code.bodyFile, body);
        m_receiver.expect(body.size());
        const QByteArray said = run(language, code.text);
        QVERIFY2(said.contains("200") || language == RequestLanguage::Curl, said.constData());
        const QByteArray wanted = bytesOf(request);
        if (language == RequestLanguage::Curl)
            QCOMPARE(withoutLength(m_receiver.taken()), withoutLength(wanted));
        else
            QCOMPARE(m_receiver.taken(), wanted);
    }

    void isPlainToSee_data() { sendsExactlyTheseBytes_data(); }
    void isPlainToSee()
    {
        QFETCH(const RequestLanguage, language);
        QFETCH(const QByteArray, body);
        const QString text = requestCode(language, requestOf(body)).text;
        for (const QChar c : text) {
            const bool isHidden = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
            QVERIFY(!isHidden);
            QVERIFY(c.category() != QChar::Other_Format && c != QChar(0x2028));
        }
        QVERIFY(text.size() < 500'000);
        QVERIFY(text.contains(u"abc123"_s)); // the signature
    }

    void csharpIsWholeAsText()
    {
        const QByteArray body = "{\"a\":\"\xc3\xa9\\n\"}";
        const QString code = requestCode(RequestLanguage::CSharp, requestOf(body)).text;
        const QString literal = u"\"{\\\"a\\\":\\\"é\\\\n\\\"}\""_s;
        const QString signature = u"\"X-Message-Signature: abc123\\r\\n\" +"_s;
        const QString length = u"\"Content-Length: \" + body.Length + \"\\r\\n\" +"_s;
        QVERIFY(code.contains(literal));
        QVERIFY(code.contains(signature));
        QVERIFY(code.contains(length));
        QCOMPARE(code.count(u'{'), code.count(u'}'));
        RequestToSend tls = requestOf("{}");
        tls.url = u"https://example.com/a"_s;
        const QString secure = requestCode(RequestLanguage::CSharp, tls).text;
        const QString client = u"new TcpClient(\"example.com\", 443)"_s;
        const QString name = u"stream.AuthenticateAsClient(\"example.com\");"_s;
        QVERIFY(secure.contains(client));
        QVERIFY(secure.contains(name));
        if (QStandardPaths::findExecutable(u"mcs"_s).isEmpty())
            QSKIP("not installed here");
        write(u"send"_s, secure.toUtf8()); // nobody listens there, but it is C#
        QCOMPARE(output(u"mcs"_s, {u"-nologo"_s, u"-out:send.exe"_s, u"send"_s}), QByteArray());
    }

    void aHiddenHeaderIsPointedOut()
    {
        RequestToSend request = requestOf("{}");
        request.headers.append(QPair<QByteArray, QByteArray>("Authorization", "********"));
        for (const RequestLanguage language : allLanguages) {
            const QString text = requestCode(language, request).text;
            QCOMPARE(text.contains(u"stands for a secret value"_s),
                     language != RequestLanguage::Curl);
        }
    }

private:
    RequestToSend requestOf(const QByteArray &body) const
    {
        const QByteArray host = "127.0.0.1:" + QByteArray::number(m_receiver.port());
        return {QString::fromLatin1("http://" + host + "/a/%22b?c='d'&e=$f"),
                {{"Host", host},
                 {"User-Agent", "Hookkeeper/1"},
                 {"Accept", "*/*"},
                 {"Content-Type", "application/json"},
                 {"Content-Length", QByteArray::number(body.size())},
                 {"X-Message-Signature", "abc123"},
                 {"webhook-id", "evt_1"},
                 {"X-Odd", "it's \"x\" \\ $y %z \xc3\xa9"}},
                body};
    }

    static QByteArray bytesOf(const RequestToSend &request)
    {
        QByteArray bytes = "POST /a/%22b?c='d'&e=$f HTTP/1.1\r\n";
        for (const auto &[name, value] : request.headers)
            bytes += name + ": " + value + "\r\n";
        return bytes + "\r\n" + request.body;
    }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QByteArray output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; },
                             longestRequestMs))
            qWarning("%s does not end", qPrintable(program));
        return process.readAll();
    }

    QByteArray run(RequestLanguage language, const QString &code)
    {
        write(u"send"_s, code.toUtf8());
        switch (language) {
        case RequestLanguage::Curl:
            return output(u"sh"_s, {u"send"_s});
        case RequestLanguage::CSharp: {
            const QByteArray said = output(u"mcs"_s, {u"-nologo"_s, u"-out:send.exe"_s, u"send"_s});
            return said.isEmpty() ? output(u"mono"_s, {u"send.exe"_s}) : said;
        }
        default:
            return output(programOf(language), {u"send"_s});
        }
    }

    QTemporaryDir m_folder;
    CodeReceiver m_receiver;
};

QTEST_GUILESS_MAIN(TestRequestCode)
#include "tst_requestcode.moc"
