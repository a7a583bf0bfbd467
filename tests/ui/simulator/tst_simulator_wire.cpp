#include "core/workspace/companiesfront.h"
#include "core/workspace/settingsfront.h"
#include "core/workspace/simulatorfront.h"
#include "core/workspace/statusfront.h"
#include "core/workspace/workspace.h"
#include "tests/support/fakeclock.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/fakedialogs.h"
#include "ui/common/codeview.h"
#include "ui/simulator/requestcard.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;
using hk::test::waitFor;

namespace {

constexpr int payloads = 100;
constexpr int waitMs = 30'000;

/// Knows no more of HTTP than where a request ends; keeps every byte.
class RawReceiver final : public QObject
{
public:
    RawReceiver()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, &RawReceiver::accept);
    }
    QString url() const { return u"http://127.0.0.1:%1/a/b?c=%22d"_s.arg(m_server.serverPort()); }
    const QByteArrayList &taken() const { return m_taken; }

private:
    void accept()
    {
        QTcpSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
    void read(QTcpSocket &socket)
    {
        m_bytes += socket.readAll();
        const qsizetype head = m_bytes.indexOf("\r\n\r\n") + 4;
        const qsizetype length = m_bytes.indexOf("Content-Length: ");
        if (head < 4 || length < 0)
            return;
        const qsizetype value = length + 16;
        const qsizetype size =
                m_bytes.mid(value, m_bytes.indexOf("\r\n", value) - value).toLongLong();
        if (m_bytes.size() < head + size)
            return;
        m_taken.append(m_bytes);
        m_bytes.clear();
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    }

    QTcpServer m_server;
    QByteArray m_bytes;
    QByteArrayList m_taken;
};

QString randomText(QRandomGenerator &random, int longest)
{
    const QList<char32_t> alphabet{'a',    'Z',    '0',     ' ',     '"',     '\\',   '/',
                                   '<',    '&',    '\'',    '\n',    '\t',    0x1f,   0x7f,
                                   0xe9,   0x416,  0x5d0,   0x202e,  0x2028,  0xfeff, 0xfffd,
                                   0x3042, 0xac00, 0x1f600, 0x1f511, 0x10ffff};
    QString text;
    const int length = random.bounded(longest + 1);
    for (int i = 0; i < length; ++i)
        text += QChar::fromUcs4(alphabet[random.bounded(static_cast<int>(alphabet.size()))]);
    return text;
}

QJsonValue randomValue(QRandomGenerator &random, int depth)
{
    const int kind = random.bounded(depth > 0 ? 7 : 5);
    if (kind == 0)
        return randomText(random, 40);
    if (kind == 1)
        return random.generateDouble() * 1e6;
    if (kind == 2)
        return random.bounded(2) == 0;
    if (kind == 3)
        return QJsonValue();
    if (kind == 4)
        return -random.bounded(1'000'000);
    if (kind == 5) {
        QJsonArray array;
        for (int i = random.bounded(6); i > 0; --i)
            array.append(randomValue(random, depth - 1));
        return array;
    }
    QJsonObject object;
    for (int i = random.bounded(6); i > 0; --i)
        object.insert(randomText(random, 8), randomValue(random, depth - 1));
    return object;
}

/// Number 0 is the smallest that is legal, number 1 has 5 MB.
QByteArray payloadNumber(int number, QRandomGenerator &random)
{
    if (number == 0)
        return "{}";
    if (number == 1)
        return "{\"a\":[\n" + QByteArray("\"Zo\xc3\xab /\\u00e9\",\n").repeated(340'000) + "1]}";
    const QJsonDocument document(QJsonObject{{randomText(random, 6), randomValue(random, 4)},
                                             {u"x"_s, randomValue(random, 3)}});
    QByteArray text = document.toJson(random.bounded(2) == 0 ? QJsonDocument::Compact
                                                             : QJsonDocument::Indented);
    if (random.bounded(3) == 0)
        text.replace("\n", "\r\n");
    return text;
}

} // namespace

/// What the Simulator shows is what a socket gets, byte for byte: through the real store,
/// dispatcher and transport.
class TestSimulatorWire final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        WorkspaceOptions options;
        options.storePath = m_folder.filePath(u"store.db"_s);
        options.clock = &m_clock;
        auto workspace = Workspace::open(options);
        QVERIFY(workspace.ok());
        m_workspace = std::move(*workspace);
        m_company = *waitFor(m_workspace->fronts().companies.add(
                u"northwind"_s, u"Northwind"_s, "America/Toronto", Environment::Test));
        SettingsChange change;
        change.urls[0] = m_receiver.url();
        change.hashKey = HashKeyChange::Set;
        change.newHashKey = Secret(QByteArrayView("a key"));
        QVERIFY(waitFor(m_workspace->fronts().settings.save(m_company.id, change)).ok());
        QVERIFY(waitFor(m_workspace->fronts().settings.rotateHashKey(
                                m_company.id, Secret(QByteArrayView("the next")), u"24h"_s))
                        .ok());
        QVERIFY(waitFor(m_workspace->fronts().status.startSending()).ok());
    }
    void cleanupTestCase()
    {
        waitFor(m_workspace->fronts().status.stopSending());
        m_workspace.reset();
    }

    void whatIsShownIsWhatArrives()
    {
        QRandomGenerator random(4711);
        RequestCard card(m_dialogs);
        const auto *view = card.findChild<CodeView *>(u"requestView"_s);
        for (int i = 0; i < payloads; ++i) {
            const QByteArray payload = payloadNumber(i, random);
            sendsWhatItShows(card, *view, payload);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void aSampleTakesTheIdThatIsShown()
    {
        RequestCard card(m_dialogs);
        const auto *view = card.findChild<CodeView *>(u"requestView"_s);
        const QByteArray sample = *waitFor(m_workspace->fronts().simulator.sample(
                m_company.id, Trigger::AppointmentConfirmed, 1));
        sendsWhatItShows(card, *view, sample);
        m_clock.advance(61 * microsPerSecond);
        sendsWhatItShows(card, *view, sample);
    }

private:
    void sendsWhatItShows(RequestCard &card, const CodeView &view, const QByteArray &payload)
    {
        SimulatorFront &simulator = m_workspace->fronts().simulator;
        const auto preview = waitFor(
                simulator.preview(m_company.id, Trigger::AppointmentConfirmed, payload, {}));
        QVERIFY(preview.ok());
        QCOMPARE(preview->requests.size(), 1);
        card.showRequest(preview->requests.first());
        const qsizetype before = m_receiver.taken().size();
        QVERIFY(waitFor(simulator.send(m_company.id, Trigger::AppointmentConfirmed, payload,
                                       SendTarget::CompanyEndpoints))
                        .ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_receiver.taken().size(), before + 1, waitMs);
        const QByteArray &arrived = m_receiver.taken().constLast();
        // A large one is shown as soon as it is made.
        (void)QTest::qWaitFor([&] { return view.text() == arrived && !view.isLoading(); }, waitMs);
        // Not QCOMPARE: it would print megabytes.
        const QByteArray shown = view.text();
        const auto differs =
                std::mismatch(shown.begin(), shown.end(), arrived.begin(), arrived.end());
        const qsizetype at = differs.first - shown.begin();
        const QByteArray difference =
                "shown: " + shown.mid(at, 60) + "\narrived: " + arrived.mid(at, 60);
        QVERIFY2(shown == arrived, difference.constData());
        QVERIFY(arrived.contains("X-Message-Signature-Next: "));
    }

    QTemporaryDir m_folder;
    FakeClock m_clock;
    test::FakeDialogs m_dialogs;
    RawReceiver m_receiver;
    std::unique_ptr<Workspace> m_workspace;
    Company m_company;
};

QTEST_MAIN(TestSimulatorWire)
#include "tst_simulator_wire.moc"
