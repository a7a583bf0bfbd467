#include "ui/receiver/receivermemory.h"

#include "tests/ui/support/fakereceiver.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace hk;

/// What the receiver was told, from one run of the program to the next.
class TestReceiverMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QFile::remove(file()); }

    void aReceiverComesBackAsItWas()
    {
        const QList<ResponseRule> rules{
                {QStringLiteral("/booking"), {}, {}, QStringLiteral("503*2,200")},
                {{},
                 QStringLiteral("Customer*"),
                 QStringLiteral("X-A: b, c"),
                 QStringLiteral("410")}};
        const Forwarding forwarding{QStringLiteral("http://127.0.0.1:9000/a?b=c"), true};
        {
            QSettings settings(file(), QSettings::IniFormat);
            test::FakeReceiver receiver;
            ReceiverMemory memory(receiver, settings);
            memory.follow();
            QVERIFY(receiver.respondWith(QStringLiteral("301:location='http://a.example/,b'")));
            QVERIFY(receiver.setRules(rules));
            QVERIFY(receiver.forwardTo(forwarding));
            QVERIFY(receiver.setAddress(QStringLiteral("0.0.0.0")));
            receiver.setTls(ReceiverTls::WrongHost);
            receiver.start(9123);
        }
        QSettings settings(file(), QSettings::IniFormat);
        test::FakeReceiver receiver;
        ReceiverMemory memory(receiver, settings);
        memory.restore();
        QVERIFY(memory.listened());
        QCOMPARE(memory.port(), 9123);
        QCOMPARE(receiver.respondSpec(), QStringLiteral("301:location='http://a.example/,b'"));
        QCOMPARE(receiver.rules(), rules);
        QCOMPARE(receiver.forwarding(), forwarding);
        QCOMPARE(receiver.address(), QStringLiteral("0.0.0.0"));
        QCOMPARE(receiver.tls(), ReceiverTls::WrongHost);

        // What was taken away does not come back.
        memory.follow();
        QVERIFY(receiver.setRules({}));
        QVERIFY(receiver.forwardTo({}));
        receiver.stop();
        test::FakeReceiver third;
        ReceiverMemory again(third, settings);
        again.restore();
        QVERIFY(!again.listened());
        QVERIFY(third.rules().isEmpty());
        QVERIFY(third.forwarding().url.isEmpty());
    }

    void withoutAMemoryNothingChanges()
    {
        QSettings settings(file(), QSettings::IniFormat);
        test::FakeReceiver receiver;
        ReceiverMemory memory(receiver, settings);
        memory.restore();
        QVERIFY(!memory.listened());
        QCOMPARE(memory.port(), 8765);
        QCOMPARE(receiver.respondSpec(), QStringLiteral("200"));
        QCOMPARE(receiver.tls(), ReceiverTls::Off);
    }

    void whatIsNotTakenAnyMoreIsLeftOut()
    {
        QSettings settings(file(), QSettings::IniFormat);
        settings.setValue(QStringLiteral("receiver/answer"), QStringLiteral("nonsense"));
        settings.setValue(QStringLiteral("receiver/tls"), QStringLiteral("nonsense"));
        settings.setValue(QStringLiteral("receiver/forwardTo"), QStringLiteral("nonsense"));
        test::FakeReceiver receiver;
        ReceiverMemory memory(receiver, settings);
        memory.restore();
        QCOMPARE(receiver.respondSpec(), QStringLiteral("200"));
        QCOMPARE(receiver.tls(), ReceiverTls::Off);
        QVERIFY(receiver.forwarding().url.isEmpty());
    }

private:
    QString file() const { return m_folder.filePath(QStringLiteral("ui.ini")); }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestReceiverMemory)
#include "tst_receivermemory.moc"
