#include "tests/bench/support/bigstore.h"

#include "tests/bench/support/benchstore.h"
#include "tests/bench/support/bigevents.h"

#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/endpointrepository.h"
#include "core/store/hotstatement.h"
#include "core/store/packer.h"
#include "core/store/query.h"
#include "core/store/urltable.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>

#include <map>
#include <vector>

namespace hk::bench {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 rowsTogether = 200'000;
constexpr int mostAttempts = 8;

// Nobody reads while it is made, and a store that is half made is of no use.
constexpr char fast[] = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; "
                        "PRAGMA foreign_keys = OFF; PRAGMA cache_size = -400000";
constexpr char durable[] = "PRAGMA journal_mode = WAL";
constexpr char selectMode[] = "PRAGMA journal_mode";
constexpr char selectLast[] = "SELECT max(id) FROM delivery";
constexpr char selectIndexes[] =
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL "
        "AND tbl_name IN ('event', 'payload', 'delivery', 'attempt')";
constexpr char insertEvent[] =
        "INSERT INTO event(id, company, trigger, simulated, created_at, appointment_id, "
        "customer_id, resource_id, confirmation, name, email) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?)";
constexpr char insertPayload[] = "INSERT INTO payload(event, size, packed) VALUES(?, ?, ?)";
constexpr char insertDelivery[] =
        "INSERT INTO delivery(id, company, event, endpoint, trigger, simulated, status, due, "
        "attempts, failures, manual, last_outcome, last_code, last_detail, last_url, created_at, "
        "finished_at, resend_of) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char insertAttempt[] =
        "INSERT INTO attempt(id, started_at, outcome, code, detail, duration, wait, remote, url, "
        "manual, capped, body) VALUES(?, ?, ?, ?, ?, ?, ?, '192.0.2.10:443', ?, ?, 0, ?)";

struct Target
{
    EndpointId id;
    std::optional<qint64> url;
    bool isHeld = false;
};

/// How an attempt ended.
struct Ending
{
    OutcomeKind outcome = OutcomeKind::Answered;
    std::optional<int> code;
    QString detail;
    QByteArray body; ///< packed
};

class Maker
{
public:
    Maker(Database &database, qint64 count, Micros end, BigStore::Unfinished unfinished)
        : m_db(database), m_count(count), m_end(end), m_unfinished(unfinished), m_endings(endings())
    {
        for (int i = 1; i <= BigStore::companies; ++i)
            m_targets[i] = makeCompany(i);
    }

    void addRows(qint64 first, qint64 last)
    {
        for (qint64 number = first; number <= last; ++number)
            add(number);
    }

private:
    std::vector<Target> makeCompany(int number)
    {
        Company company;
        company.externalId = u"company-%1"_s.arg(number, 2, 10, QChar(u'0'));
        company.name = u"Company %1"_s.arg(number);
        company.createdAt = m_end - BigStore::span(m_count) - microsPerDay;
        company = must(CompanyRepository(m_db).insert(company));
        if (company.id != CompanyId(number))
            qFatal("the store was not empty");
        EndpointRepository endpoints(m_db);
        QList<Endpoint> all;
        for (const Endpoint &endpoint : must(endpoints.ofCategories(company.id))) {
            // A name for this machine alone, should somebody let the store be sent.
            must(endpoints.setUrl(endpoint.id,
                                  u"http://hooks.%1.localhost:9/%2"_s.arg(company.externalId,
                                                                          nameOf(*endpoint.slot))));
            all.append(must(endpoints.get(endpoint.id)));
        }
        all.append(must(endpoints.findOrCreate(
                company.id, u"Archive"_s,
                u"http://archive.%1.localhost:9/all"_s.arg(company.externalId))));
        std::vector<Target> targets;
        for (const Endpoint &endpoint : std::as_const(all))
            targets.push_back({endpoint.id, must(urlId(m_db, endpoint.url)), false});
        if (number % 3 == 1) { // the reminders of one in three companies wait
            must(endpoints.hold(targets[3].id, HoldReason::ByHand, u"bench"_s,
                                m_end - 3 * microsPerDay));
            targets[3].isHeld = true;
        }
        return targets;
    }

    std::vector<Ending> endings()
    {
        const auto pack = [this](const char *body) { return m_db.packer().pack(body); };
        const QByteArray html = pack("<html><head><title>502 Bad Gateway</title></head><body>"
                                     "<h1>502 Bad Gateway</h1><hr>nginx</body></html>");
        return {{OutcomeKind::Answered, 200, {}, pack("{\"received\":true}")},
                {OutcomeKind::Answered, 502, {}, html},
                {OutcomeKind::Answered, 500, {}, pack("Internal error: no connection left")},
                {OutcomeKind::Answered, 404, {}, pack("Not found")},
                {OutcomeKind::Answered, 503, {}, html},
                {OutcomeKind::AnswerTimeout, {}, {}, {}},
                {OutcomeKind::Refused, {}, {}, {}},
                {OutcomeKind::TlsFailed, {}, u"certificate has expired"_s, {}},
                {OutcomeKind::NameNotFound, {}, {}, {}}};
    }

    DeliveryStatus statusOf(qint64 number, Micros createdAt, const Target &target) const
    {
        const quint64 luck = chance(static_cast<quint64>(number), 20) % 1000;
        if (m_unfinished == BigStore::Unfinished::Ended)
            return luck < 35 ? DeliveryStatus::Failed : DeliveryStatus::Delivered;
        if (target.isHeld && createdAt > m_end - 3 * microsPerDay)
            return DeliveryStatus::Queued;
        if (createdAt > m_end - 12 * microsPerHour && luck < 25)
            return DeliveryStatus::Retrying;
        if (number > m_count - 200 && luck > 900)
            return DeliveryStatus::Queued;
        if (luck < 35)
            return DeliveryStatus::Failed;
        return luck < 40 ? DeliveryStatus::Cancelled : DeliveryStatus::Delivered;
    }

    static int attemptsOf(DeliveryStatus status, quint64 bits)
    {
        switch (status) {
        case DeliveryStatus::Queued:
            return 0;
        case DeliveryStatus::Failed:
            return mostAttempts;
        case DeliveryStatus::Delivered:
            return bits % 20 != 0 ? 1 : 2 + static_cast<int>(bits >> 8) % 3;
        default:
            return 1 + static_cast<int>(bits % 5);
        }
    }

    void add(qint64 number)
    {
        const BigEvent event = bigEvent(number, m_count, m_end);
        const bool isResend = event.number != number;
        const Micros createdAt = madeAt(number, m_count, m_end);
        if (!isResend)
            addEvent(event);
        const auto seed = static_cast<quint64>(number);
        const bool isArchived = chance(static_cast<quint64>(event.number), 21) % 12 == 0;
        const std::vector<Target> &targets = m_targets[event.company];
        const Target &target =
                targets[isArchived ? 4 : static_cast<size_t>(categoryOf(event.trigger))];
        const DeliveryStatus status = statusOf(number, createdAt, target);
        const quint64 bits = chance(seed, 22);
        const int attempts = attemptsOf(status, bits);
        const bool isGood = status == DeliveryStatus::Delivered;
        // An endpoint fails in one way for a while.
        const size_t fault = 1
                + chance(static_cast<quint64>(createdAt / (6 * microsPerHour) + target.id.value()),
                         23)
                        % (m_endings.size() - 1);
        const Micros took = 20'000 + static_cast<Micros>(bits % 400'000);
        const Micros waited = attempts > 1 ? Micros(attempts) * attempts * 600'000'000 : 0;
        const Micros ended = createdAt + took + waited;
        const Ending &last = m_endings[isGood ? 0 : fault];
        const bool was = attempts > 0;
        must(HotStatement(m_db, insertDelivery)
                     .run(number, event.company, event.number, target.id, event.trigger,
                          event.simulated, status, isFinished(status) ? std::nullopt : due(ended),
                          attempts, isGood ? attempts - 1 : attempts, isResend,
                          was ? std::optional(last.outcome) : std::nullopt,
                          was ? last.code : std::nullopt,
                          was ? nullIfEmpty(last.detail) : std::nullopt,
                          was ? target.url : std::nullopt, createdAt,
                          isFinished(status) ? std::optional(ended) : std::nullopt,
                          isResend ? std::optional(event.number) : std::nullopt));
        for (int i = 1; i <= attempts; ++i)
            addAttempt(number, i, i == attempts ? ended - took : createdAt + i * i * 500'000'000,
                       took, i == attempts ? last : m_endings[fault], target, isResend);
        CounterSheet &counters = m_db.counterSheet();
        const CompanyId company(event.company);
        counters.added(company, target.id, createdAt, DeliveryId(number));
        counters.moved(company, target.id, createdAt, DeliveryStatus::Queued, status);
    }

    static std::optional<Micros> due(Micros ended) { return ended + 600'000'000; }

    void addEvent(const BigEvent &event)
    {
        must(HotStatement(m_db, insertEvent)
                     .run(event.number, event.company, event.trigger, event.simulated,
                          event.createdAt, nullIfEmpty(event.appointment),
                          nullIfEmpty(event.customer), nullIfEmpty(event.resource),
                          nullIfEmpty(event.confirmation), nullIfEmpty(event.name),
                          nullIfEmpty(event.email)));
        const QByteArray payload = event.payload();
        must(HotStatement(m_db, insertPayload)
                     .run(event.number, payload.size(), m_db.packer().pack(payload)));
    }

    void addAttempt(qint64 delivery, int number, Micros startedAt, Micros took,
                    const Ending &ending, const Target &target, bool manual)
    {
        must(HotStatement(m_db, insertAttempt)
                     .run((delivery << 8) + number, startedAt, ending.outcome, ending.code,
                          nullIfEmpty(ending.detail), took, took - 9'000, target.url, manual,
                          ending.body));
    }

    Database &m_db;
    const qint64 m_count;
    const Micros m_end;
    const BigStore::Unfinished m_unfinished;
    const std::vector<Ending> m_endings;
    std::map<qint64, std::vector<Target>> m_targets;
};

bool isMade(const QString &path, qint64 deliveries)
{
    if (!QFileInfo::exists(path))
        return false;
    const auto database = must(Database::open(path, Database::Access::ReadOnly));
    const auto last = must(
            Query(*database, selectLast).first([](const Query &row) { return row.integer(0); }));
    const auto mode =
            must(Query(*database, selectMode).first([](const Query &row) { return row.text(0); }));
    const bool isWhole = mode == QLatin1String("wal"); // the last that is done to it
    if (isWhole && last >= deliveries) // what was recorded while it was measured came on top
        return true;
    qFatal("%s holds something else, or half of it: remove it", qPrintable(path));
}

/// Drops the indexes of what grows and answers how to make them again: sorted at the end they cost
/// a tenth.
QByteArrayList dropIndexes(Database &database)
{
    QByteArrayList made;
    QByteArrayList names;
    must(Query(database, selectIndexes).forEach([&](const Query &row) {
        names.append(row.text(0).toUtf8());
        made.append(row.text(1).toUtf8());
    }));
    for (const QByteArray &name : std::as_const(names))
        must(database.execute(QByteArray("DROP INDEX " + name).constData()));
    return made;
}

void fill(Database &database, qint64 deliveries, Micros end, BigStore::Unfinished unfinished)
{
    must(database.execute(fast));
    QElapsedTimer timer;
    timer.start();
    must(database.begin());
    const QByteArrayList indexes = dropIndexes(database);
    Maker maker(database, deliveries, end, unfinished);
    must(database.commit());
    for (qint64 first = 1; first <= deliveries; first += rowsTogether) {
        const qint64 last = std::min(first + rowsTogether - 1, deliveries);
        must(database.begin());
        maker.addRows(first, last);
        must(database.commit());
        if (deliveries > 5 * rowsTogether)
            std::fprintf(stderr, "\r%lld rows, %lld s", static_cast<long long>(last),
                         static_cast<long long>(timer.elapsed() / 1000));
    }
    for (const QByteArray &index : indexes)
        must(database.execute(index.constData()));
    must(database.execute(durable));
    if (deliveries > 5 * rowsTogether)
        std::fprintf(stderr, "\rmade in %lld s       \n",
                     static_cast<long long>(timer.elapsed() / 1000));
}

} // namespace

void BigStore::make(const QString &path, qint64 deliveries, Unfinished unfinished)
{
    if (isMade(path, deliveries))
        return;
    const SystemClock clock;
    must(Store::open({path, nullptr, &clock})); // with all of its tables
    const auto database = must(Database::open(path, Database::Access::ReadWrite));
    fill(*database, deliveries, clock.now(), unfinished);
}

Micros BigStore::span(qint64 deliveries)
{
    constexpr Micros between = 1'036'800; // two of them: ten million in 120 days
    return deliveries * between;
}

CompanyId BigStore::companyOf(qint64 delivery) { return CompanyId(companyOfNumber(delivery)); }

QString BigStore::emailOf(qint64 delivery, qint64 deliveries)
{
    return bigEvent(delivery, deliveries, 0).email;
}

QString BigStore::appointmentOf(qint64 delivery, qint64 deliveries)
{
    return bigEvent(delivery, deliveries, 0).appointment;
}

} // namespace hk::bench
