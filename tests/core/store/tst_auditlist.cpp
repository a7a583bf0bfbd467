#include "core/store/auditrepository.h"
#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "tests/support/tempstore.h"

#include <QtTest/QtTest>

using namespace hk;

/// What of the audit a filter finds, and how it is paged.
class TestAuditList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_temp = std::make_unique<TempStore>();
        m_now = m_temp->clock().now();
        m_first = m_temp->company(QStringLiteral("first")).id;
        m_second = m_temp->company(QStringLiteral("second")).id;
        m_begin = newest();
        const auto add = [this](qint64 age, const char *who, CompanyId company, const char *what,
                                const char *before, const char *after) {
            m_temp->write([&](Database &db) {
                return AuditRepository(db).add({0, m_now - age * microsPerHour,
                                                QString::fromUtf8(who), company,
                                                QString::fromUtf8(what), QString::fromUtf8(before),
                                                QString::fromUtf8(after)});
            });
        };
        add(90, "window:ada", m_first, "settings.bookingUrl", "", "https://a.example/50%_off");
        add(80, "console:bob", m_first, "settings.timeout", "15s", "2s");
        add(50, "dispatcher", m_second, "endpoint.CRM.hold", "", "gone");
        add(30, "console:ada", {}, "policy.range", "", "10.0.0.0/8");
        add(2, "window:bob", m_second, "hashKey.revealed", "", "");
        add(1, "window:ada", m_first, "settingsOther", "Ä", "B");
    }

    void aFilterFindsWhatItSays_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QList<int>>("found");
        const auto row = [](const char *filter, const QList<int> &found) {
            QTest::newRow(filter) << QString::fromUtf8(filter) << found;
        };
        row("", {6, 5, 4, 3, 2, 1});
        row("who:ada", {6, 4, 1});
        row("who:window", {6, 5, 1});
        row("who:window:ada", {6, 1});
        row("who:dispatch", {});
        row("who:dispatch*", {3});
        row("-who:window", {4, 3, 2});
        row("what:settings", {2, 1});
        row("what:settings*", {6, 2, 1});
        row("what:endpoint.CRM", {3});
        row("company:first", {6, 2, 1});
        row("company:none", {4});
        row("-company:first -company:second", {4});
        row("time:<40h", {6, 5, 4});
        row("time:>40h", {3, 2, 1});
        row("time:40h", {6, 5, 4});
        row("50%_off", {1});
        row("50%off", {});
        row("ä", {6});
        row("\"15s\"", {2});
        row("2s -what:settings.timeout", {});
        row("WHO:ADA what:SETTINGS", {1});
        row("who:ada time:<40h company:none", {4});
    }

    void aFilterFindsWhatItSays()
    {
        QFETCH(const QString, filter);
        QFETCH(const QList<int>, found);
        const Result<AuditFilter> parsed = AuditFilter::parse(filter);
        QVERIFY(parsed.ok());
        const AuditRange range{std::nullopt, *parsed, std::nullopt, m_now};
        QCOMPARE(numbersOf(range, 100), found);
        const qint64 count =
                m_temp->read([range](Database &db) { return AuditRepository(db).count(range); });
        QCOMPARE(count - (found.size() == 6 ? m_begin : 0), found.size());
    }

    /// Nothing that has to be noted is done without its note.
    void withoutItsHeadNothingIsWritten()
    {
        TempStore temp;
        temp.write([](Database &db) { return db.execute("DELETE FROM audit_head"); });
        const auto refused =
                temp.store()
                        .write([](Database &db) -> Result<void> {
                            if (const auto done = db.execute("UPDATE meta SET value = 'lost'");
                                !done)
                                return done;
                            return AuditRepository(db).add(
                                    {0, 1, QStringLiteral("x"), {}, QStringLiteral("y"), {}, {}});
                        })
                        .result();
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::StoreDamaged);
        const auto lost = temp.read([](Database &db) {
            return Query(db, "SELECT count(*) FROM meta WHERE value = 'lost'")
                    .first([](const Query &row) { return row.integer(0); });
        });
        QCOMPARE(*lost, 0);
    }

    void daysAreWhole()
    {
        const QString day = toRfc3339(m_now - 30 * microsPerHour).left(10);
        const QString next = toRfc3339(m_now - 6 * microsPerHour).left(10);
        QCOMPARE(found(QStringLiteral("time:>=%1 time:<%2").arg(day, next)).contains(4), true);
        QCOMPARE(found(QStringLiteral("time:<=%1").arg(day)).contains(4), true);
        QCOMPARE(found(QStringLiteral("time:>%1").arg(day)).contains(4), false);
    }

    void aCompanyHasItsOwnAndThoseOfTheStore()
    {
        const AuditRange range{m_second, {}, std::nullopt, m_now};
        QCOMPARE(numbersOf(range, 100), (QList<int>{5, 4, 3}));
    }

    void removalsAreThoseOfTheCompany()
    {
        TempStore temp;
        const CompanyId one = temp.company(QStringLiteral("one")).id;
        const CompanyId other = temp.company(QStringLiteral("other")).id;
        std::optional<qint64> seen;
        const auto isAnyNew = [&] {
            const ListRemovals told = temp.read(
                    [&](Database &db) { return AuditRepository(db).removals(one, seen); });
            seen = told.entry;
            return told.any;
        };
        const auto add = [&temp](CompanyId company, const char *what) {
            temp.write([&](Database &db) {
                return AuditRepository(db).add({0,
                                                temp.clock().now(),
                                                QStringLiteral("x"),
                                                company,
                                                QString::fromLatin1(what),
                                                {},
                                                {}});
            });
        };
        add(one, "deliveries.removed");
        QVERIFY(!isAnyNew()); // nobody had read anything before
        add(one, "settings.timeout");
        add(other, "deliveries.removed");
        QVERIFY(!isAnyNew());
        add(one, "deliveries.removed");
        add(one, "settings.timeout");
        QVERIFY(isAnyNew());
        QVERIFY(!isAnyNew());
        add(one, "customer.erased");
        QVERIFY(isAnyNew());
    }

    void pagesFollowOneAnother()
    {
        QList<int> all;
        AuditRange range;
        range.now = m_now;
        range.filter = *AuditFilter::parse(QStringLiteral("-what:company.added"));
        for (int i = 0; i < 10; ++i) {
            const auto lines = m_temp->read(
                    [range](Database &db) { return AuditRepository(db).lines(range, 2); });
            if (lines.isEmpty())
                break;
            for (const AuditLine &line : lines)
                all.append(static_cast<int>(line.entry.id - m_begin));
            range.before = lines.constLast().entry.id;
        }
        QList<int> newerThanSetUp = all;
        newerThanSetUp.removeIf([](int number) { return number < 1; });
        QCOMPARE(newerThanSetUp, (QList<int>{6, 5, 4, 3, 2, 1}));
    }

    void aRemovedCompanyKeepsItsName()
    {
        TempStore temp;
        const CompanyId gone = temp.company(QStringLiteral("gone")).id;
        temp.write([gone](Database &db) -> Result<void> {
            const Result<void> noted = AuditRepository(db).add({0,
                                                                1,
                                                                QStringLiteral("console"),
                                                                gone,
                                                                QStringLiteral("company.removed"),
                                                                QStringLiteral("gone"),
                                                                {}});
            return noted ? CompanyRepository(db).remove(gone) : noted;
        });
        const auto lines =
                temp.read([](Database &db) { return AuditRepository(db).lines(AuditRange(), 1); });
        QCOMPARE(lines.constFirst().company, QStringLiteral("gone"));
        AuditRange range;
        range.filter = *AuditFilter::parse(QStringLiteral("company:gone"));
        QVERIFY(!temp.read([range](Database &db) {
                         return AuditRepository(db).lines(range, 9);
                     }).isEmpty());
    }

    void aBadFilterSaysWhere_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("place");
        QTest::newRow("an unknown field")
                << QStringLiteral("who:a status:failed") << QStringLiteral("7");
        QTest::newRow("no value") << QStringLiteral("who:") << QStringLiteral("5");
        QTest::newRow("an open quote") << QStringLiteral("who:\"ada") << QStringLiteral("5");
        QTest::newRow("no time") << QStringLiteral("time:<soon") << QStringLiteral("6");
    }

    void aBadFilterSaysWhere()
    {
        QFETCH(const QString, filter);
        QFETCH(const QString, place);
        const Result<AuditFilter> parsed = AuditFilter::parse(filter);
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().code, ErrorCode::FilterInvalid);
        QCOMPARE(parsed.error().detail, QStringLiteral("audit:") + place);
    }

private:
    qint64 newest()
    {
        const auto lines = m_temp->read(
                [](Database &db) { return AuditRepository(db).lines(AuditRange(), 1); });
        return lines.isEmpty() ? 0 : lines.constFirst().entry.id;
    }
    QList<int> numbersOf(const AuditRange &range, int limit)
    {
        const auto lines = m_temp->read(
                [range, limit](Database &db) { return AuditRepository(db).lines(range, limit); });
        QList<int> numbers;
        for (const AuditLine &line : lines) {
            if (line.entry.id > m_begin)
                numbers.append(static_cast<int>(line.entry.id - m_begin));
        }
        return numbers;
    }
    QList<int> found(const QString &filter)
    {
        const Result<AuditFilter> parsed = AuditFilter::parse(filter);
        return parsed ? numbersOf({std::nullopt, *parsed, std::nullopt, m_now}, 100) : QList<int>();
    }

    std::unique_ptr<TempStore> m_temp;
    Micros m_now = 0;
    CompanyId m_first;
    CompanyId m_second;
    qint64 m_begin = 0; ///< entries from before the test's own
};

QTEST_GUILESS_MAIN(TestAuditList)
#include "tst_auditlist.moc"
