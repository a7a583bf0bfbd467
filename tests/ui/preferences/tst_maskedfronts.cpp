#include "core/masking/maskedfronts.h"
#include "core/workspace/screenmask.h"
#include "tests/ui/support/fakeworkspace.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

constexpr char content[] =
        R"({"eventTrigger":"BookingConfirmation","customer":{"firstname":"Zebedee",)"
        R"("lastname":"Quillfeather","email":"zq@private.example"},"id":"apt_77"})";

constexpr char awkward[] =
        "{\"customer\":{\"lastname\":\"O'Hidden\",\"firstname\":\"Zo\\u00ebhidden\","
        "\"gender\":\"Hidden\"},\"latitude\":43.6510,\"customerMessage\":\"a \\\"b\\\"\\nHidden\"";

const QStringList &named()
{
    static const QStringList all{u"Zebedee"_s, u"Quillfeather"_s, u"zq@private.example"_s};
    return all;
}

QStringList namesIn(const QString &text)
{
    QStringList found;
    for (const QString &name : named()) {
        if (text.contains(name, Qt::CaseInsensitive))
            found.append(name);
    }
    return found;
}

} // namespace

/// What the window is given while personal data are masked, front by front.
class TestMaskedFronts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::FakeWorkspace>();
        m_mask = std::make_unique<ScreenMask>();
        m_fronts = std::make_unique<MaskedFronts>(m_workspace->fronts(), *m_mask);
    }

    void theCommandHasThePayloadWithoutPersonalData()
    {
        addDelivery();
        DeliveriesFront &front = m_fronts->fronts().deliveries;
        QVERIFY(!namesIn(*front.curlCommand(m_id).result()).isEmpty());
        m_mask->setOn(true);
        QCOMPARE(namesIn(*front.curlCommand(m_id).result()), QStringList());
    }

    /// A shell writes an apostrophe in four characters, JSON an accent in six.
    void theCommandHidesWhatASearchInItWouldNotFind_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("in the line") << QByteArray(awkward).append('}');
        QTest::newRow("piped") << QByteArray(awkward).append(",\"id\":\"\xe2\x80\xae\"}");
    }
    void theCommandHidesWhatASearchInItWouldNotFind()
    {
        QFETCH(QByteArray, payload);
        addDelivery();
        m_workspace->deliveries.ledger.last().payload = payload;
        DeliveriesFront &front = m_fronts->fronts().deliveries;
        const auto tells = [&] {
            const QString command = *front.curlCommand(m_id).result();
            return command.contains(u"hidden"_s, Qt::CaseInsensitive)
                    || command.contains(u"43.65"_s);
        };
        QVERIFY(tells());
        m_mask->setOn(true);
        QVERIFY(!tells());
        QVERIFY(front.curlCommand(m_id).result()->contains(u"[masked]"_s));
    }

    void whatHappenedBesideItRepeatsNoReceiversWords()
    {
        addDelivery();
        m_workspace->deliveries.ledger.last().event.subjects.appointmentId = u"apt_77"_s;
        StoryFront &front = m_fronts->fronts().story;
        const auto told = [&] {
            const Story story = *front.story(m_id, StoryOf::Appointment).result();
            return story.deliveries.value(0).lastErrorDetail;
        };
        QCOMPARE(namesIn(told()), QStringList{u"Quillfeather"_s});
        m_mask->setOn(true);
        QCOMPARE(told(), u"[masked]"_s);
    }

    void whatNeedsSomebodyRepeatsNoReceiversWords()
    {
        Attention quoting;
        quoting.lastFailure = OutcomeKind::Protocol;
        quoting.lastDetail = u"no HTTP: Quillfeather"_s;
        m_workspace->overview.attention = {quoting, Attention()};
        OverviewFront &front = m_fronts->fronts().overview;
        const auto told = [&] {
            const Overview overview =
                    *front.overview(m_workspace->northwind.id, microsPerHour).result();
            QStringList details;
            for (const Attention &one : overview.attention)
                details.append(one.lastDetail);
            return details;
        };
        QCOMPARE(namesIn(told().join(u' ')), QStringList{u"Quillfeather"_s});
        m_mask->setOn(true);
        QCOMPARE(told(), (QStringList{u"[masked]"_s, QString()}));
    }

    void settingsLeaveOutWhatStandsBesideAHold()
    {
        const CompanyId company = m_workspace->northwind.id;
        m_workspace->settings.settings[company].endpoints[0].holdNote = u"call Zebedee"_s;
        SettingsFront &front = m_fronts->fronts().settings;
        const auto told = [&] { return front.load(company).result()->endpoints[0].holdNote; };
        QCOMPARE(told(), u"call Zebedee"_s);
        m_mask->setOn(true);
        QCOMPARE(told(), u"[masked]"_s);
        QCOMPARE(front.save(company, {}).result()->endpoints[0].holdNote, u"[masked]"_s);
        m_mask->setOn(false);
        QCOMPARE(told(), u"call Zebedee"_s);
    }

    void theHistoryOfSettingsSaysNoMoreThanTheAudit()
    {
        m_workspace->settings.versions = {
                {1,
                 0,
                 u"window"_s,
                 {{u"endpoint.CRM.filter"_s, u"customer.name:\"Zebedee\""_s, {}},
                  {u"endpoint.CRM.headers"_s, {}, u"X-Contact: zq@private.example"_s}}}};
        SettingsFront &front = m_fronts->fronts().settings;
        const auto changes = [&] {
            return front.history(m_workspace->northwind.id, 10).result()->constFirst().changes;
        };
        QCOMPARE(changes().at(0).before, u"customer.name:\"Zebedee\""_s);
        m_mask->setOn(true);
        QCOMPARE(changes().at(0).before, u"[masked]"_s);
        QCOMPARE(changes().at(1).after, u"X-Contact: [masked]"_s);
        m_workspace->settings.imported.differences = changes();
        m_workspace->settings.imported.differences[0].before = u"customer.name:\"Zebedee\""_s;
        QCOMPARE(front.restore(m_workspace->northwind.id, 1, true).result()->differences[0].before,
                 u"[masked]"_s);
    }

    void whoIsToBeErasedIsNotNamed()
    {
        PersonData &data = m_workspace->keeping.data;
        data.events = 1;
        data.customerIds = {u"c-1"_s};
        data.names = {u"Zebedee Quillfeather"_s, u"Zebedee"_s};
        data.emails = {u"zq@private.example"_s};
        KeepingFront &front = m_fronts->fronts().keeping;
        QCOMPARE(front.find({}, {}).result()->names, data.names);
        m_mask->setOn(true);
        const PersonData found = *front.find({}, {}).result();
        QCOMPARE(found.customerIds, QStringList{u"c-1"_s});
        QCOMPARE(found.names, QStringList{u"[masked]"_s});
        QCOMPARE(found.emails, QStringList{u"[masked]"_s});
        QCOMPARE(front.erase({}).result()->names, QStringList{u"[masked]"_s});
    }

    void whatStandsBesideAHoldIsLeftOut()
    {
        addDelivery();
        EndpointsFront &front = m_fronts->fronts().endpoints;
        const CompanyId company = m_workspace->northwind.id;
        const QString crm = u"crm"_s;
        EndpointChange change;
        change.name = crm;
        change.url = u"https://crm.example/"_s;
        QVERIFY(front.add(company, change).result().ok());
        QVERIFY(front.hold(company, crm, u"call Zebedee"_s).result().ok());
        m_workspace->deliveries.ledger.last().endpoint.holdNote = u"call Zebedee"_s;
        Attention needs;
        needs.endpoint.holdNote = u"call Zebedee"_s;
        m_workspace->overview.attention = {needs};
        const auto noteOf = [&](EndpointsFront &endpoints) {
            const QList<Endpoint> all = *endpoints.list(company).result();
            for (const Endpoint &one : all) {
                if (one.name == crm)
                    return one.holdNote;
            }
            return QString();
        };
        QCOMPARE(noteOf(front), u"call Zebedee"_s);

        m_mask->setOn(true);
        QCOMPARE(noteOf(front), u"[masked]"_s);
        QCOMPARE(m_fronts->fronts().deliveries.detail(m_id).result()->endpoint.holdNote,
                 u"[masked]"_s);
        const auto overview = m_fronts->fronts().overview.overview(company, microsPerDay).result();
        QCOMPARE(overview->attention.constFirst().endpoint.holdNote, u"[masked]"_s);

        // Released and held again, as from the note that offers it.
        QFuture<Result<Endpoint>> released = front.release(company, crm);
        QTRY_VERIFY(released.isFinished());
        QCOMPARE(front.hold(company, crm, u"[masked]"_s).result()->holdNote, u"[masked]"_s);
        QCOMPARE(noteOf(m_workspace->endpoints), u"call Zebedee"_s);
    }

    void filesThatAreLookedAtAreMasked()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"kept.jsonl"_s);
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        const QJsonObject line{{u"id"_s, u"dlv_1"_s}, {u"payload"_s, QLatin1String(content)}};
        out.write(QJsonDocument(line).toJson(QJsonDocument::Compact));
        out.close();
        RecordsFront &front = m_fronts->fronts().records;
        const auto shown = [&] {
            const RecordFile read = *front.look(file, {}).result();
            QStringList texts;
            for (const auto &[name, value] : read.content(read.lines().constFirst()).facts)
                texts.append(value);
            texts.append(QString::fromUtf8(read.content(read.lines().constFirst()).payload));
            return texts.join(u'\n');
        };
        QCOMPARE(namesIn(shown()), named());
        m_mask->setOn(true);
        QCOMPARE(namesIn(shown()), QStringList());
    }

    void whatOtherProgramsWroteIsMaskedAtAnyDepth()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"other.jsonl"_s);
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(
                R"({"id":7,"customer":{"name":"Zebedee"},"list":[{"email":"zq@private.example"}]})");
        out.close();
        RecordsFront &front = m_fronts->fronts().records;
        const auto shown = [&] {
            const RecordFile read = *front.look(file, {}).result();
            QStringList texts;
            for (const auto &[name, value] : read.content(read.lines().constFirst()).facts)
                texts.append(value);
            return texts.join(u'\n');
        };
        QVERIFY(shown().contains(u"Zebedee"_s) && shown().contains(u"private.example"_s));
        m_mask->setOn(true);
        QVERIFY2(!shown().contains(u"Zebedee"_s) && !shown().contains(u"private.example"_s),
                 qPrintable(shown()));
        QVERIFY(shown().contains(u"7"_s));
    }

    void whatTheReceiverKnowsLaterIsMaskedToo()
    {
        ReceiverFront &front = m_fronts->fronts().receiver;
        ReceivedRequest request;
        request.number = 1;
        request.path = u"/booking?email=zq@private.example"_s;
        m_workspace->receiver.receive(request, content);
        ReceivedContent &kept = m_workspace->receiver.contents[1];
        kept.answer = "HTTP/1.1 200 OK\r\n\r\nthanks, Zebedee";
        kept.forwarded.emplace();
        kept.forwarded->body = "thanks, Quillfeather";
        kept.forwarded->headers = {{"X-For", "zq@private.example"}};
        QStringList paths;
        connect(&front, &ReceiverFront::requestsUpdated, this,
                [&paths](const ReceivedUpdate &update) {
                    for (const ReceivedRequest &one : update.added + update.changed)
                        paths.append(one.path);
                });
        for (const bool isOn : {false, true}) {
            m_mask->setOn(isOn);
            m_workspace->receiver.change(request);
            const ReceivedContent shown = *front.content(1).result();
            QStringList texts{QString::fromUtf8(*shown.answer),
                              QString::fromUtf8(shown.forwarded->body),
                              QString::fromUtf8(shown.forwarded->headers.constFirst().second)};
            for (const QString &text : std::as_const(texts))
                QCOMPARE(namesIn(text).isEmpty(), isOn);
        }
        QCOMPARE(paths, (QStringList{request.path, u"/booking?[masked]"_s}));
    }

    /// Nothing in it says what would be personal, and its problem quotes it.
    void aBodyThatCannotBeReadIsNotQuoted()
    {
        ReceiverFront &front = m_fronts->fronts().receiver;
        ReceivedRequest request;
        request.number = 1;
        request.schema = SchemaVerdict::NotJson;
        request.schemaProblem = u"Zebedee is neither true nor false"_s;
        PayloadProblem problem;
        problem.message = request.schemaProblem;
        m_workspace->receiver.receive(request, "Zebedee came");
        m_workspace->receiver.found[1] = {problem};
        QStringList told;
        connect(&front, &ReceiverFront::requestsUpdated, this,
                [&told](const ReceivedUpdate &update) {
                    for (const ReceivedRequest &one : update.changed)
                        told.append(one.schemaProblem);
                });
        for (const bool isOn : {false, true}) {
            m_mask->setOn(isOn);
            m_workspace->receiver.change(request);
            told.append(front.problems(1).result()->constFirst().message);
            QCOMPARE(told.size(), 2);
            for (const QString &one : std::as_const(told))
                QCOMPARE(namesIn(one).isEmpty(), isOn);
            told.clear();
            QCOMPARE(front.content(1).result()->isMasked(), isOn);
        }
    }

private:
    void addDelivery()
    {
        m_id = m_workspace->deliveries.add(
                m_workspace->northwind.id, Trigger::AppointmentConfirmed, DeliveryStatus::Failed,
                SystemClock().now() - 60 * microsPerSecond,
                u"https://crm.northwind.example/hooks"_s, u"Zebedee Quillfeather"_s);
        DeliveryDetail &detail = m_workspace->deliveries.ledger.last();
        detail.payload = content;
        detail.delivery.lastErrorDetail = u"no HTTP: Quillfeather"_s;
    }

    std::unique_ptr<test::FakeWorkspace> m_workspace;
    std::unique_ptr<ScreenMask> m_mask;
    std::unique_ptr<MaskedFronts> m_fronts;
    QString m_id;
};

QTEST_MAIN(TestMaskedFronts)
#include "tst_maskedfronts.moc"
