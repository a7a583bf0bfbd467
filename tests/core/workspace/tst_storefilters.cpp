#include "core/store/companyrepository.h"
#include "core/store/deliveryrepository.h"
#include "core/store/dispatchrepository.h"
#include "core/store/endpointrepository.h"
#include "core/workspace/storedeliveries.h"
#include "core/workspace/storefilters.h"
#include "tests/support/queuehands.h"
#include "tests/support/randomledger.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

#include <numeric>

using namespace hk;
using namespace Qt::StringLiterals;

/// Filters that people keep, those used lately, the words completion offers, and what the list asks
/// for and does beside its rows; over a real store.
class TestStoreFilters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempStore>();
        m_company = m_temp->company().id;
        m_filters = std::make_unique<StoreFilters>(m_temp->store());
        m_deliveries = std::make_unique<StoreDeliveries>(m_temp->store(), u"test"_s,
                                                         [this] { ++m_wakes; });
        m_wakes = 0;
    }
    void cleanup()
    {
        QCOMPARE(m_temp->findings(), QStringList());
        m_deliveries.reset();
        m_filters.reset();
        m_temp.reset();
    }

    void aFilterIsKeptAsItWasTyped()
    {
        QSignalSpy changed(m_filters.get(), &FiltersFront::filtersChanged);
        const auto saved = save(u" Failed \u200etoday "_s, u"  status:failed  created:<24h "_s);
        QVERIFY(saved.ok());
        QCOMPARE(saved->filter, u"status:failed  created:<24h"_s);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(names(), QStringList{u"Failed \u200etoday"_s});
        m_temp->reopen();
        m_filters = std::make_unique<StoreFilters>(m_temp->store());
        m_deliveries = std::make_unique<StoreDeliveries>(m_temp->store(), u"test"_s, [] {});
        QCOMPARE(m_filters->find(m_company, saved->name).result()->filter, saved->filter);
    }

    void oneNameIsOneFilter()
    {
        QVERIFY(save(u"a"_s, u"code:1"_s).ok());
        QCOMPARE(save(u"a"_s, u"code:2"_s).error().code, ErrorCode::SavedFilterNameTaken);
        QVERIFY(save(u"a"_s, u"code:2"_s, FilterSaving::Replacing).ok());
        QVERIFY(save(u"b"_s, u"code:3"_s, FilterSaving::Replacing).ok());
        QCOMPARE(m_filters->rename(m_company, u"a"_s, u"b"_s).result().error().code,
                 ErrorCode::SavedFilterNameTaken);
        QVERIFY(m_filters->rename(m_company, u"a"_s, u"a"_s).result().ok());
        QCOMPARE(m_filters->rename(m_company, u"a"_s, u" c "_s).result()->name, u"c"_s);
        QCOMPARE(names(), QStringList({u"b"_s, u"c"_s}));
        QVERIFY(m_filters->remove(m_company, u"b"_s).result().ok());
        QCOMPARE(m_filters->remove(m_company, u"b"_s).result().error().code,
                 ErrorCode::SavedFilterUnknown);
        QCOMPARE(m_filters->rename(m_company, u"b"_s, u"d"_s).result().error().code,
                 ErrorCode::SavedFilterUnknown);
        QCOMPARE(m_filters->find(m_company, u"b"_s).result().error().code,
                 ErrorCode::SavedFilterUnknown);
    }

    void whatCannotBeKeptIsRefused()
    {
        QCOMPARE(save(u"a"_s, u"nope:1"_s).error().code, ErrorCode::FilterInvalid);
        QCOMPARE(save(u" "_s, u"code:1"_s).error().code, ErrorCode::SavedFilterNameInvalid);
        QCOMPARE(save(QString(101, u'x'), u"code:1"_s).error().code,
                 ErrorCode::SavedFilterNameInvalid);
        QCOMPARE(save(u"a\nb"_s, u"code:1"_s).error().code, ErrorCode::SavedFilterNameInvalid);
        QCOMPARE(m_filters->save(CompanyId(4711), u"a"_s, u"code:1"_s, FilterSaving::Beside)
                         .result()
                         .error()
                         .code,
                 ErrorCode::CompanyUnknown);
        QVERIFY(names().isEmpty());
        const QString nasty = u"\"'); DROP TABLE saved_filter; --\""_s;
        QVERIFY(save(u"'; --"_s, nasty).ok());
        QCOMPARE(m_filters->find(m_company, u"'; --"_s).result()->filter, nasty);
    }

    void theTwentyUsedLastAreKeptTheNewestFirst()
    {
        for (int i = 0; i < 25; ++i) {
            m_temp->clock().advance(microsPerSecond);
            QVERIFY(m_filters->noteUsed(m_company, u"code:%1"_s.arg(i)).result().ok());
        }
        QStringList recent = *m_filters->recent(m_company).result();
        QCOMPARE(recent.size(), mostRecentFilters);
        QCOMPARE(recent.first(), u"code:24"_s);
        QCOMPARE(recent.last(), u"code:5"_s);
        m_temp->clock().advance(microsPerSecond);
        QVERIFY(m_filters->noteUsed(m_company, u"code:5"_s).result().ok());
        recent = *m_filters->recent(m_company).result();
        QCOMPARE(recent.size(), mostRecentFilters);
        QCOMPARE(recent.first(), u"code:5"_s);
        QVERIFY(m_filters->forgetRecent(m_company).result().ok());
        QVERIFY(m_filters->recent(m_company).result()->isEmpty());
    }

    void eachCompanyHasItsOwnAndTakesThemAlong()
    {
        const CompanyId other = m_temp->company(u"other"_s).id;
        QVERIFY(save(u"a"_s, u"code:1"_s).ok());
        QVERIFY(m_filters->noteUsed(m_company, u"code:1"_s).result().ok());
        QVERIFY(m_filters->list(other).result()->isEmpty());
        QVERIFY(m_filters->recent(other).result()->isEmpty());
        m_temp->write([this](Database &db) { return CompanyRepository(db).remove(m_company); });
        QVERIFY(m_filters->list(m_company).result()->isEmpty());
    }

    void theWordsAreThoseOfTheLedger()
    {
        RandomLedger ledger(*m_temp, 3);
        ledger.steps(300);
        const FilterWords words = *m_filters->words(ledger.company()).result();
        QCOMPARE(words.endpoints,
                 QStringList({u"booking"_s, u"customer"_s, u"resource"_s, u"reminder"_s,
                              u"Archive"_s}));
        QVERIFY(words.hosts.contains(u"moved.example"_s));
        QVERIFY(words.hosts.contains(u"127.0.0.1"_s));
        QVERIFY(words.codes.contains(200) && words.codes.contains(404));
        QVERIFY(std::is_sorted(words.codes.begin(), words.codes.end()));
        QVERIFY(m_filters->words(m_company).result()->codes.isEmpty());
    }

    void figuresAreThoseOfTheLastAttemptAndThePayload()
    {
        RandomLedger ledger(*m_temp, 5);
        ledger.steps(300);
        QList<DeliveryId> ids;
        const QList<Delivery> all = ledger.deliveries(ledger.company());
        for (const Delivery &delivery : all)
            ids.append(delivery.id);
        const auto figures = *m_deliveries->figures(ids + QList{DeliveryId(99'999)}).result();
        QCOMPARE(figures.size(), ids.size());
        int tried = 0;
        for (const Delivery &delivery : all) {
            const DeliveryDetail detail = *m_deliveries->detail(delivery.publicId).result();
            const DeliveryFigures one = figures.value(delivery.id);
            QCOMPARE(one.payloadSize, qint64(detail.payload.size()));
            const bool wasTried = !detail.attempts.isEmpty()
                    && detail.attempts.last().number == delivery.attempts;
            QCOMPARE(one.durationUs.has_value(), wasTried);
            if (!wasTried)
                continue;
            ++tried;
            QCOMPARE(*one.durationUs, detail.attempts.last().durationUs);
        }
        QVERIFY(tried > 20);
    }

    void whatIsCountedTogetherIsOfOneMoment()
    {
        QStringList ids;
        for (int i = 0; i < 60; ++i)
            ids.append(m_temp->accept(m_company).deliveries[0].deliveryId);
        QList<DeliveryQuery> each;
        for (const DeliveryStatus status : allDeliveryStatuses) {
            DeliveryQuery query;
            query.company = m_company;
            query.filter = *DeliveryFilter::parse(u"status:%1 trigger:*"_s.arg(nameOf(status)));
            each.append(query);
        }
        for (const QString &id : std::as_const(ids)) {
            const auto cancelling = m_deliveries->cancel(id);
            const auto counted = m_deliveries->countEach(each, {}).result();
            QVERIFY(counted.ok());
            QCOMPARE(std::accumulate(counted->begin(), counted->end(), qint64(0)), ids.size());
            QVERIFY(cancelling.result().ok());
        }
        QCOMPARE(m_deliveries->countEach(each, {}).result()->at(4), ids.size()); // cancelled
    }

    void manyAreChangedWhereTheyCanBe()
    {
        QStringList ids;
        for (int i = 0; i < 4; ++i)
            ids.append(m_temp->accept(m_company).deliveries[0].deliveryId);
        QVERIFY(m_deliveries->cancel(ids[0]).result().ok());
        // The oldest that is due is on the wire now.
        const EndpointId endpoint = m_temp->endpoints(m_company)[0].id;
        const Micros now = m_temp->clock().now();
        m_temp->write([=](Database &db) {
            return DispatchRepository(db).claim(endpoint, now, now + 60 * microsPerSecond, 1);
        });
        const auto retried = m_deliveries->changeMany(ids, UnfinishedChange::RetryNow).result();
        QCOMPARE(*retried, (ManyChanged{2, 1, 1, 0, 0}));
        m_temp->write([=](Database &db) {
            return EndpointRepository(db).hold(endpoint, HoldReason::ByHand, u"test"_s, now);
        });
        const auto kept = m_deliveries->changeMany(ids, UnfinishedChange::RetryNow).result();
        QCOMPARE(*kept, (ManyChanged{2, 1, 1, 0, 2}));
        const auto cancelled = m_deliveries->changeMany(ids, UnfinishedChange::Cancel).result();
        QCOMPARE(*cancelled, (ManyChanged{3, 1, 0, 0, 0}));
        QTRY_VERIFY(m_wakes >= 3);
        QCOMPARE(
                m_deliveries->changeMany(ids + QStringList{u"dlv_nope"_s}, UnfinishedChange::Cancel)
                        .result()
                        .error()
                        .code,
                ErrorCode::DeliveryUnknown);
        QCOMPARE(*m_deliveries->changeMany({}, UnfinishedChange::Cancel).result(), ManyChanged());
    }

private:
    Result<SavedFilter> save(const QString &name, const QString &filter,
                             FilterSaving saving = FilterSaving::Beside)
    {
        return m_filters->save(m_company, name, filter, saving).result();
    }
    QStringList names()
    {
        QStringList names;
        const QList<SavedFilter> all = *m_filters->list(m_company).result();
        for (const SavedFilter &filter : all)
            names.append(filter.name);
        return names;
    }

    std::unique_ptr<TempStore> m_temp;
    CompanyId m_company;
    std::unique_ptr<StoreFilters> m_filters;
    std::unique_ptr<StoreDeliveries> m_deliveries;
    int m_wakes = 0;
};

QTEST_GUILESS_MAIN(TestStoreFilters)
#include "tst_storefilters.moc"
