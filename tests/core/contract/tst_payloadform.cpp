#include "core/contract/payloadform.h"

#include "core/contract/jsonindex.h"
#include "core/contract/jsonwriter.h"
#include "core/contract/payloadcheck.h"
#include "core/contract/sampleevents.h"

#include <QtTest/QtTest>

using namespace hk;

namespace {

QByteArray sampleFor(Trigger trigger, const char *zone = "America/Toronto")
{
    const Company company =
            *makeCompany(QStringLiteral("northwind"), QStringLiteral("Northwind Clinics"), zone,
                         Environment::Test);
    return indentedJson(printableSample(trigger, company, 7, 0, 1'780'000'000'000'000));
}

QString valueOf(const QByteArray &payload, const QString &path)
{
    const JsonIndex index(payload);
    const JsonIndex::Value *value = index.find(path.split(u'.'));
    return value ? index.textOf(*value) : QStringLiteral("nothing");
}

QString shown(const QByteArray &payload, FormField field)
{
    const QList<FormValue> values = *formOf(payload);
    for (const FormValue &value : values) {
        if (value.field == field)
            return value.text;
    }
    return QStringLiteral("nothing");
}

QByteArray filled(const QByteArray &payload, FormField field, const QString &text)
{
    return edited(payload, formEdits(payload, field, text));
}

QByteArray meeting(const QByteArray &start, const QByteArray &end, const QByteArray &rest)
{
    return "{\"appointment\":{\"startDateTime\":\"" + start + "\",\"endDateTime\":\"" + end + "\""
            + rest + "}}";
}

} // namespace

class TestPayloadForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTriggerHasItsFields_data()
    {
        QTest::addColumn<Trigger>("trigger");
        QTest::addColumn<int>("fields");
        for (const Trigger trigger : allTriggers) {
            const Category category = categoryOf(trigger);
            QTest::newRow(qPrintable(wireNameOf(trigger)))
                    << trigger
                    << (category == Category::Customer           ? 5
                                : category == Category::Resource ? 3
                                                                 : 11);
        }
    }
    void everyTriggerHasItsFields()
    {
        QFETCH(const Trigger, trigger);
        const auto values = formOf(sampleFor(trigger));
        QVERIFY(values);
        QTEST(static_cast<int>(values->size()), "fields");
        for (const FormValue &value : *values)
            QVERIFY(!value.text.isEmpty());
    }

    void whatAFieldChangesStaysValidAndIsShownAgain_data()
    {
        QTest::addColumn<FormField>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("changed");
        const auto row = [](const char *name, FormField field, const QString &text,
                            const char *changed) {
            QTest::newRow(name) << field << text << QString::fromLatin1(changed).split(u' ');
        };
        row("first name", FormField::FirstName, QStringLiteral("Zoë \"Z\""),
            "customer.firstname appointment.firstname customer.name appointment.name");
        row("last name", FormField::LastName, QStringLiteral("Ünal"),
            "customer.lastname appointment.lastname customer.name appointment.name");
        row("e-mail", FormField::Email, QStringLiteral("a@b.example"),
            "customer.email appointment.email");
        row("phone", FormField::Phone, QStringLiteral("+1 555 0100"),
            "customer.contact.mobilePhone appointment.phone");
        row("no phone", FormField::Phone, QString(),
            "customer.contact.mobilePhone appointment.phone");
        row("resource", FormField::Resource, QStringLiteral("Room 7"),
            "resource.name appointment.resourceName appointment.resources.0.resourceName "
            "resource.services.0.resourceName");
        row("location", FormField::Location, QStringLiteral("Main Street"), "appointment.location");
        row("duration", FormField::Duration, QStringLiteral("75"),
            "appointment.duration appointment.endDateTime");
        row("date", FormField::Date, QStringLiteral("2026-12-24"),
            "appointment.startDateTime appointment.endDateTime appointment.date "
            "appointment.dateInternational appointment.timezone");
        row("time", FormField::Time, QStringLiteral("07:05"),
            "appointment.startDateTime appointment.endDateTime appointment.time");
    }
    void whatAFieldChangesStaysValidAndIsShownAgain()
    {
        QFETCH(const FormField, field);
        QFETCH(const QString, text);
        QFETCH(const QStringList, changed);
        const QByteArray before = sampleFor(Trigger::AppointmentConfirmed);
        const QList<TextEdit> edits = formEdits(before, field, text);
        const QByteArray after = edited(before, edits);
        QCOMPARE(shown(after, field), text);
        QCOMPARE(checkPayload(Trigger::AppointmentConfirmed, after), QList<PayloadProblem>());
        QCOMPARE(edits.size(), changed.size());
        for (const QString &path : changed)
            QVERIFY2(valueOf(before, path) != valueOf(after, path), qPrintable(path));
        QCOMPARE(formEdits(after, field, text), QList<TextEdit>());
    }

    void theEndFollowsTheStart_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<FormField>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("after");
        const QByteArray toronto(",\"timezoneIana\":\"America/Toronto\",\"timezone\":-240,"
                                 "\"duration\":60");
        QTest::newRow("into winter time")
                << meeting("2026-05-16T09:30:00-04:00", "2026-05-16T10:30:00-04:00", toronto)
                << FormField::Date << QStringLiteral("2026-12-24")
                << meeting("2026-12-24T09:30:00-05:00", "2026-12-24T10:30:00-05:00",
                           QByteArray(toronto).replace("-240", "-300"));
        QTest::newRow("over the night the clock goes back")
                << meeting("2026-10-31T23:30:00-04:00", "2026-11-01T00:30:00-04:00", toronto)
                << FormField::Duration << QStringLiteral("240")
                << meeting("2026-10-31T23:30:00-04:00", "2026-11-01T02:30:00-05:00",
                           QByteArray(toronto).replace("60", "240"));
        QTest::newRow("into the hour that a spring night leaves out")
                << meeting("2026-03-08T01:30:00-05:00", "2026-03-08T03:30:00-04:00",
                           QByteArray(toronto).replace("-240", "-300"))
                << FormField::Time << QStringLiteral("02:30")
                << meeting("2026-03-08T03:30:00-04:00", "2026-03-08T04:30:00-04:00", toronto);
        QTest::newRow("in UTC") << meeting("2026-05-16T09:30Z", "2026-05-16T10:30Z", {})
                                << FormField::Time << QStringLiteral("23:45")
                                << meeting("2026-05-16T23:45Z", "2026-05-17T00:45Z", {});
        QTest::newRow("an offset that is not the zone's stays")
                << meeting("2026-05-16T09:30:00+14:00", "2026-05-16T10:30:00+14:00", toronto)
                << FormField::Date << QStringLiteral("2026-12-24")
                << meeting("2026-12-24T09:30:00+14:00", "2026-12-24T10:30:00+14:00", toronto);
        QTest::newRow("a day that agrees with nothing stays")
                << meeting("2026-05-16T09:30:00", "2026-05-16T10:30:00", ",\"date\":\"2020-01-01\"")
                << FormField::Date << QStringLiteral("2026-05-17")
                << meeting("2026-05-17T09:30:00", "2026-05-17T10:30:00",
                           ",\"date\":\"2020-01-01\"");
    }
    void theEndFollowsTheStart()
    {
        QFETCH(const QByteArray, payload);
        QFETCH(const FormField, field);
        QFETCH(const QString, text);
        QTEST(filled(payload, field, text), "after");
    }

    void whatDoesNotAgreeStays()
    {
        const QByteArray payload("{ \"appointment\":{\"email\":\"other@x.example\",\"name\":\"Q\","
                                 "\"firstname\":\"A\",\"lastname\":\"B\"},\n"
                                 "\"customer\": {\"email\" :\"a\\u0040x.example\"} , \"n\":1e2}");
        QCOMPARE(shown(payload, FormField::Email), QStringLiteral("a@x.example"));
        QCOMPARE(filled(payload, FormField::Email, QStringLiteral("b@x.example")),
                 QByteArray(payload).replace("a\\u0040x", "b@x"));
        QCOMPARE(filled(payload, FormField::FirstName, QStringLiteral("C")),
                 QByteArray(payload).replace("\"A\"", "\"C\""));
    }

    void whatIsNoSuchValueChangesNothing_data()
    {
        QTest::addColumn<FormField>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no day") << FormField::Date << QStringLiteral("2026-02-30");
        QTest::newRow("no time") << FormField::Time << QStringLiteral("25:00");
        QTest::newRow("no number") << FormField::Duration << QStringLiteral("long");
        QTest::newRow("less than nothing") << FormField::Duration << QStringLiteral("-5");
    }
    void whatIsNoSuchValueChangesNothing()
    {
        QFETCH(const FormField, field);
        QFETCH(const QString, text);
        QCOMPARE(formEdits(sampleFor(Trigger::EmailReminder), field, text), QList<TextEdit>());
    }

    void whatIsNoJsonHasNoForm()
    {
        QVERIFY(!formOf("{\"customer\": {\"email\": }}"));
        QVERIFY(!formOf("[1]"));
        QCOMPARE(formOf("{}")->size(), 0);
        QCOMPARE(formOf("{\"customer\":5,\"appointment\":[{}],\"resource\":null}")->size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPayloadForm)
#include "tst_payloadform.moc"
