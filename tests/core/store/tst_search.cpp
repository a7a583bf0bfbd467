#include "core/store/bytesearch.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/deliverysql.h"
#include "core/store/filterpath.h"
#include "core/store/ledgerscan.h"
#include "core/store/packer.h"
#include "core/store/query.h"
#include "core/store/searchindex.h"
#include "core/store/searchindexer.h"
#include "core/store/searchwords.h"
#include "tests/support/tempstore.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

#include <array>
#include <limits>

using namespace hk;

namespace {

/// Texts that a customer, or somebody with bad intentions, may have for a name.
QStringList oddTexts()
{
    return {QStringLiteral("Maria Álvarez"),
            QStringLiteral("MARIA ÁLVAREZ"),
            QStringLiteral("straße"),
            QStringLiteral("STRASSE"),
            QStringLiteral("İstanbul ıI"),
            QStringLiteral("ΣΊΣΥΦΟΣ ς"),
            QString(QChar(0x212a)) + QStringLiteral("elvin kelvin"),
            QStringLiteral("a'b\"c;DROP TABLE delivery;--"),
            QStringLiteral("100%_\\%"),
            QStringLiteral("\\\\%%__"),
            QStringLiteral("OR AND NOT NEAR(a b)"),
            QStringLiteral("words:x* ^y {z} + -"),
            QString(QChar(0xe000)) + QChar(0xe001) + QChar(0xf8ff),
            QString::fromUcs4(U"😀😁😂 👩‍👩‍👧"),
            QStringLiteral("\u202eevil\u2066rtl مرحبا שלום"),
            QStringLiteral("x"),
            QStringLiteral("xy"),
            QStringLiteral("xyz"),
            QStringLiteral("aaaaaaaaaa"),
            QString(QStringLiteral("nul") + QChar(0) + QStringLiteral("inside")),
            QString(QChar(0xd83d)) + QStringLiteral(" half a pair"),
            QStringLiteral("evt_0000000000000"),
            QStringLiteral("dlv_nothing"),
            QString(10'000, u'q')};
}

/// The rows of a statement that knows nothing of the index.
Result<QList<DeliveryId>> plainIds(Database &db, const DeliverySelection &selection)
{
    const Result<DeliverySql> sql = deliverySql(db, selection, DeliveryColumns::OfList);
    if (!sql)
        return sql.error();
    Query query(db, sql->text);
    sql->bindTo(query);
    return query.list([](const Query &row) { return DeliveryId(row.integer(0)); });
}

QList<DeliveryId> idsOf(const QList<Delivery> &rows)
{
    QList<DeliveryId> ids;
    for (const Delivery &row : rows)
        ids.append(row.id);
    return ids;
}

QString quoted(QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' % value % u'"';
}

/// A term as it is written; unquoted, so that * is a wildcard, where the value can stand so.
QString termText(FilterField field, const QString &value, bool isQuoted)
{
    const bool standsAlone = !value.isEmpty() && std::ranges::none_of(value, [](QChar c) {
        return c.isSpace() || QStringView(u"()\":").contains(c);
    });
    const QString written = isQuoted || !standsAlone ? quoted(value) : value;
    return nameOf(field) % u':' % written;
}

QByteArray small(QByteArray bytes)
{
    for (char &byte : bytes) {
        if (byte >= 'A' && byte <= 'Z')
            byte = static_cast<char>(byte + ('a' - 'A'));
    }
    return bytes;
}

} // namespace

/// The search index, the paths that filters open, and looking at one delivery after the other.
class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_temp = std::make_unique<TempStore>();
        m_random.seed(77);
        m_company = m_temp->company().id;
        m_other = m_temp->company(QStringLiteral("other")).id;
        m_odd = oddTexts();
        for (int i = 0; i < 400; ++i)
            acceptOne();
        // Resends are newer deliveries of older events.
        for (int i = 0; i < 40; ++i) {
            const DeliveryId id(1 + m_random.bounded(400));
            const Micros now = m_temp->clock().now();
            m_temp->write([=](Database &db) { return DeliveryRepository(db).resend(id, now); });
        }
    }
    void cleanupTestCase() { m_temp.reset(); }

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
            m_temp->write([indexed](Database &db) { return SearchIndex(db).addNext(indexed); });
        int withPath = 0;
        for (int i = 0; i < 300; ++i) {
            withPath += comparesEqual(randomFilter(2)) ? 1 : 0;
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(withPath > 100);
    }

    void everyFieldIsFoundByItsWholeValueAndItsParts()
    {
        m_temp->write([](Database &db) { return SearchIndex(db).addNext(10'000); });
        for (const FilterField field :
             {FilterField::Appointment, FilterField::Customer, FilterField::Resource,
              FilterField::Email, FilterField::Text}) {
            for (const QString &value : std::as_const(m_odd)) {
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
        const PublicIds &ids = m_temp->store().publicIds();
        QCOMPARE(pathOf(*filter, m_company, ids).has_value(), hasPath);
        QCOMPARE(needsScan(*filter, m_company, ids), mustScan);
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

    void looksAtOneDeliveryAfterTheOther_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("oldestFirst");
        for (const char *text : {"body:needle", "body:NEEDLE -status:queued", "-body:needle",
                                 "body:\"\\\"no\\\":7\"", "size:>300", "code:500", "ma OR body:xy",
                                 "attempts:0 -size:<=300", "body:\"nothing at all\""}) {
            for (const int rows : {2, 3, 64, 10'000}) {
                for (const bool oldestFirst : {false, true})
                    QTest::addRow("%s, %d at a time, %s", text, rows,
                                  oldestFirst ? "oldest first" : "newest first")
                            << QString::fromLatin1(text) << rows << oldestFirst;
            }
        }
    }

    void looksAtOneDeliveryAfterTheOther()
    {
        QFETCH(const QString, text);
        QFETCH(const int, rows);
        QFETCH(const bool, oldestFirst);
        const Result<DeliveryFilter> filter = DeliveryFilter::parse(text);
        QVERIFY(filter.ok());
        DeliverySelection selection = everything();
        selection.filter = *filter;
        selection.oldestFirst = oldestFirst;
        const QList<DeliveryId> expected =
                m_temp->read([selection](Database &db) { return plainIds(db, selection); });
        QList<DeliveryId> found;
        qint64 looked = 0;
        double fraction = 0;
        while (true) {
            const Result<ScanStep> step = scanLedger(m_temp->store(), selection, rows, {}).result();
            QVERIFY(step.ok());
            found += idsOf(step->rows);
            looked += step->looked;
            QVERIFY(step->fraction >= fraction && step->fraction <= 1);
            fraction = step->fraction;
            if (step->isEnd)
                break;
            QVERIFY(step->looked > 0);
            (oldestFirst ? selection.after : selection.before) = step->reached;
        }
        QCOMPARE(found, expected);
        QCOMPARE(fraction, 1.0);
        QCOMPARE(looked, m_temp->read([selection](Database &db) -> Result<qint64> {
            DeliverySelection all{selection.company};
            return DeliveryRepository(db).count(all);
        }));
    }

    void aScanThatNobodyWaitsForEnds()
    {
        const CancelToken cancel;
        cancel.cancel();
        DeliverySelection selection = everything();
        selection.filter = *DeliveryFilter::parse(QStringLiteral("body:x"));
        const auto step = scanLedger(m_temp->store(), selection, 1000, cancel).result();
        QVERIFY(!step.ok());
        QCOMPARE(step.error().code, ErrorCode::Cancelled);
    }

    void findsTextInAnswersToo()
    {
        m_temp->write([](Database &db) -> Result<void> {
            const Result<qint64> done =
                    Query(db,
                          QStringLiteral(
                                  "INSERT INTO attempt(id, started_at, outcome, duration, manual, "
                                  "capped, body) SELECT d.id << 8 | 1, 1, 0, 1, 0, 0, ? FROM "
                                  "delivery d WHERE d.id = (SELECT max(id) FROM delivery WHERE "
                                  "company = 1)"))
                            .run(db.packer().pack(QByteArray(QByteArray(300, '-')
                                                             + "Gr\xc3\xbc\xc3\x9f"
                                                               "e")));
            return done ? db.execute("UPDATE delivery SET attempts = 1 WHERE id = (SELECT max(id) "
                                     "FROM delivery WHERE company = 1)")
                        : done.error();
        });
        for (const char *text : {"body:\"-grüße\"", "body:\"GRüßE\"", "body:GRü body:ßE"}) {
            DeliverySelection selection = everything();
            selection.filter = *DeliveryFilter::parse(QString::fromUtf8(text));
            QCOMPARE(m_temp->read([selection](Database &db) {
                               return plainIds(db, selection);
                           }).size(),
                     1);
        }
    }

    void looksForBytesAsANaiveSearchDoes()
    {
        QRandomGenerator random(5);
        const QByteArray letters("aAbB{\"\xc3\xbc\x00z@`[", 13);
        for (int i = 0; i < 20'000; ++i) {
            const auto text = [&](int longest) {
                QByteArray bytes(random.bounded(longest + 1), Qt::Uninitialized);
                for (char &byte : bytes)
                    byte = letters[random.bounded(letters.size())];
                return bytes;
            };
            const QByteArray bytes = text(90);
            QByteArray needle = text(5);
            if (i % 2 == 0 && !bytes.isEmpty())
                needle = bytes.mid(random.bounded(bytes.size()), random.bounded(40)).toUpper();
            QCOMPARE(ByteSearch(needle).isIn(bytes), small(bytes).contains(small(needle)));
        }
    }

private:
    void acceptOne()
    {
        const CompanyId company = m_random.bounded(6) == 0 ? m_other : m_company;
        EventDraft draft =
                m_temp->draft(company, allTriggers[static_cast<size_t>(m_random.bounded(9))]);
        if (m_random.bounded(3) == 0)
            draft.payload.chop(1);
        if (draft.payload.back() != '}')
            draft.payload += ",\"no\":" + QByteArray::number(m_random.bounded(9))
                    + (m_random.bounded(2) ? ",\"x\":\"a Needle in it\"" : "")
                    + QByteArray(m_random.bounded(400), ' ') + '}';
        draft.subjects = {anyId(), anyId(), anyId(), anyId(), anyName(), anyEmail()};
        QVERIFY(accept(m_temp->store(), draft).result().ok());
        m_temp->clock().advance(microsPerSecond);
    }

    QString any(const QStringList &texts) { return texts[m_random.bounded(texts.size())]; }
    QString anyId()
    {
        if (m_random.bounded(4) == 0)
            return any(m_odd);
        return m_random.bounded(4) == 0 ? QString()
                                        : QStringLiteral("%1").arg(m_random.bounded(3000));
    }
    QString anyName()
    {
        return m_random.bounded(3) == 0 ? any(m_odd)
                                        : QStringLiteral("Guest %1").arg(m_random.bounded(300));
    }
    QString anyEmail()
    {
        return m_random.bounded(5) == 0
                ? any(m_odd)
                : QStringLiteral("Guest%1@Example.com").arg(m_random.bounded(300));
    }

    /// A piece of what is there, so that something is found.
    QString randomTerm()
    {
        static constexpr std::array fields{FilterField::Appointment, FilterField::Customer,
                                           FilterField::Resource, FilterField::Email,
                                           FilterField::Text};
        const FilterField field = fields[static_cast<size_t>(m_random.bounded(5))];
        const int kind = m_random.bounded(4);
        QString value = kind == 0 ? any(m_odd) : kind == 1 ? anyEmail() : anyId();
        const qsizetype from = m_random.bounded(3) == 0 ? m_random.bounded(value.size() + 1) : 0;
        const qsizetype size =
                m_random.bounded(2) == 0 ? value.size() : m_random.bounded(value.size() + 1);
        value = value.mid(from, std::min<qsizetype>(size, 40));
        if (m_random.bounded(2) == 0)
            value = m_random.bounded(2) == 0 ? value.toUpper() : value.toLower();
        if (m_random.bounded(3) == 0)
            value.insert(m_random.bounded(value.size() + 1), u'*');
        if (value.isEmpty() && field == FilterField::Text)
            value = QStringLiteral("gue");
        return termText(field, value, m_random.bounded(3) == 0);
    }

    QString randomFilter(int depth)
    {
        if (depth == 0 || m_random.bounded(2) == 0)
            return randomTerm();
        const int kind = m_random.bounded(5);
        if (kind == 0)
            return u"-(" % randomFilter(depth - 1) % u')';
        QStringList children;
        for (int i = 2 + m_random.bounded(2); i > 0; --i)
            children.append(randomFilter(depth - 1));
        return u'(' % children.join(kind < 3 ? QStringLiteral(" ") : QStringLiteral(" OR ")) % u')';
    }

    DeliverySelection everything() const
    {
        DeliverySelection selection{m_company};
        selection.now = m_temp->clock().now();
        selection.limit = 1'000'000;
        return selection;
    }

    /// Whether it has a path; fails when the index changes what is found.
    bool comparesEqual(const QString &text)
    {
        const Result<DeliveryFilter> filter = DeliveryFilter::parse(text);
        if (!filter) {
            // Half a character may be left after a text was cut; such a text is no filter.
            return false;
        }
        DeliverySelection selection = everything();
        selection.filter = *filter;
        selection.oldestFirst = m_random.bounded(2) == 0;
        if (m_random.bounded(3) == 0)
            selection.before = DeliveryId(m_random.bounded(440));
        if (m_random.bounded(4) == 0)
            selection.after = DeliveryId(m_random.bounded(440));
        if (m_random.bounded(4) == 0)
            selection.upTo = DeliveryId(m_random.bounded(440));
        if (m_random.bounded(3) == 0) {
            selection.limit = 1 + m_random.bounded(9);
            selection.skip = m_random.bounded(6);
        }
        struct Both
        {
            QList<DeliveryId> plain;
            QList<DeliveryId> searched;
            qint64 count = 0;
        };
        const Both both = m_temp->read([selection](Database &db) -> Result<Both> {
            const auto plain = plainIds(db, selection);
            const auto searched = DeliveryRepository(db).page(selection);
            DeliverySelection whole = selection;
            const auto count = DeliveryRepository(db).count(whole);
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
        return pathOf(selection.filter, m_company, m_temp->store().publicIds()).has_value();
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

    std::unique_ptr<TempStore> m_temp;
    QRandomGenerator m_random;
    CompanyId m_company;
    CompanyId m_other;
    QStringList m_odd;
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
