#include "core/store/dispatchrepository.h"
#include "core/store/searchwords.h"
#include "core/workspace/erasurerun.h"
#include "core/workspace/storedeliveries.h"
#include "tests/core/workspace/keepingtest.h"
#include "tests/support/files.h"

#include <QtCore/QDir>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

// Of the hash of a whole value, which nothing else in the file is likely to contain.
constexpr qsizetype longWord = 10;
constexpr qsizetype endOfWord = 7;

} // namespace

/// Erasing what the store holds of one customer.
class TestErasing : public KeepingTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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
        m_temp->write([](Database &db) {
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

    /// Not only found no more: what the index had written is written anew without them.
    void theirWordsAreInNoPartOfTheIndex()
    {
        EventDraft draft = eventOfMaria(1);
        deliver(eventOf(1));
        deliver(draft);
        index();
        for (int i = 2; i < 40; ++i) {
            deliver(eventOf(i));
            index();
        }
        // Words begin alike, so that the file may have no more than their ends.
        draft.subjects.name.clear();
        QByteArrayList theirs = searchWordsOf(company(), draft.subjects).split(' ');
        theirs.removeIf([](const QByteArray &word) { return word.size() < longWord; });
        QVERIFY(!theirs.isEmpty());
        for (const QByteArray &word : std::as_const(theirs))
            QVERIFY2(hasTrace(word.last(endOfWord)), word.constData());
        QVERIFY(answer(m_keeping->erase({email(), false}))->isLogEmptied);
        for (const QByteArray &word : std::as_const(theirs))
            QVERIFY2(!hasTrace(word.last(endOfWord)), word.constData());
        QCOMPARE(numberOf(u"SELECT count(DISTINCT segid) FROM search_idx"_s), 1);
        QVERIFY(!find(u"guest7@"_s).isEmpty());
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

    /// Where what came back was no HTTP, the reason can quote it.
    void reasonsThatQuoteTheReceiverAreErasedToo()
    {
        const auto detailsOf = [this](DeliveryId delivery) {
            return QStringList{m_hands->delivery(delivery).lastErrorDetail,
                               m_hands->attempts(delivery).value(0).errorDetail};
        };
        const auto fail = [this](int n, OutcomeKind outcome) {
            const DeliveryId delivery = accept(eventOfMaria(n));
            OutcomeRecord record;
            record.delivery = delivery;
            record.attempt.number = m_hands->claimOne().attemptNumber;
            record.attempt.startedAt = m_temp->clock().now();
            record.attempt.outcome = outcome;
            record.attempt.errorDetail =
                    outcome == OutcomeKind::TlsFailed ? u"expired"_s : u"echo of maria"_s;
            record.attempt.url = u"http://127.0.0.1:9/booking"_s;
            record.endedAt = m_temp->clock().now();
            record.next = {DeliveryStatus::Failed, std::nullopt, false};
            m_temp->write(
                    [=](Database &db) { return DispatchRepository(db).recordOutcomes({record}); });
            return delivery;
        };
        const DeliveryId quoting = fail(1, OutcomeKind::Protocol);
        const DeliveryId library = fail(2, OutcomeKind::Failed);
        const DeliveryId ours = fail(3, OutcomeKind::TlsFailed);
        fail(4, OutcomeKind::Protocol); // so the endpoint says so, too
        m_temp->write([](Database &db) {
            return db.execute("INSERT INTO outage(endpoint, began, ended, failures, outcome, "
                              "detail) VALUES(1, 1, 2, 3, 16, 'echo of maria')");
        });
        QCOMPARE(detailsOf(quoting), QStringList(2, u"echo of maria"_s));
        QVERIFY(answer(m_keeping->erase({email(), false})).ok());
        QCOMPARE(detailsOf(quoting), QStringList(2, QString()));
        QCOMPARE(detailsOf(library), QStringList(2, QString()));
        QCOMPARE(m_hands->delivery(quoting).lastOutcome, std::optional(OutcomeKind::Protocol));
        QCOMPARE(detailsOf(ours), QStringList(2, u"expired"_s)); // our own words stay
        QVERIFY(!hasTrace("echo of maria"));
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

    /// All or nothing, wherever that can be known before: the last of many is not finished.
    void whatIsFoundUnfinishedLateErasesNothing()
    {
        constexpr int many = ErasureRun::eventsErased + 1;
        for (int i = 0; i < many; ++i)
            accept(eventOfMaria(i));
        for (int i = 0; i < many - 1; ++i)
            m_hands->record(m_hands->claimOne(), 200);
        const auto refused = answer(m_keeping->erase({email(), false}));
        QCOMPARE(refused.error().code, ErrorCode::EventsUnfinished);
        QCOMPARE(answer(m_keeping->find(email(), {}))->events, many);
        QVERIFY(audit().isEmpty() || audit().constFirst().what != u"customer.erased"_s);
    }

    /// The same is looked at once more where it is erased: a sender may have begun meanwhile.
    void whatIsSentMeanwhileIsNotErased()
    {
        deliver(eventOfMaria(1));
        accept(eventOfMaria(2));
        const ClaimedDelivery claimed = m_hands->claimOne();
        const QList<EventId> events = m_temp->read([this](Database &db) {
                                                return Eraser(db, email()).find(0, 100);
                                            }).value.events;
        QCOMPARE(events.size(), 2);
        const auto erase = [&](bool cancels) {
            return m_temp->store()
                    .write([&, person = email(), now = m_temp->clock().now()](Database &db) {
                        return Eraser(db, person).erase(events, now, cancels);
                    })
                    .result();
        };
        QCOMPARE(erase(false).error().code, ErrorCode::EventsUnfinished);
        QCOMPARE(erase(true).error().code, ErrorCode::EventsOnTheWire);
        QVERIFY(hasTrace(maria.toUtf8()));
        m_hands->record(claimed, 200);
        QCOMPARE(erase(true)->events, 2);
    }

    /// What mentions somebody of whom there is no event any more is erased as well, and noted.
    void mentionsAloneAreErasedAndNoted()
    {
        deliver(eventOf(1));
        keepSample(u"Escaped"_s, R"({"email":"maria\u002ealvarez@guests.example"})");
        m_temp->write([](Database &db) {
            return db.execute("INSERT INTO plan(company, actor, filter, created_at, starts_at, "
                              "rate_requests, rate_per_ms, planned, left_out) VALUES(1, 'a', "
                              "'email:maria.alvarez@guests.example', 1, 1, 0, 0, 0, 0)");
        });
        const auto erased = answer(m_keeping->erase({email(), false}));
        QVERIFY(erased.ok());
        QCOMPARE(erased->samples, QStringList{u"Escaped"_s});
        QCOMPARE(erased->planFilters, 1);
        QVERIFY(!hasTrace(maria.toUtf8()));
        QCOMPARE(numberOf(u"SELECT count(*) FROM plan WHERE filter = ''"_s), 1);
        const AuditEntry entry = audit().value(0);
        QCOMPARE(entry.what, u"customer.erased"_s);
        QCOMPARE(entry.after, u"0 events, 0 deliveries, 0 attempts, 1 samples, 1 filters"_s);
    }

    /// The queue's order is by appointment, which is a personal number.
    void theOrderOfTheQueueKeepsNoAppointment()
    {
        EndpointLimits inOrder;
        inOrder.inOrder = true;
        m_hands->setLimits(inOrder);
        deliver(eventOfMaria(1));
        QVERIFY(hasTrace(traces[3].toUtf8()));
        QVERIFY(answer(m_keeping->erase({email(), false})).ok());
        QVERIFY(!hasTrace(traces[3].toUtf8()));
    }

    /// The index of what is left stays sound when what was erased goes with its age.
    void whatWasErasedGoesWithItsAge()
    {
        deliver(eventOfMaria(1));
        deliver(eventOf(2));
        index();
        QVERIFY(answer(m_keeping->erase({email(), false})).ok());
        m_temp->clock().advance(40 * microsPerDay);
        const PruneWish wish = wishOf(company(), {30, {}, {}}, m_temp->clock().now());
        QCOMPARE(answer(m_keeping->prune(wish, {}))->deliveries(), 2);
        QCOMPARE(wordsInIndex(), 0);
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
};

QTEST_GUILESS_MAIN(TestErasing)
#include "tst_erasing.moc"
