#include "core/store/auditrepository.h"
#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/dispatchrepository.h"
#include "core/store/eventrepository.h"
#include "core/store/query.h"
#include "core/store/samplerepository.h"
#include "core/store/searchindex.h"
#include "core/workspace/storedeliveries.h"
#include "core/workspace/storekeeping.h"
#include "tests/support/files.h"
#include "tests/support/queuehands.h"

#include <QtCore/QDir>
#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

constexpr Micros day = 24LL * 3600 * microsPerSecond;

// Nothing of this may be left anywhere, whether in a column, a payload or an answer.
const QString maria = u"maria.alvarez@guests.example"_s;
const QStringList traces{maria,
                         u"Maria Álvarez-Quintana"_s,
                         u"cust-maria-4711"_s,
                         u"APPT-maria-1"_s,
                         u"CONF-maria-1"_s,
                         u"echo of maria"_s,
                         u"x-maria-header"_s};

} // namespace

/// Rules, removal and erasing as the window and the console ask for them.
class TestStoreKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempStore>();
        m_hands = std::make_unique<QueueHands>(*m_temp);
        m_keeping = std::make_unique<StoreKeeping>(m_temp->store(), u"window:ada"_s);
    }
    void cleanup()
    {
        QCOMPARE(m_temp->findings().join(u'|'), QString());
        m_keeping.reset();
        m_hands.reset();
        m_temp.reset();
    }

    void rulesAreKeptAndTheirChangesRecorded()
    {
        QCOMPARE(answer(m_keeping->rules(company())).value(), RetentionRules());
        QVERIFY(answer(m_keeping->setRules(company(), {90, 365, {}})).ok());
        QVERIFY(answer(m_keeping->setRules(company(), {90, {}, 30})).ok());
        QCOMPARE(answer(m_keeping->rules(company())).value(), (RetentionRules{90, {}, 30}));
        QStringList changes;
        for (const AuditEntry &entry : audit())
            changes.prepend(entry.what + u' ' + entry.before + u' ' + entry.after);
        QCOMPARE(
                changes,
                (QStringList{u"retention.delivered forever 90d"_s,
                             u"retention.failed forever 365d"_s, u"retention.failed 365d forever"_s,
                             u"retention.cancelled forever 30d"_s}));
        QCOMPARE(answer(m_keeping->setRules(company(), {0, {}, {}})).error().code,
                 ErrorCode::RetentionInvalid);
        QCOMPARE(answer(m_keeping->setRules(company(), {{}, 40'000, {}})).error().code,
                 ErrorCode::RetentionInvalid);
        QCOMPARE(answer(m_keeping->rules(CompanyId(99))).error().code, ErrorCode::CompanyUnknown);
        QCOMPARE(answer(m_keeping->setRules(CompanyId(99), {})).error().code,
                 ErrorCode::CompanyUnknown);
    }

    void thePreviewAndTheRemovalAgree()
    {
        for (int i = 0; i < 25; ++i)
            deliver(eventOf(i));
        m_temp->clock().advance(40 * day);
        for (int i = 0; i < 5; ++i)
            deliver(eventOf(i));
        const PruneWish wish = wishOf(company(), {30, {}, {}}, m_temp->clock().now());
        const auto seen = answer(m_keeping->preview(wish, {}));
        QCOMPARE(seen->deliveries(), 25);
        QCOMPARE(answer(m_keeping->prune(wish, {})).value(), seen.value());
        QCOMPARE(answer(m_keeping->preview(wish, {}))->deliveries(), 0);
        QCOMPARE(answer(m_keeping->preview({CompanyId(99), 0, 1, {}, {}}, {})).error().code,
                 ErrorCode::CompanyUnknown);
    }

    void anErasedCustomerIsNowhereInTheFiles()
    {
        // Others before, between and after, so that pages are shared and split.
        QList<DeliveryId> theirs;
        for (int i = 0; i < 300; ++i) {
            const bool isMaria = i % 25 == 3;
            const DeliveryId made = deliver(isMaria ? eventOfMaria(i) : eventOf(i));
            if (isMaria)
                theirs.append(made);
            if (i == 150)
                index();
        }
        index();
        keepSample(u"Kept from maria"_s,
                   "{\"customer\":{\"email\":\"Maria.Alvarez@guests.example\"}}");
        keepSample(u"Of nobody"_s, "{\"customer\":{\"email\":\"else@guests.example\"}}");
        m_temp->write([this](Database &db) {
            return db.execute("INSERT INTO recent_filter VALUES(1, 'email:"
                              "maria.alvarez@guests.example', 1);"
                              "INSERT INTO saved_filter(company, name, filter, saved_at) VALUES"
                              "(1, 'Her', 'maria.alvarez@guests.example status:failed', 1),"
                              "(1, 'Failed', 'status:failed', 1)");
        });
        const QByteArrayList figures = figuresNow();
        QVERIFY(hasTrace(maria.toUtf8()));

        const Person person{company(), PersonKey::Email, u"MARIA.alvarez@guests.example"_s};
        const auto seen = answer(m_keeping->find(person, {}));
        QCOMPARE(seen->events, theirs.size());
        QCOMPARE(seen->deliveries, theirs.size());
        QCOMPARE(seen->attempts, theirs.size());
        QCOMPARE(seen->names, QStringList{traces[1]});
        QCOMPARE(seen->customerIds, QStringList{traces[2]});
        QCOMPARE(seen->samples, QStringList{u"Kept from maria"_s});
        QCOMPARE(seen->filters, QStringList{u"Her"_s});
        QCOMPARE(seen->recentFilters, 1);
        const auto erased = answer(m_keeping->erase({person, false}));
        QVERIFY(erased.ok());
        QCOMPARE(erased->events, seen->events);
        QCOMPARE(erased->attempts, seen->attempts);
        QVERIFY(erased->isLogEmptied);

        for (const QString &trace : traces)
            QVERIFY2(!hasTrace(trace.toUtf8()), qPrintable(trace));
        QCOMPARE(figuresNow(), figures);
        QCOMPARE(find(u"maria.alvarez"_s), QList<DeliveryId>());
        QCOMPARE(find(u"guest7@"_s).isEmpty(), false);
        QVERIFY(answer(m_keeping->find(person, {}))->isEmpty());
        for (const DeliveryId id : theirs)
            QVERIFY(m_temp->read([id](Database &db) {
                              return DeliveryRepository(db).get(id);
                          }).status
                    == DeliveryStatus::Delivered);
    }

    void anErasedEventSaysSoAndIsNotSentAgain()
    {
        const DeliveryId delivery = deliver(eventOfMaria(1));
        QVERIFY(answer(m_keeping->erase({email(), false})).ok());
        StoreDeliveries ledger(m_temp->store(), u"test"_s, [] {});
        const QString id = publicId(delivery);
        const auto detail = answer(ledger.detail(id));
        QCOMPARE(detail->event.erasedAt, m_temp->clock().now());
        QCOMPARE(detail->event.subjects, EventSubjects());
        QCOMPARE(detail->payload, erasedPayload(m_temp->clock().now()));
        QCOMPARE(detail->attempts.size(), 1);
        QCOMPARE(detail->attempts[0].statusCode, std::optional(200));
        QVERIFY(detail->attempts[0].responseBody.isEmpty());
        QCOMPARE(detail->attempts[0].requestHeaders.size(), 0);
        QCOMPARE(detail->attempts[0].responseHeaders.size(), 0);
        QCOMPARE(answer(ledger.resend({id})).error().code, ErrorCode::EventErased);
        QCOMPARE(answer(ledger.curlCommand(id)).error().code, ErrorCode::EventErased);
    }

    void whatIsNotFinishedIsFinishedFirstOrCancelled()
    {
        deliver(eventOfMaria(1));
        accept(eventOfMaria(2));
        accept(eventOfMaria(3));
        const auto refused = answer(m_keeping->erase({email(), false}));
        QCOMPARE(refused.error().code, ErrorCode::EventsUnfinished);
        QCOMPARE(refused.error().value, u"2"_s);
        QCOMPARE(answer(m_keeping->find(email(), {}))->events, 3);

        const ClaimedDelivery claimed = m_hands->claimOne();
        const auto onTheWire = answer(m_keeping->erase({email(), true}));
        QCOMPARE(onTheWire.error().code, ErrorCode::EventsOnTheWire);
        QCOMPARE(answer(m_keeping->find(email(), {}))->unfinished, 2);
        // Also when it was cancelled there: what comes back must not be kept either.
        QVERIFY(m_hands->cancel(claimed.delivery));
        QCOMPARE(answer(m_keeping->erase({email(), true})).error().code,
                 ErrorCode::EventsOnTheWire);
        m_hands->giveBack(claimed.delivery);
        const auto erased = answer(m_keeping->erase({email(), true}));
        QCOMPARE(erased->events, 3);
        QCOMPARE(erased->unfinished, 1);
        QVERIFY(m_hands->claim(10).empty());
    }

    void onlyThatCustomerOfThatCompanyIsMeant()
    {
        const Company second = m_temp->company(u"second"_s);
        EventDraft elsewhere = eventOfMaria(1);
        elsewhere.company = second.id;
        accept(elsewhere);
        EventDraft changed = eventOfMaria(2); // the same customer with another address
        changed.subjects.email = u"m.alvarez@other.example"_s;
        deliver(changed);
        deliver(eventOfMaria(3));
        const auto seen = answer(m_keeping->find(email(), {}));
        QCOMPARE(seen->events, 1);
        QCOMPARE(seen->othersOfCustomers, 1);
        const auto byId =
                answer(m_keeping->find({company(), PersonKey::CustomerId, traces[2]}, {}));
        QCOMPARE(byId->events, 2);
        const auto byName =
                answer(m_keeping->erase({{company(), PersonKey::Name, traces[1]}, false}));
        QCOMPARE(byName->events, 2);
        QCOMPARE(answer(m_keeping->find({second.id, PersonKey::Email, maria}, {}))->events, 1);
        QCOMPARE(answer(m_keeping->find({company(), PersonKey::Name, u"Maria"_s}, {}))->events, 0);
    }

    void theAuditNamesNobodyAndStillProvesIt()
    {
        deliver(eventOfMaria(1));
        QVERIFY(answer(m_keeping->erase({email(), false})).ok());
        const AuditEntry entry = audit().value(0);
        QCOMPARE(entry.what, u"customer.erased"_s);
        QCOMPARE(entry.actor, u"window:ada"_s);
        QVERIFY(entry.before.startsWith(u"email hmac-sha256:"_s));
        QCOMPARE(entry.after, u"1 events, 1 deliveries, 1 attempts, 0 samples, 0 filters"_s);
        const QString all = entry.before + entry.after;
        QVERIFY(!all.contains(u"maria"_s, Qt::CaseInsensitive));
        const auto again = answer(m_keeping->find(
                {company(), PersonKey::Email, u"Maria.Alvarez@Guests.example"_s}, {}));
        QCOMPARE(again->erasedBefore, QList<Micros>{entry.at});
        const auto other = answer(
                m_keeping->find({company(), PersonKey::Email, u"someone@guests.example"_s}, {}));
        QCOMPARE(other->erasedBefore, QList<Micros>());
    }

    void whereElseItStaysIsNamed()
    {
        deliver(eventOfMaria(1));
        QVERIFY(QDir().mkpath(m_temp->path() + u".backups"_s));
        const QStringList files{m_temp->path() + u".backups/2026-05-14.db"_s,
                                m_temp->path() + u".before-restore-20260514-100000"_s,
                                m_temp->path() + u".v7.backup"_s};
        for (const QString &file : files)
            writeFile(file, "old");
        writeFile(m_temp->path() + u".notes"_s, "mine");
        QCOMPARE(answer(m_keeping->find(email(), {}))->backups, files);
    }

    void aRemovedCompanyLeavesNothing()
    {
        deliver(eventOfMaria(1));
        index();
        QVERIFY(answer(m_keeping->setRules(company(), {90, {}, 30})).ok());
        m_temp->write([](Database &db) {
            return db.execute(
                    "INSERT INTO saved_filter(company, name, filter, saved_at) VALUES(1, 'a', "
                    "'b', 1); INSERT INTO recent_filter VALUES(1, 'c', 1); "
                    "INSERT INTO pruning(company, actor, wish, began_at) VALUES(1, 'a', 'b', 1); "
                    "INSERT INTO latency VALUES(1, 1, 1, 1, 1) ON CONFLICT DO NOTHING; "
                    "INSERT INTO plan(company, actor, filter, created_at, starts_at, "
                    "rate_requests, rate_per_ms, planned, left_out) VALUES(1, 'a', '', 1, 1, 0, 0, "
                    "1, 0); INSERT INTO plan_removed SELECT max(id), 2, 1, 1 FROM plan");
        });
        QVERIFY(wordsInIndex() > 0);
        m_temp->write([this](Database &db) { return CompanyRepository(db).remove(company()); });
        const QList<QString> tables = m_temp->read([](Database &db) {
            return Query(db,
                         "SELECT m.name FROM sqlite_master m WHERE m.type = 'table' "
                         "AND m.name <> 'audit' AND EXISTS (SELECT 1 FROM "
                         "pragma_table_info(m.name) c WHERE c.name = 'company')")
                    .list([](const Query &row) { return row.text(0); });
        });
        QVERIFY(tables.size() > 10);
        for (const QString &table : tables
                     + QStringList{u"plan_removed"_s, u"attempt"_s, u"payload"_s,
                                   u"endpoint_test"_s})
            QVERIFY2(numberOf(u"SELECT count(*) FROM "_s + table) == 0, qPrintable(table));
        QCOMPARE(wordsInIndex(), 0);
    }

    void nobodyIsRefused()
    {
        deliver(eventOf(1));
        const auto nobody = answer(m_keeping->erase({email(), false}));
        QCOMPARE(nobody.error().code, ErrorCode::PersonUnknown);
        QCOMPARE(nobody.error().value, maria);
        QCOMPARE(answer(m_keeping->find({company(), PersonKey::Email, {}}, {})).error().code,
                 ErrorCode::PersonUnknown);
        QCOMPARE(answer(m_keeping->find({CompanyId(99), PersonKey::Email, maria}, {})).error().code,
                 ErrorCode::CompanyUnknown);
    }

    void aWordIsMentionedAsAWholeOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("expected");
        QTest::newRow("alone") << u"c5"_s << u"c5"_s << true;
        QTest::newRow("in a filter") << u"customer:c5 status:failed"_s << u"c5"_s << true;
        QTest::newRow("in another case")
                << u"email:Maria@x.example"_s << u"maria@x.example"_s << true;
        QTest::newRow("as part of a longer one") << u"customer:c55"_s << u"c5"_s << false;
        QTest::newRow("behind letters") << u"abc5"_s << u"c5"_s << false;
        QTest::newRow("first as a part, then whole") << u"c55 c5"_s << u"c5"_s << true;
        QTest::newRow("a name") << u"{\"name\":\"Ann Lee\"}"_s << u"Ann Lee"_s << true;
        QTest::newRow("nothing") << u"anything"_s << QString() << false;
    }

    void aWordIsMentionedAsAWholeOnly()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, value);
        QFETCH(const bool, expected);
        QCOMPARE(mentions(text, value), expected);
    }

private:
    template<typename T>
    static Result<T> answer(QFuture<Result<T>> future)
    {
        // The front goes on in this thread from slice to slice.
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            qFatal("no answer");
        return future.result();
    }

    CompanyId company() const { return m_hands->company(); }
    Person email() const { return {company(), PersonKey::Email, maria}; }

    EventDraft draftOf(const EventSubjects &about, int n, qsizetype filler)
    {
        EventDraft draft = m_temp->draft(company());
        draft.subjects = about;
        draft.payload = "{\"eventId\":\"evt_0000000000000\",\"n\":" + QByteArray::number(n)
                + ",\"customer\":{\"id\":\"" + about.customerId.toUtf8() + "\",\"name\":\""
                + about.name.toUtf8() + "\",\"email\":\"" + about.email.toUtf8()
                + "\"},\"filler\":\"" + QByteArray(filler, 'f') + "\"}";
        draft.eventIdAt = draft.payload.indexOf("evt_");
        return draft;
    }
    /// Of all sizes: as it is, packed, and over several pages.
    static qsizetype sizeOf(int n) { return n % 7 == 0 ? 9000 : n % 3 == 0 ? 700 : 5; }
    EventDraft eventOf(int n)
    {
        const QString number = QString::number(n);
        return draftOf({u"APPT-"_s + number,
                        u"cust-"_s + number,
                        {},
                        u"CONF-"_s + number,
                        u"Guest "_s + number,
                        u"guest%1@guests.example"_s.arg(n)},
                       n, sizeOf(n));
    }
    EventDraft eventOfMaria(int n)
    {
        return draftOf({traces[3], traces[2], {}, traces[4], traces[1], maria}, n, sizeOf(n));
    }
    DeliveryId accept(const EventDraft &draft)
    {
        const auto accepted = hk::accept(m_temp->store(), draft).result();
        return accepted->deliveries.at(0).delivery;
    }
    /// The receiver repeats whom it was about.
    DeliveryId deliver(const EventDraft &draft)
    {
        const DeliveryId delivery = accept(draft);
        const ClaimedDelivery claimed = m_hands->claimOne();
        OutcomeRecord outcome;
        outcome.delivery = claimed.delivery;
        outcome.attempt.number = claimed.attemptNumber;
        outcome.attempt.startedAt = m_temp->clock().now();
        outcome.attempt.outcome = OutcomeKind::Answered;
        outcome.attempt.statusCode = 200;
        outcome.attempt.url = u"http://127.0.0.1:9/booking"_s;
        const bool isMaria = draft.subjects.email == maria;
        outcome.attempt.responseBody = isMaria ? "echo of maria" : "echo of a guest";
        outcome.attempt.responseHeaders = {{"x-of", isMaria ? "x-maria-header" : "x-guest"}};
        outcome.attempt.requestHeaders = {{"X-Message-Signature", "0123456789abcdef"}};
        outcome.endedAt = m_temp->clock().now();
        outcome.next = {DeliveryStatus::Delivered, std::nullopt, false};
        m_temp->write(
                [=](Database &db) { return DispatchRepository(db).recordOutcomes({outcome}); });
        return delivery;
    }
    void keepSample(const QString &name, const QByteArray &payload)
    {
        m_temp->write([&](Database &db) {
            OwnSample sample;
            sample.name = name;
            sample.size = payload.size();
            return SampleRepository(db).insert(company(), sample, payload);
        });
    }
    void index()
    {
        m_temp->write([](Database &db) { return SearchIndex(db).addNext(100'000); });
    }
    QList<DeliveryId> find(const QString &text)
    {
        const auto filter = DeliveryFilter::parse(text);
        const auto rows = m_temp->read([&](Database &db) {
            return DeliveryRepository(db).page({company(), *filter, m_temp->clock().now()});
        });
        QList<DeliveryId> ids;
        for (const Delivery &row : rows)
            ids.append(row.id);
        return ids;
    }
    qint64 numberOf(const QString &sql)
    {
        return *m_temp->read([&](Database &db) {
            return Query(db, sql).first([](const Query &row) { return row.integer(0); });
        });
    }
    qint64 wordsInIndex()
    {
        return *m_temp->write([](Database &db) -> Result<std::optional<qint64>> {
            if (const auto made = db.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING "
                                             "fts5vocab(main, search, 'row')");
                !made)
                return made.error();
            return Query(db, u"SELECT count(*) FROM temp.words"_s).first([](const Query &row) {
                return row.integer(0);
            });
        });
    }
    QString publicId(DeliveryId id) const { return m_temp->store().publicIds().of(id); }
    QList<AuditEntry> audit()
    {
        return m_temp->read(
                [this](Database &db) { return AuditRepository(db).list(company(), 50); });
    }
    /// All that the ledger counts and says of deliveries and attempts.
    QByteArrayList figuresNow()
    {
        QByteArrayList figures;
        for (const char *sql :
             {"SELECT id || '|' || company || '|' || hour || endpoint || '|' || status || '|' || n "
              "FROM (SELECT 0 AS id, * FROM counter) ORDER BY 1",
              "SELECT id || '|' || status || '|' || attempts || '|' || created_at || '|' || "
              "finished_at FROM delivery ORDER BY id",
              "SELECT id || '|' || started_at || '|' || outcome || '|' || code || '|' || duration "
              "FROM attempt ORDER BY id",
              "SELECT event || '|' || size FROM payload ORDER BY event"}) {
            m_temp->read([&](Database &db) {
                return Query(db, QString::fromLatin1(sql)).forEach([&figures](const Query &row) {
                    figures.append(row.bytes(0));
                });
            });
        }
        return figures;
    }
    /// In the store's file, its log, or anything else beside it.
    bool hasTrace(const QByteArray &trace)
    {
        const QDir folder = QFileInfo(m_temp->path()).dir();
        const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
        return std::any_of(names.begin(), names.end(), [&](const QString &name) {
            return contentOf(folder.filePath(name)).toLower().contains(trace.toLower());
        });
    }

    std::unique_ptr<TempStore> m_temp;
    std::unique_ptr<QueueHands> m_hands;
    std::unique_ptr<StoreKeeping> m_keeping;
};

QTEST_GUILESS_MAIN(TestStoreKeeping)
#include "tst_storekeeping.moc"
