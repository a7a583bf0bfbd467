#include "core/contract/payloadschema.h"
#include "core/records/personaldata.h"
#include "tests/core/records/recordsample.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

/// Names of all fields that the schemas know.
QStringList fieldsIn(const QJsonValue &schema)
{
    QStringList names;
    const QJsonObject object = schema.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.key() == QLatin1String("properties"))
            names += field.value().toObject().keys();
        names += fieldsIn(field.value());
    }
    return names;
}

EventSubjects maria()
{
    return {{}, QStringLiteral("c-1"),           {},
            {}, QStringLiteral("Maria Example"), QStringLiteral("maria@example.com")};
}

} // namespace

/// What is personal is masked, and nothing else.
class TestPersonalData final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverSoundsPersonalInTheSchemasIs_data()
    {
        QTest::addColumn<QString>("resource");
        for (const char *name : {"booking", "customer", "resource"})
            QTest::newRow(name)
                    << QStringLiteral(":/schemas/%1.schema.json").arg(QLatin1String(name));
    }

    void whateverSoundsPersonalInTheSchemasIs()
    {
        QFETCH(QString, resource);
        QFile file(resource);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList fields = fieldsIn(QJsonDocument::fromJson(file.readAll()).object());
        QVERIFY(fields.size() > 20);
        static const QRegularExpression personal(
                QStringLiteral("name|mail|phone|address|city|postal|birth|gender|note|message|"
                               "skype|longitude|latitude|By$|custom.*Fields"),
                QRegularExpression::CaseInsensitiveOption);
        // Of a business, a service or a setting, not of a person.
        const QStringList harmless{
                QStringLiteral("businessName"),      QStringLiteral("serviceName"),
                QStringLiteral("resourceGroupName"), QStringLiteral("emailConfirmationSent"),
                QStringLiteral("emailReminderSent"), QStringLiteral("emailInfo"),
                QStringLiteral("emailPromotion"),    QStringLiteral("inviteEmailSent"),
                QStringLiteral("welcomeEmailSent"),  QStringLiteral("bookingNotification"),
                QStringLiteral("notificationType")};
        for (const QString &field : fields) {
            if (personal.match(field).hasMatch() && !harmless.contains(field))
                QVERIFY2(isPersonalField(field), qPrintable(field));
        }
        for (const char *field : {"id", "eventId", "status", "startDateTime"})
            QVERIFY(!isPersonalField(QLatin1String(field).toString()));
    }

    void thePayloadKeepsItsShape()
    {
        const PersonalData personal(
                "{ \"customer\" : {\"id\":\"c-1\",\"Name\":\"Maria \\u00c9xample\", \"email\": "
                "null,\n"
                "\"contact\":{\"mobilePhone\":\"555\",\"extra\":[1,{\"x\":\"y\"}],\"ok\":true},"
                "\"latitude\":43.6,\"lastname\":\"\",\"customFields\":{}},\"n\":[1,\"name\"]}",
                {});
        QCOMPARE(
                personal.payload(),
                QByteArray(
                        "{ \"customer\" : {\"id\":\"c-1\",\"Name\":\"[masked]\", \"email\": null,\n"
                        "\"contact\":{\"mobilePhone\":\"[masked]\",\"extra\":[null,{\"x\":"
                        "\"[masked]\"}],\"ok\":true},"
                        "\"latitude\":null,\"lastname\":\"\",\"customFields\":{}},\"n\":[1,"
                        "\"name\"]}"));
    }

    void answersThatRepeatItAreMaskedToo()
    {
        const PersonalData personal(test::recordOf().payload, maria());
        QCOMPARE(personal.masked(QByteArray("No such user: MARIA@example.com")),
                 QByteArray("No such user: [masked]"));
        QCOMPARE(personal.masked(QByteArray("{\"phone\":\"+1 555\",\"for\":\"Maria Example\"}")),
                 QByteArray("{\"phone\":\"[masked]\",\"for\":\"[masked]\"}"));
        QCOMPARE(personal.masked(QByteArray("Maria Example\xff")), QByteArray("[masked]\xff"));
        QCOMPARE(personal.masked(QByteArray("c-1")), QByteArray("c-1"));
        QCOMPARE(personal.subjects().name, QStringLiteral("[masked]"));
        QCOMPARE(personal.subjects().customerId, QStringLiteral("c-1"));
        QCOMPARE(PersonalData("{\"confirmationNumber\":\"QT4711\"}", {}).payload(),
                 QByteArray("{\"confirmationNumber\":\"[masked]\"}"));
        QCOMPARE(PersonalData("{\"downloadIcsUrl\":\"https://x.example/ics/QT4711\","
                              "\"location\":\"Toronto\"}",
                              {})
                         .payload(),
                 QByteArray("{\"downloadIcsUrl\":\"[masked]\",\"location\":\"[masked]\"}"));
    }

    void whatAnswersSomethingUnreadIsMaskedWhole()
    {
        const PersonalData unread("name=Zoe&email=zoe@example.org", {});
        QVERIFY(!unread.isRead());
        QCOMPARE(unread.masked(QByteArray("Thanks, Zoe")), QByteArray("[masked]"));
        QCOMPARE(unread.masked(u"zoe@example.org"_s), u"[masked]"_s);
        QCOMPARE(unread.masked(QByteArray()), QByteArray());
        QVERIFY(PersonalData({}, {}).isRead());
    }

    /// A receiver writes its JSON in its own way.
    void answersThatEscapeItAreMaskedToo_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("as it is") << QByteArray("{\"message\":\"no Zoë O'Brien/Lee\"}");
        QTest::newRow("ASCII alone") << QByteArray("{\"message\":\"no Zo\\u00EB O'Brien/Lee\"}");
        QTest::newRow("in capitals") << QByteArray("{\"message\":\"no ZO\\u00CB O'BRIEN/LEE\"}");
        QTest::newRow("slashes too") << QByteArray("{\"message\":\"no Zo\\u00eb O'Brien\\/Lee\"}");
        QTest::newRow("HTML's letters too")
                << QByteArray("{\"message\":\"no Zo\\u00eb O\\u0027Brien/Lee\"}");
        QTest::newRow("any letter")
                << QByteArray("{\"message\":\"no \\u005a\\u006fë O'Brien/Lee\"}");
        QTest::newRow("not whole")
                << QByteArray("{\"message\":\"no Zo\\u00EB O\\u0027Brien/Lee\",\"mo");
        QTest::newRow("no JSON") << QByteArray("no Zoë O'Brien/Lee");
        QTest::newRow("no UTF-8") << QByteArray("no ZO\xcb O'BRIEN/LEE");
        QTest::newRow("broken UTF-8") << QByteArray("no Zoë O'BRIEN/Lee \xff");
    }
    void answersThatEscapeItAreMaskedToo()
    {
        QFETCH(const QByteArray, answer);
        const PersonalData personal("{\"name\":\"Zoë O'Brien/Lee\"}", {});
        const QByteArray masked = personal.masked(answer);
        QVERIFY2(masked.contains("no [masked]") && !masked.toLower().contains("brien"),
                 masked.constData());
        const PersonalData quoting("{\"notes\":\"call \\\"Bo\\\"\\nfirst\"}", {});
        QCOMPARE(quoting.masked(QByteArray("{\"message\":\"call \\\"Bo\\\"\\nfirst\"}")),
                 QByteArray("{\"message\":\"[masked]\"}"));
    }

    void commonWordsAreMaskedWhereTheyStandAlone()
    {
        const PersonalData personal(
                "{\"contact\":{\"phoneType\":\"Mobile\",\"mobilePhone\":\"+1 555 0100\"}}", {});
        QVERIFY(!personal.payload().contains("Mobile"));
        QCOMPARE(personal.masked(QByteArray("mobile clients: call +1 555 0100")),
                 QByteArray("mobile clients: call [masked]"));
    }

    void whatFollowsAnInnerListIsPersonalToo()
    {
        const PersonalData personal("{\"customFields\":{\"list\":[{\"a\":\"b\"}],\"last\":\"Of "
                                    "Maria\"},\"id\":\"c-1\"}",
                                    {});
        QCOMPARE(personal.payload(),
                 QByteArray("{\"customFields\":{\"list\":[{\"a\":\"[masked]\"}],"
                            "\"last\":\"[masked]\"},\"id\":\"c-1\"}"));
        QCOMPARE(personal.masked(u"for Of Maria"_s), u"for [masked]"_s);
    }

    /// A short value within a long one leaves nothing of the long one.
    void theLongestValueIsFoundFirst()
    {
        const PersonalData personal(
                "{\"firstname\":\"Ann\",\"name\":\"Annabel Lee\",\"lastname\":\"Lee\"}", {});
        QCOMPARE(personal.masked(u"Dear Annabel Lee, or Ann"_s), u"Dear [masked], or [masked]"_s);
    }

    void whatAnEventIsFoundByIsPersonalWithoutAPayload()
    {
        const PersonalData personal({}, maria());
        QCOMPARE(personal.masked(u"no maria@example.com, Maria Example"_s),
                 u"no [masked], [masked]"_s);
    }

    void whatIsNoJsonGoesAsAWhole()
    {
        QCOMPARE(PersonalData("{\"name\":", {}).payload(), QByteArray("[masked]"));
        QCOMPARE(PersonalData({}, {}).payload(), QByteArray());
    }

    void aRecordHidesItEverywhere()
    {
        DeliveryRecord record = test::recordOf();
        record.attempts[1].responseBody = "Hello Maria Example";
        record.attempts[1].responseHeaders.emplaceBack("X-User", "maria@example.com");
        record.attempts[0].errorDetail = QStringLiteral("no HTTP: MARIA@example.com");
        record.delivery.lastErrorDetail = QStringLiteral("no HTTP: maria example");
        const DeliveryRecord masked = maskedRecord(record, {true, true});
        const QByteArray line = jsonLineOf(masked);
        QVERIFY(!line.toLower().contains("maria"));
        QVERIFY(line.contains("c-1"));
        QVERIFY(recordCells(masked).contains(QStringLiteral("[masked]")));
        QCOMPARE(masked.delivery.lastErrorDetail, QStringLiteral("no HTTP: [masked]"));
        QCOMPARE(masked.attempts[0].errorDetail, QStringLiteral("no HTTP: [masked]"));
    }

    void secretHeadersAreAlwaysMasked()
    {
        DeliveryRecord record = test::recordOf();
        record.attempts[0].requestHeaders.emplaceBack("authorization", "Bearer secret");
        const QByteArray told = jsonLineOf(maskedRecord(record, {false, false}));
        QVERIFY(!told.contains("session=1"));
        QVERIFY(!told.contains("Bearer"));
        QVERIFY(told.contains("abcd"));
        const QByteArray masked = jsonLineOf(maskedRecord(record, {false, true}));
        QVERIFY(!masked.contains("abcd"));
        QVERIFY(masked.contains("evt_0123456789abc"));
    }
};

QTEST_GUILESS_MAIN(TestPersonalData)
#include "tst_personaldata.moc"
