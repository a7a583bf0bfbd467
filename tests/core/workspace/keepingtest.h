#pragma once

#include "core/store/auditrepository.h"
#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/query.h"
#include "core/workspace/storekeeping.h"
#include "tests/support/queuehands.h"

#include <QtTest/QtTest>

namespace hk {

using namespace Qt::StringLiterals;

// Nothing of this may be left anywhere, whether in a column, a payload or an answer.
inline const QString maria = u"maria.alvarez@guests.example"_s;
inline const QStringList traces{maria,
                                u"Maria Álvarez-Quintana"_s,
                                u"cust-maria-4711"_s,
                                u"APPT-maria-1"_s,
                                u"CONF-maria-1"_s,
                                u"echo of maria"_s,
                                u"x-maria-header"_s};

/// A store with one company, whose deliveries go out by hand, and what keeps and erases them.
class KeepingTest : public QObject
{
protected:
    void begin()
    {
        m_temp = std::make_unique<TempStore>();
        m_hands = std::make_unique<QueueHands>(*m_temp);
        m_keeping = std::make_unique<StoreKeeping>(m_temp->store(), u"window:ada"_s);
    }
    /// Whatever a test did, the store is sound.
    void end()
    {
        QCOMPARE(m_temp->findings().join(u'|'), QString());
        m_keeping.reset();
        m_hands.reset();
        m_temp.reset();
    }

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

    EventDraft draftOf(const EventSubjects &about, int n, qsizetype filler);
    /// Of all sizes: as it is, packed, and over several pages.
    static qsizetype sizeOf(int n) { return n % 7 == 0 ? 9000 : n % 3 == 0 ? 700 : 5; }
    EventDraft eventOf(int n);
    EventDraft eventOfMaria(int n);
    DeliveryId accept(const EventDraft &draft);
    /// The receiver repeats whom it was about.
    DeliveryId deliver(const EventDraft &draft);
    void keepSample(const QString &name, const QByteArray &payload);
    void index();
    QList<DeliveryId> find(const QString &text);
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
    QList<AuditEntry> audit();
    /// All that the ledger counts and says of deliveries and attempts.
    QByteArrayList figuresNow();
    /// In the store's file, its log, or anything else beside it.
    bool hasTrace(const QByteArray &trace);

    std::unique_ptr<TempStore> m_temp;
    std::unique_ptr<QueueHands> m_hands;
    std::unique_ptr<StoreKeeping> m_keeping;
};

} // namespace hk
