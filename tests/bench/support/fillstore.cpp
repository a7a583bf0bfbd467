#include "tests/bench/support/fillstore.h"

#include "core/store/database.h"
#include "core/store/packer.h"
#include "core/store/query.h"
#include "core/store/store.h"

#include <algorithm>

namespace hk::bench {
namespace {

constexpr int rowsAStep = 50'000;

#define HK_NUMBERS "WITH RECURSIVE n(i) AS (SELECT ? UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
constexpr char events[] = HK_NUMBERS
        "INSERT INTO event(id, company, trigger, simulated, created_at, appointment_id, "
        "customer_id, "
        "name, email) SELECT i, ?, 0, 0, i, 'apt-' || (i % 100000), 'cus-' || (i * 7919 % 100000), "
        "'Maria Silva', 'maria.' || i || '@example.com' FROM n";
constexpr char payloads[] =
        HK_NUMBERS "INSERT INTO payload(event, size, packed) SELECT i, 2000, ? FROM n";
constexpr char deliveries[] = HK_NUMBERS "INSERT INTO delivery(id, company, event, endpoint, "
                                         "trigger, simulated, status, attempts, manual, "
                                         "last_outcome, last_code, created_at, finished_at) "
                                         "SELECT i, ?, i, 2, 0, 0, 2, 1, 0, 0, 200, i, i FROM n";
constexpr char attempts[] =
        HK_NUMBERS "INSERT INTO attempt(id, started_at, outcome, code, duration, manual, capped) "
                   "SELECT (i << 8) + 1, i, 0, 200, 900, 0, 0 FROM n";
#undef HK_NUMBERS
// All of them are of the first hour there is.
constexpr char counters[] =
        "INSERT INTO counter(company, hour, endpoint, status, n) VALUES(?, 0, 2, 2, ?) "
        "ON CONFLICT DO UPDATE SET n = n + excluded.n";

Result<void> insertRows(Database &database, CompanyId company, int first, int last)
{
    QByteArray payload = R"({"eventTrigger":"BookingConfirmation","text":")";
    payload += QByteArray(2000 - payload.size() - 2, 'x') + "\"}";
    for (const Result<qint64> &done :
         {Query(database, events).run(first, last, company),
          Query(database, payloads).run(first, last, database.packer().pack(payload)),
          Query(database, deliveries).run(first, last, company),
          Query(database, attempts).run(first, last),
          Query(database, counters).run(company, last - first + 1)}) {
        if (!done)
            return done.error();
    }
    return {};
}

} // namespace

void fillStore(Store &store, CompanyId company, int rows)
{
    for (int first = 1; first <= rows; first += rowsAStep) {
        const int last = std::min(first + rowsAStep - 1, rows);
        const auto done = store.write(
                [=](Database &database) { return insertRows(database, company, first, last); });
        if (const auto result = done.result(); !result)
            qFatal("%s", qPrintable(result.error().value));
    }
}

} // namespace hk::bench
