#include "core/model/hashkey.h"
#include "core/model/ownheader.h"
#include "core/model/triggerset.h"
#include "core/model/wirenames.h"

#include <QtCore/QSet>
#include <QtTest/QtTest>

using namespace hk;

/// What an endpoint may be told: header lines of its own, triggers, wire names; and generated keys.
class TestEndpointRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersThatMayBeSent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("an API key") << QStringLiteral("X-Api-Key") << QByteArray("abc");
        QTest::newRow("authorization")
                << QStringLiteral("Authorization") << QByteArray("Bearer a b c");
        QTest::newRow("user agent") << QStringLiteral("User-Agent") << QByteArray("mine/1");
        QTest::newRow("odd token characters")
                << QStringLiteral("a!#$%&'*+-.^_`|~9") << QByteArray("~");
        QTest::newRow("the longest value") << QStringLiteral("X") << QByteArray(4096, 'v');
    }
    void headersThatMayBeSent()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, value);
        QVERIFY(checkOwnHeader(name, value).ok());
    }

    void headersThatMayNot_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<ErrorCode>("code");
        for (const char *name :
             {"Host", "content-length", "Transfer-Encoding", "CONNECTION", "Content-Type",
              "X-Message-Signature", "x-message-signature-next", "webhook-id", "Webhook-Timestamp",
              "webhook-signature", "Proxy-Authorization", "Expect", "TE", "Upgrade", "Trailer"})
            QTest::newRow(name) << QString::fromLatin1(name) << QByteArray("x")
                                << ErrorCode::HeaderNotAllowed;
        const auto invalid = [](const char *row, const char *name, const QByteArray &value) {
            QTest::newRow(row) << QString::fromUtf8(name) << value << ErrorCode::HeaderInvalid;
        };
        invalid("no name", "", "x");
        invalid("a blank in the name", "X Key", "x");
        invalid("a colon in the name", "X:Key", "x");
        invalid("a name beyond ASCII", "Schlüssel", "x");
        invalid("a line break in the name", "X\r\nHost", "x");
        invalid("no value", "X", "");
        invalid("a line break in the value", "X", "a\r\nHost: evil");
        invalid("a line feed in the value", "X", "a\nb");
        invalid("a zero in the value", "X", QByteArray("a\0b", 3));
        invalid("a tab in the value", "X", "a\tb");
        invalid("a value beyond ASCII", "X", "ü");
        invalid("a blank before the value", "X", " a");
        invalid("a blank after the value", "X", "a ");
        invalid("too long a value", "X", QByteArray(4097, 'v'));
        invalid("too long a name", QByteArray(101, 'n').constData(), "v");
    }
    void headersThatMayNot()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, value);
        QFETCH(const ErrorCode, code);
        const Result<void> refused = checkOwnHeader(name, value);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, code);
        QVERIFY(refused.error().value.isEmpty()); // it may be a secret
    }

    void triggersAsAPersonNamesThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shortest");
        QTest::newRow("all") << QStringLiteral("all") << QStringLiteral("all");
        QTest::newRow("none") << QStringLiteral("none") << QStringLiteral("none");
        QTest::newRow("a category") << QStringLiteral("booking") << QStringLiteral("booking");
        QTest::newRow("the triggers of a category")
                << QStringLiteral("CustomerUpdated, CustomerCreated") << QStringLiteral("customer");
        QTest::newRow("one") << QStringLiteral("SmsReminder") << QStringLiteral("SmsReminder");
        QTest::newRow("mixed") << QStringLiteral("reminder,BookingConfirmation")
                               << QStringLiteral("BookingConfirmation,reminder");
        QTest::newRow("every category")
                << QStringLiteral("booking,customer,resource,reminder") << QStringLiteral("all");
    }
    void triggersAsAPersonNamesThem()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shortest);
        const Result<TriggerSet> set = TriggerSet::parse(text);
        QVERIFY(set.ok());
        QCOMPARE(set->text(), shortest);
        QCOMPARE(*TriggerSet::parse(shortest), *set);
    }

    void everySetOfTriggersIsReadBack()
    {
        for (int bits = 0; bits < 1 << allTriggers.size(); ++bits)
            QCOMPARE(TriggerSet::parse(TriggerSet(bits).text())->bits(), bits);
    }

    void anUnknownTriggerIsNamed()
    {
        const auto refused = TriggerSet::parse(QStringLiteral("booking,Nonsense"));
        QCOMPARE(refused.error().code, ErrorCode::TriggerUnknown);
        QCOMPARE(refused.error().value, QStringLiteral("Nonsense"));
        QVERIFY(!TriggerSet::parse(QString()).ok());
    }

    void aTriggerIsCalledWhatItsReceiverExpects()
    {
        const WireNames own =
                *WireNames().with(Trigger::CustomerCreated, QStringLiteral("customer.created"));
        QCOMPARE(own.of(Trigger::CustomerCreated), QStringLiteral("customer.created"));
        QCOMPARE(own.of(Trigger::CustomerUpdated), QStringLiteral("CustomerUpdated"));
        QVERIFY(own.isOwn(Trigger::CustomerCreated));
        QCOMPARE(own.trigger(u"customer.created"), Trigger::CustomerCreated);
        QCOMPARE(own.trigger(u"CustomerCreated"), Trigger::CustomerCreated);
        QCOMPARE(WireNames::fromText(own.text()), own);
        QCOMPARE(*own.with(Trigger::CustomerCreated, QString()), WireNames());
        QCOMPARE(*own.with(Trigger::CustomerCreated, QStringLiteral("CustomerCreated")),
                 WireNames());
        QVERIFY(WireNames().text().isEmpty());
    }

    void wireNamesThatCannotBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("another's documented name") << QStringLiteral("CustomerUpdated");
        QTest::newRow("a line break") << QStringLiteral("a\nb");
        QTest::newRow("a blank before it") << QStringLiteral(" a");
        QTest::newRow("too long") << QString(101, u'n');
    }
    void wireNamesThatCannotBe()
    {
        QFETCH(const QString, name);
        const auto refused = WireNames().with(Trigger::CustomerCreated, name);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::WireNameInvalid);
        QCOMPARE(refused.error().subject, QStringLiteral("CustomerCreated"));
    }

    void aNameThatWasGivenUpMayBeTaken()
    {
        const WireNames first =
                *WireNames().with(Trigger::CustomerCreated, QStringLiteral("created"));
        const auto second = first.with(Trigger::CustomerUpdated, QStringLiteral("CustomerCreated"));
        QVERIFY(second.ok());
        QCOMPARE(second->trigger(u"CustomerCreated"), Trigger::CustomerUpdated);
    }

    void generatedKeysAreRandomAndUsable()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 100; ++i) {
            const QByteArray key = generatedHashKey().view().toByteArray();
            QCOMPARE(key.size(), 64);
            QCOMPARE(QByteArray::fromHex(key).toHex(), key);
            seen.insert(key);
        }
        QCOMPARE(seen.size(), 100);
    }

    void theStandardFormIsOfTheKeysBytes()
    {
        // RFC 4648, section 10: "foobar".
        QCOMPARE(standardFormOf(Secret(QByteArrayView("foobar"))).view().toByteArray(),
                 QByteArray("whsec_Zm9vYmFy"));
    }
};

QTEST_GUILESS_MAIN(TestEndpointRules)
#include "tst_endpointrules.moc"
