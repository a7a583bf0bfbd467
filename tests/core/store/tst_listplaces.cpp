#include "core/store/database.h"
#include "core/store/deliveryranges.h"
#include "core/store/deliveryrepository.h"
#include "core/store/deliverysql.h"
#include "core/store/endpointrepository.h"
#include "core/store/idblocks.h"
#include "core/store/listplace.h"
#include "core/store/query.h"
#include "tests/support/naivefilter.h"
#include "tests/support/randomledger.h"

#include <QtTest/QtTest>

#include <limits>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

// Of what ranges and counters know, alone and beside what they do not.
constexpr std::array filters{
        "",
        "status:failed",
        "status:delivered",
        "status:held",
        "status:queued",
        "-status:delivered",
        "-status:held",
        "status:*e* -status:held",
        "status:failed OR status:cancelled",
        "trigger:BookingConfirmation",
        "-trigger:*Reminder",
        "category:booking",
        "status:failed category:customer",
        "(status:failed trigger:Booking*) OR (status:delivered category:reminder)",
        "status:failed OR code:200",
        "status:retrying code:503",
        "-(status:delivered OR trigger:CancelReservationConfirmation)",
        "category:booking simulated:no",
        "endpoint:Archive",
        "status:delivered endpoint:booking",
        "endpoint:booking OR status:held",
        "created:12h",
        "created:<30h status:failed",
        "status:failed created:>2h",
        "created:<30h category:booking",
        "attempts:>1",
        "-status:*",
        "trigger:\"BookingConfirmation\" status:\"delivered\"",
        "status:delivered -status:delivered",
};

} // namespace

/// The ways to the rows of a list that do not read those before them: each gives what reading them
/// all and looking at one after the other gives.
class TestListPlaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_temp = std::make_unique<TempStore>();
        RandomLedger ledger(*m_temp, 4711);
        ledger.steps(3'500); // its clock jumps back now and then
        m_company = ledger.company();
        const QList<Delivery> all = ledger.deliveries(m_company);
        QVERIFY2(all.size() > 500, qPrintable(QString::number(all.size())));
        const QList<Endpoint> endpoints = m_temp->read(
                [this](Database &db) { return EndpointRepository(db).ofCompany(m_company); });
        for (const Delivery &delivery : all) {
            FilterRow row{delivery, {}, {}, {}, {}};
            row.endpoint = *std::ranges::find(endpoints, delivery.endpoint, &Endpoint::id);
            m_rows.append(row);
        }
    }

    void listsWhatMatchesEitherWayRound_data() { addFilters(); }
    void listsWhatMatchesEitherWayRound()
    {
        QFETCH(QString, filter);
        for (const bool oldestFirst : {false, true}) {
            DeliverySelection selection = selectionOf(filter);
            selection.oldestFirst = oldestFirst;
            const QList<DeliveryId> wanted = naive(selection);
            selection.limit = std::numeric_limits<int>::max();
            QCOMPARE(idsOf(selection), wanted);
            QCOMPARE(counted(selection), wanted.size());

            // Pages by keyset: together all of it, nothing twice.
            QList<DeliveryId> paged;
            selection.limit = 37;
            while (true) {
                const QList<DeliveryId> page = idsOf(selection);
                paged += page;
                if (page.size() < selection.limit)
                    break;
                (oldestFirst ? selection.after : selection.before) = page.constLast();
            }
            QCOMPARE(paged, wanted);
        }
    }

    void findsTheRowAtAnyNumber_data() { addFilters(); }
    void findsTheRowAtAnyNumber()
    {
        QFETCH(QString, filter);
        for (const bool oldestFirst : {false, true}) {
            DeliverySelection selection = selectionOf(filter);
            selection.oldestFirst = oldestFirst;
            selection.upTo = m_rows.at(20).delivery.id;
            selection.limit = 5;
            const QList<DeliveryId> wanted = naive(selection);
            QCOMPARE(counted(selection), wanted.size());
            for (qint64 row = 0; row <= wanted.size() + 40; row += 61) {
                selection.skip = row;
                QCOMPARE(idsOf(selection), wanted.mid(row, 5));
                QCOMPARE(idsNear(selection), wanted.mid(row, 5));
            }
            if (wanted.size() < 100)
                continue;
            // From a key in its midst.
            selection.skip = 37;
            (oldestFirst ? selection.after : selection.before) = wanted.at(50);
            QCOMPARE(idsOf(selection), wanted.mid(51 + 37, 5));
            QCOMPARE(idsNear(selection), wanted.mid(51 + 37, 5));
        }
    }

    void saysWhereAMomentIs_data() { addFilters(); }
    void saysWhereAMomentIs()
    {
        QFETCH(QString, filter);
        for (const bool oldestFirst : {false, true}) {
            DeliverySelection selection = selectionOf(filter);
            selection.oldestFirst = oldestFirst;
            selection.limit = 23;
            const QList<DeliveryId> wanted = naive(selection);
            QList<Micros> made;
            for (const DeliveryId id : wanted)
                made.append(rowOf(id).delivery.createdAt);
            for (qsizetype i = 0; i < m_rows.size(); i += 149) {
                const Micros moment = m_rows.at(i).delivery.createdAt - (i % 2);
                const auto first = oldestFirst
                        ? std::ranges::find_if(made, [=](Micros at) { return at >= moment; })
                        : std::ranges::find_if(made, [=](Micros at) { return at <= moment; });
                const ListMoment found = m_temp->read([=](Database &db) {
                    return DeliveryRepository(db).findMoment(selection, moment);
                });
                QCOMPARE(found.row, std::distance(made.begin(), first));
                // With the page around it, and the key to the one before.
                const qint64 page = found.row - found.row % selection.limit;
                const bool isThere = first != made.end();
                QCOMPARE(idsIn(found.rows),
                         isThere ? wanted.mid(page, selection.limit) : QList<DeliveryId>());
                QCOMPARE(found.before,
                         isThere && page > 0 ? std::optional(wanted.at(page - 1)) : std::nullopt);
            }
        }
    }

    void beginsWhereItIsToBeFrozen_data() { addFilters(); }
    void beginsWhereItIsToBeFrozen()
    {
        QFETCH(QString, filter);
        for (const bool oldestFirst : {false, true}) {
            DeliverySelection selection = selectionOf(filter);
            selection.oldestFirst = oldestFirst;
            selection.limit = 30;
            const QList<DeliveryId> wanted = naive(selection);
            const ListBeginning beginning = m_temp->read(
                    [=](Database &db) { return DeliveryRepository(db).beginning(selection); });
            QCOMPARE(idsIn(beginning.rows), wanted.mid(0, 30));
            // What is newer than all that there is, where the first row does not say it.
            QCOMPARE(beginning.upTo,
                     oldestFirst || wanted.isEmpty() ? m_rows.constFirst().delivery.id
                                                     : wanted.constFirst());
        }
    }

    void countersKnowWhatRowsSay_data() { addFilters(); }
    void countersKnowWhatRowsSay()
    {
        QFETCH(QString, filter);
        const DeliverySelection selection = selectionOf(filter);
        const auto blocks = m_temp->read([=](Database &db) { return idBlocksOf(db, selection); });
        if (!blocks)
            return;
        const QList<DeliveryId> wanted = naive(selection);
        QVERIFY(saysWhatIsThere(*blocks, wanted));
        for (const IdBlock &block : *blocks) {
            if (!block.isExact || !block.hasDays)
                continue;
            const auto hours =
                    m_temp->read([=](Database &db) { return hoursOf(db, selection, block); });
            QVERIFY(hours);
            QCOMPARE(hours->constFirst().first, block.first);
            QCOMPARE(hours->constLast().last, block.last);
            QVERIFY(saysWhatIsThere(*hours, wanted));
            m_daysByHours += hours->size() > 1 ? 1 : 0;
        }
    }
    void daysHaveBeenSeenByHours() { QVERIFY(m_daysByHours > 0); }

    void readsNothingButRangesInTheirOrder_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("ranges");
        QTest::newRow("a status") << u"status:failed"_s << 9;
        QTest::newRow("a trigger") << u"trigger:BookingConfirmation"_s << 5;
        QTest::newRow("both") << u"trigger:BookingConfirmation status:failed"_s << 1;
        QTest::newRow("with more") << u"category:booking status:failed maria"_s << 3;
        QTest::newRow("neither") << u"-status:delivered -category:booking"_s << 24;
        QTest::newRow("held") << u"status:held"_s << 18;
        QTest::newRow("in one branch alone") << u"status:failed OR maria"_s << -1;
    }
    void readsNothingButRangesInTheirOrder()
    {
        QFETCH(QString, filter);
        QFETCH(int, ranges);
        const auto found = rangesOf(*DeliveryFilter::parse(filter));
        QCOMPARE(found ? static_cast<int>(found->size()) : -1, ranges);
        const DeliverySelection selection = selectionOf(filter);
        const QStringList plan = m_temp->read([=](Database &db) -> Result<QStringList> {
            const Result<DeliverySql> sql = deliverySql(db, selection, DeliveryColumns::OfList);
            if (!sql)
                return sql.error();
            Query query(db, u"EXPLAIN QUERY PLAN "_s + sql->text);
            sql->bindTo(query);
            return query.list([](const Query &row) { return row.text(3); });
        });
        // Sorted is only the page itself, and no table or index is gone through as a whole.
        QCOMPARE(plan.filter(u"TEMP B-TREE"_s).size(), 1);
        QVERIFY2(plan.constLast().contains(u"TEMP B-TREE"), qPrintable(plan.join(u'\n')));
        QCOMPARE(plan.filter(u"SCAN"_s), QStringList{u"SCAN m"_s});
        const QStringList merged = plan.filter(u"delivery_status (company=? AND status=? AND "
                                               "trigger=? AND id>? AND id<?)"_s);
        QCOMPARE(static_cast<int>(merged.size()), std::max(ranges, 0));
    }

    void cleanupTestCase() { m_temp.reset(); }

private:
    static void addFilters()
    {
        QTest::addColumn<QString>("filter");
        for (const char *filter : filters)
            QTest::newRow(*filter ? filter : "everything") << QString::fromLatin1(filter);
    }

    /// The blocks are in order, and those that are exact have as many as `wanted` has there.
    static bool saysWhatIsThere(const QList<IdBlock> &blocks, const QList<DeliveryId> &wanted)
    {
        qint64 before = 0;
        for (const IdBlock &block : blocks) {
            if (block.first <= before || block.last < block.first)
                return false;
            before = block.last;
            const auto n = std::ranges::count_if(wanted, [&](DeliveryId id) {
                return id.value() >= block.first && id.value() <= block.last;
            });
            if (block.isExact && block.count != n)
                return false;
        }
        return true;
    }

    DeliverySelection selectionOf(const QString &filter) const
    {
        DeliverySelection selection{m_company};
        selection.filter = *DeliveryFilter::parse(filter);
        selection.now = m_temp->clock().now();
        return selection;
    }

    const FilterRow &rowOf(DeliveryId id) const
    {
        return *std::ranges::find_if(m_rows,
                                     [id](const FilterRow &row) { return row.delivery.id == id; });
    }

    QList<DeliveryId> naive(const DeliverySelection &selection) const
    {
        QList<DeliveryId> ids;
        for (const FilterRow &row : m_rows) {
            if (row.matches(selection.filter.root(), selection.now)
                && (!selection.upTo || row.delivery.id <= *selection.upTo))
                ids.append(row.delivery.id);
        }
        if (selection.oldestFirst)
            std::ranges::reverse(ids);
        return ids;
    }

    static QList<DeliveryId> idsIn(const QList<Delivery> &page)
    {
        QList<DeliveryId> ids;
        for (const Delivery &delivery : page)
            ids.append(delivery.id);
        return ids;
    }

    QList<DeliveryId> idsOf(const DeliverySelection &selection) const
    {
        return idsIn(
                m_temp->read([=](Database &db) { return DeliveryRepository(db).page(selection); }));
    }

    /// The same by counting, however few rows are to be skipped.
    QList<DeliveryId> idsNear(const DeliverySelection &selection) const
    {
        return idsOf(
                m_temp->read([=](Database &db) { return ListPlace(db, selection, 8).near(); }));
    }

    qint64 counted(const DeliverySelection &selection) const
    {
        return m_temp->read([=](Database &db) { return DeliveryRepository(db).count(selection); });
    }

    std::unique_ptr<TempStore> m_temp;
    CompanyId m_company;
    QList<FilterRow> m_rows; ///< newest first
    int m_daysByHours = 0;
};

QTEST_GUILESS_MAIN(TestListPlaces)
#include "tst_listplaces.moc"
