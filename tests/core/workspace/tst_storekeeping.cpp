#include "tests/core/workspace/keepingtest.h"

using namespace hk;
using namespace Qt::StringLiterals;

/// Rules, removal and erasing as the window and the console ask for them.
class TestStoreKeeping : public KeepingTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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
        QVERIFY(answer(m_keeping->setRules(company(), {1, RetentionRules::longestDays, {}})).ok());
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
        m_temp->clock().advance(40 * microsPerDay);
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

    /// Half a preview would say less than what goes; half a removal did remove that.
    void halfAPreviewIsNone()
    {
        deliver(eventOf(1));
        m_temp->clock().advance(40 * microsPerDay);
        const PruneWish wish = wishOf(company(), {30, {}, {}}, m_temp->clock().now());
        const CancelToken calledOff;
        calledOff.cancel();
        QCOMPARE(answer(m_keeping->preview(wish, calledOff)).error().code, ErrorCode::Cancelled);
        const auto removed = answer(m_keeping->prune(wish, calledOff));
        QVERIFY(removed.ok());
        QVERIFY(!removed->isWhole);
        QCOMPARE(removed->deliveries(), 0);
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
                    "INSERT INTO pruning(company, run, actor, wish, began_at) VALUES(1, 5, 'a', "
                    "'b', 1); "
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
};

QTEST_GUILESS_MAIN(TestStoreKeeping)
#include "tst_storekeeping.moc"
