#include "core/vault/secretservice.h"
#include "core/vault/systemkeyring.h"
#include "core/vault/vault.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusVariant>
#include <QtDBus/QDBusVirtualObject>
#include <QtTest/QtTest>

using namespace hk;

namespace {

/// A Secret Service as bad as a test wants it: no collection, a locked one, or no answer at all.
class FakeSecretService final : public QDBusVirtualObject
{
public:
    enum Manner { NoCollection, Locked, Unlocked, Silent };
    explicit FakeSecretService(Manner manner) : m_manner(manner) { }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (m_manner == Silent)
            return true;
        QVariant answer;
        if (message.member() == QLatin1String("ReadAlias")) {
            const QString path = m_manner == NoCollection ? QStringLiteral("/")
                                                          : QStringLiteral("/collection/login");
            answer = QVariant::fromValue(QDBusObjectPath(path));
        } else if (message.member() == QLatin1String("Get")) {
            answer = QVariant::fromValue(QDBusVariant(m_manner == Locked));
        } else {
            return false;
        }
        return bus.send(message.createReply(answer));
    }

private:
    Manner m_manner;
};

/// Offers the fake on the bus, from a thread of its own: the test's waits for the keyring.
class ServiceThread final
{
public:
    explicit ServiceThread(FakeSecretService::Manner manner)
        : m_fake(std::make_unique<FakeSecretService>(manner))
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name());
        m_offered = bus.registerVirtualObject(QStringLiteral("/"), m_fake.get(),
                                              QDBusConnection::SubPath)
                && bus.registerService(QStringLiteral("org.freedesktop.secrets"));
        m_fake->moveToThread(&m_thread);
        m_thread.start();
    }
    ~ServiceThread()
    {
        QDBusConnection::disconnectFromBus(name());
        m_thread.quit();
        m_thread.wait();
    }
    bool isOffered() const { return m_offered; }

private:
    static QString name() { return QStringLiteral("fake-secrets"); }
    std::unique_ptr<FakeSecretService> m_fake;
    QThread m_thread;
    bool m_offered = false;
};

} // namespace

class TestSystemKeyring final : public QObject
{
    Q_OBJECT

    QProcess m_bus;
    QByteArray m_address;

    void stopBus()
    {
        if (m_bus.state() != QProcess::NotRunning) {
            m_bus.terminate();
            QVERIFY(m_bus.waitForFinished(10000));
        }
    }

private Q_SLOTS:
    // One bus for the whole process: libdbus reads the address only once.
    void initTestCase()
    {
        qunsetenv("XDG_RUNTIME_DIR");
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--session"), QStringLiteral("--nofork"),
                     QStringLiteral("--print-address=1")});
        if (m_bus.waitForStarted(10000) && m_bus.waitForReadyRead(10000))
            m_address = m_bus.readLine().trimmed();
    }
    void init() { qputenv("DBUS_SESSION_BUS_ADDRESS", m_address); }
    void cleanupTestCase() { stopBus(); }
    void withoutABusThereIsNone_data()
    {
        QTest::addColumn<Prompting>("prompting");
        QTest::newRow("when it may prompt") << Prompting::Allowed;
        QTest::newRow("when it may not") << Prompting::Never;
    }
    void withoutABusThereIsNone()
    {
        QFETCH(Prompting, prompting);
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        QVERIFY(!hasSessionBus());
        SystemKeyring keyring(prompting);
        const auto read = keyring.read(QStringLiteral("data-key-1"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::DataKeyMissing);
        QCOMPARE(read.error().subject, QStringLiteral("there is no system keyring"));
        QVERIFY(!keyring.write(QStringLiteral("data-key-1"), Secret(QByteArrayView("x"))));
    }

    void isNotAskedUnlessItIsUnlocked_data()
    {
        QTest::addColumn<int>("manner");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no collection")
                << int(FakeSecretService::NoCollection)
                << QStringLiteral("the system keyring has no default collection");
        QTest::newRow("a locked one")
                << int(FakeSecretService::Locked) << QStringLiteral("the system keyring is locked");
        QTest::newRow("an unlocked one") << int(FakeSecretService::Unlocked) << QString();
    }
    void isNotAskedUnlessItIsUnlocked()
    {
        QFETCH(int, manner);
        QFETCH(QString, reason);
        if (m_address.isEmpty())
            QSKIP("no dbus-daemon here");
        const ServiceThread service{FakeSecretService::Manner(manner)};
        QVERIFY(service.isOffered());
        const auto unlocked = checkSecretServiceUnlocked(std::chrono::seconds(10));
        QCOMPARE(unlocked.ok(), reason.isEmpty());
        if (!unlocked)
            QCOMPARE(unlocked.error().subject, reason);
    }

    void oneThatNeverAnswersCostsTheLimitOnly()
    {
        if (m_address.isEmpty())
            QSKIP("no dbus-daemon here");
        const ServiceThread service{FakeSecretService::Silent};
        QVERIFY(service.isOffered());
        const QTemporaryDir folder;
        SystemKeyring keyring(Prompting::Never, std::chrono::milliseconds(300));
        const auto opening = Vault::create(folder.filePath(QStringLiteral("s.db")), &keyring);
        QVERIFY(opening);
        QCOMPARE(opening->record.location, KeyLocation::File);
    }

    void aBusThatIsGoneIsNone()
    {
        stopBus();
        if (m_address.isEmpty())
            qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        SystemKeyring keyring(Prompting::Never);
        QCOMPARE(keyring.read(QStringLiteral("data-key-1")).error().subject,
                 QStringLiteral("there is no system keyring"));
    }
};

QTEST_GUILESS_MAIN(TestSystemKeyring)
#include "tst_systemkeyring.moc"
