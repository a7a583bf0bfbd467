#include "core/store/database.h"
#include "core/store/filterpath.h"
#include "core/store/searchindex.h"
#include "core/store/searchindexer.h"
#include "core/store/searchwords.h"
#include "tests/core/store/oddevents.h"

#include <QtTest/QtTest>

#include <limits>

using namespace hk;

/// The search index, and the paths that filters open.
class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_events = std::make_unique<OddEvents>(); }
    void cleanupTestCase() { m_events.reset(); }

    void findsTheSameWithAndWithoutTheIndex_data()
    {
        QTest::addColumn<int>("indexed");
        QTest::newRow("nothing is in it yet") << 0;
        QTest::newRow("half is, and the rest is looked through") << 220;
        QTest::newRow("a bit more") << 7;
        QTest::newRow("all is") << 10'000;
    }

    void findsTheSameWithAndWithoutTheIndex()
    {
        QFETCH(const int, indexed);
        if (indexed > 0)
            m_events->temp().write(
                    [indexed](Database &db) { return SearchIndex(db).addNext(indexed); });
        int withPath = 0;
        for (int i = 0; i < 300; ++i) {
            withPath += comparesEqual(m_events->randomFilter(2)) ? 1 : 0;
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(withPath > 100);
    }

    void everyFieldIsFoundByItsWholeValueAndItsParts()
    {
        m_events->temp().write([](Database &db) { return SearchIndex(db).addNext(10'000); });
        for (const FilterField field :
             {FilterField::Appointment, FilterField::Customer, FilterField::Resource,
              FilterField::Email, FilterField::Text}) {
            for (const QString &value : m_events->texts()) {
                for (const bool isQuoted : {false, true}) {
                    for (const QString &text :
                         QStringList{value, value.toUpper(), value.left(2), value.left(3) + u'*',
                                     u'*' + value.right(4), u'*' + value.mid(1, 5) + u'*',
                                     value.left(1)}) {
                        comparesEqual(termText(field, text, isQuoted));
                        if (QTest::currentTestFailed())
                            return;
                    }
                }
            }
        }
    }

    void knowsWhichFiltersHaveAPath_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("hasPath");
        QTest::addColumn<bool>("mustScan");
        const auto row = [](const char *text, bool hasPath, bool mustScan) {
            QTest::newRow(text) << QString::fromUtf8(text) << hasPath << mustScan;
        };
        row("maria", true, false);
        row("ma", false, true);
        row("m*a", false, true);
        row("email:x", true, false);
        row("email:ma*", true, false);
        row("email:m*", false, true);
        row("email:*ria*", true, false);
        row("email:\"\"", false, true);
        row("customer:42", true, false);
        row("-maria", false, true);
        row("maria status:failed", true, false);
        row("maria body:x", true, false);
        row("ma OR maria", false, true);
        row("maria OR customer:42", true, false);
        row("(maria OR customer:42) code:500", true, false);
        row("status:failed", false, false);
        row("status:failed OR -trigger:Booking*", false, false);
        row("created:<1h simulated:no", false, false);
        row("code:500", false, true);
        row("status:failed code:500", false, true);
        row("body:x", false, true);
        row("size:>1kb", false, true);
        row("duration:>1s", false, true);
        row("plan:3", true, false);
        row("plan:>3", false, true);
        row("event:nothing", true, false);
        row("event:evt_*", false, true);
        row("evt_00", false, true);
        row("", false, false);
    }

    void knowsWhichFiltersHaveAPath()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, hasPath);
        QFETCH(const bool, mustScan);
        const Result<DeliveryFilter> filter = DeliveryFilter::parse(text);
        QVERIFY(filter.ok());
        const PublicIds &ids = m_events->temp().store().publicIds();
        QCOMPARE(pathOf(*filter, m_events->company(), ids).has_value(), hasPath);
        QCOMPARE(needsScan(*filter, m_events->company(), ids), mustScan);
    }

    void aFilterOfManyTermsIsRead()
    {
        QStringList terms;
        for (int i = 0; i < 500; ++i)
            terms.append(QStringLiteral("guest%1@example.com").arg(i));
        comparesEqual(terms.join(u' '));
        terms.resize(40);
        comparesEqual(terms.join(QStringLiteral(" OR ")));
        QString nested = QStringLiteral("maria");
        for (int i = 0; i < 20; ++i)
            nested = QStringLiteral("(xyz OR (guest %1))").arg(nested);
        comparesEqual(nested);
    }

    void goesOnWhereItWasWhenItsProgramDied()
    {
        TempStore temp;
        const CompanyId company = temp.company().id;
        for (int i = 0; i < 30; ++i) {
            EventDraft draft = temp.draft(company);
            draft.subjects.name = QStringLiteral("Guest %1").arg(i);
            QVERIFY(accept(temp.store(), draft).result().ok());
        }
        temp.write([](Database &db) { return SearchIndex(db).addNext(11); });
        // What a crash undoes, it undoes together with where to go on.
        const auto undone = temp.store()
                                    .write([](Database &db) -> Result<void> {
                                        const auto added = SearchIndex(db).addNext(9);
                                        if (!added)
                                            return added.error();
                                        return Error{ErrorCode::Cancelled, {}, {}, {}};
                                    })
                                    .result();
        QVERIFY(!undone.ok());
        temp.reopen();
        const auto progress =
                temp.write([](Database &db) { return SearchIndex(db).addNext(10'000); });
        QCOMPARE(progress.added, 19);
        QCOMPARE(progress.left, 0);
        for (const char *name : {"Guest 3", "Guest 15", "Guest 29"})
            QCOMPARE(inIndex(temp, company, QString::fromLatin1(name)).size() % 2, 1);
        QCOMPARE(inIndex(temp, company, QStringLiteral("guest")).size(), 30);
        QCOMPARE(temp.findings(), QStringList());
    }

    void followsInTheBackground()
    {
        TempStore temp;
        const CompanyId company = temp.company().id;
        std::vector<EventDraft> drafts(static_cast<size_t>(SearchIndexer::fewEnough + 100),
                                       temp.draft(company));
        drafts.front().subjects.name = QStringLiteral("The first one");
        for (const auto &accepted : acceptMany(temp.store(), drafts))
            QVERIFY(accepted.result().ok());
        SearchIndexer indexer(temp.store());
        QSignalSpy caughtUp(&indexer, &SearchIndexer::caughtUp);
        indexer.start();
        QVERIFY(caughtUp.wait());
        const qint64 left = temp.read([](Database &db) { return SearchIndex(db).left(); });
        QVERIFY(left < SearchIndexer::fewEnough);
        QCOMPARE(inIndex(temp, company, QStringLiteral("first one")).size(), 1);
        // A few are left to be looked through.
        temp.accept(company);
        QVERIFY(caughtUp.wait());
        QCOMPARE(temp.read([](Database &db) { return SearchIndex(db).left(); }), left + 1);
    }

    void forgetsWhatWasErasedAndWhatWasRemoved()
    {
        TempStore temp;
        const CompanyId company = temp.company().id;
        QList<EventId> events;
        for (int i = 0; i < 6; ++i) {
            EventDraft draft = temp.draft(company);
            draft.subjects.name = QStringLiteral("Maria Silva");
            draft.subjects.resourceId = QStringLiteral("room-7");
            const auto accepted = accept(temp.store(), draft).result();
            QVERIFY(accepted.ok());
            events.append(accepted->event);
        }
        temp.write([](Database &db) { return SearchIndex(db).addNext(5); });
        QCOMPARE(inIndex(temp, company, QStringLiteral("maria")).size(), 5);
        const QList<EventId> erased{events[1], events[5]}; // one that is in it, one that is not
        temp.write([erased](Database &db) -> Result<void> {
            SearchIndex index(db);
            Result<void> done = index.remove(erased);
            if (done)
                done = db.execute("UPDATE event SET name = NULL WHERE id IN (2, 6)");
            return done ? index.add(erased) : done;
        });
        QCOMPARE(inIndex(temp, company, QStringLiteral("maria")).size(), 4);
        QCOMPARE(inIndex(temp, company, QStringLiteral("room-7")).size(), 5);
        temp.write([events](Database &db) -> Result<void> {
            Result<void> done = SearchIndex(db).remove({DeliveryId(1), DeliveryId(2)});
            return done ? db.execute("DELETE FROM attempt WHERE id >> 8 < 3;"
                                     "DELETE FROM delivery WHERE id < 3;"
                                     "DELETE FROM payload WHERE event < 3;"
                                     "DELETE FROM event WHERE id < 3")
                        : done;
        });
        QCOMPARE(inIndex(temp, company, QStringLiteral("maria")).size(), 3);
        QCOMPARE(inIndex(temp, company, QStringLiteral("room-7")).size(), 3);
        temp.write([](Database &db) { return SearchIndex(db).addNext(100); });
        QCOMPARE(inIndex(temp, company, QStringLiteral("maria")).size(), 3);
        QCOMPARE(inIndex(temp, company, QStringLiteral("room-7")).size(), 4);
    }

private:
    /// Whether it has a path; fails when the index changes what is found.
    bool comparesEqual(const QString &text)
    {
        const Result<DeliveryFilter> filter = DeliveryFilter::parse(text);
        if (!filter) {
            // Half a character may be left after a text was cut; such a text is no filter.
            return false;
        }
        DeliverySelection selection = m_events->everything();
        selection.filter = *filter;
        selection.oldestFirst = m_events->below(2) == 0;
        if (m_events->below(3) == 0)
            selection.before = DeliveryId(m_events->below(440));
        if (m_events->below(4) == 0)
            selection.after = DeliveryId(m_events->below(440));
        if (m_events->below(4) == 0)
            selection.upTo = DeliveryId(m_events->below(440));
        if (m_events->below(3) == 0) {
            selection.limit = 1 + m_events->below(9);
            selection.skip = m_events->below(6);
        }
        struct Both
        {
            QList<DeliveryId> plain;
            QList<DeliveryId> searched;
            qint64 count = 0;
        };
        const Both both = m_events->temp().read([selection](Database &db) -> Result<Both> {
            const auto plain = plainIds(db, selection);
            const auto searched = DeliveryRepository(db).page(selection);
            const auto count = DeliveryRepository(db).count(selection);
            if (!plain || !searched || !count)
                return !plain ? plain.error() : !searched ? searched.error() : count.error();
            return Both{*plain, idsOf(*searched), *count};
        });
        [&] {
            QVERIFY2(both.plain == both.searched,
                     qPrintable(QStringLiteral("%1: %2 rows, not %3")
                                        .arg(text)
                                        .arg(both.searched.size())
                                        .arg(both.plain.size())));
            if (selection.limit > 100)
                QVERIFY2(both.count == both.plain.size(), qPrintable(text));
        }();
        return pathOf(selection.filter, m_events->company(), m_events->temp().store().publicIds())
                .has_value();
    }

    static QList<DeliveryId> inIndex(TempStore &temp, CompanyId company, const QString &text)
    {
        FilterNode term;
        term.kind = FilterNode::Kind::Term;
        term.value = text;
        const std::optional<QByteArray> match = searchMatchOf(company, term);
        if (!match)
            return {};
        return temp.read([match](Database &db) {
            return SearchIndex(db).find(*match, {}, true, std::numeric_limits<int>::max());
        });
    }

    std::unique_ptr<OddEvents> m_events;
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
