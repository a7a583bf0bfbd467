#include "core/workspace/recordreading.h"
#include "core/workspace/storerecords.h"

#include "core/exchange/csvrow.h"
#include "core/store/auditrepository.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/filterpath.h"
#include "tests/support/files.h"
#include "tests/support/queuehands.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QFutureWatcher>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

#include <algorithm>
#include <functional>

using namespace hk;

namespace {

/// Does something at the first byte it gets.
class Meddler final : public QIODevice
{
public:
    explicit Meddler(std::function<void()> meddle) : m_meddle(std::move(meddle))
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    QByteArray written;
    qint64 room = std::numeric_limits<qint64>::max();

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (const auto meddle = std::exchange(m_meddle, nullptr))
            meddle();
        if (written.size() + size > room) {
            setErrorString(QStringLiteral("there is no room"));
            return -1;
        }
        written += QByteArray(data, size);
        return size;
    }

private:
    std::function<void()> m_meddle;
};

QStringList idsIn(const QByteArray &jsonLines)
{
    QStringList ids;
    const QList<QByteArray> lines = jsonLines.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            ids.append(QJsonDocument::fromJson(line).object()[u"id"].toString());
    }
    return ids;
}

} // namespace

/// Exports from a store: what is in them, and that there is no half of one.
class TestStoreRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempStore>();
        m_hands = std::make_unique<QueueHands>(*m_temp);
        m_records = std::make_unique<StoreRecords>(m_temp->store(), QStringLiteral("console"));
        m_folder = std::make_unique<QTemporaryDir>();
        m_wish = {};
        m_wish.company = m_hands->company();
        m_wish.format = RecordFormat::JsonLines;
    }
    void cleanup()
    {
        m_records.reset();
        m_hands.reset();
        m_temp.reset();
    }

    void whatTheFilterFindsIsWrittenNewestFirst()
    {
        accept(3);
        m_hands->record(m_hands->claimOne(), 500);
        m_wish.filter = *DeliveryFilter::parse(QStringLiteral("status:queued"));
        QCOMPARE(*exported(), 2);
        const QStringList all = ids();
        QCOMPARE(idsIn(contentOf(file())), (QStringList{all[0], all[1]}));
        m_wish.filter = *DeliveryFilter::parse(QStringLiteral("status:failed"));
        QCOMPARE(*exported(), 0);
        QCOMPARE(contentOf(file()), QByteArray());
    }

    void thoseThatWereChosenAreWritten()
    {
        accept(5);
        const QStringList all = ids();
        m_wish.publicIds = {all[3], all[1]};
        QCOMPARE(*exported(), 2);
        QCOMPARE(idsIn(contentOf(file())), m_wish.publicIds);
        m_wish.publicIds.append(QStringLiteral("dlv_nope"));
        QCOMPARE(exported().error().code, ErrorCode::DeliveryUnknown);
        m_wish.publicIds = {all[0]};
        m_wish.company = m_temp->company(QStringLiteral("fabrikam")).id;
        QCOMPARE(exported().error().code, ErrorCode::DeliveryUnknown);
    }

    void manyComeInPiecesAndNoneTwice()
    {
        accept(1203);
        QList<int> steps;
        QFutureWatcher<Result<qint64>> watcher;
        connect(&watcher, &QFutureWatcherBase::progressValueChanged, this,
                [&steps](int written) { steps.append(written); });
        const auto future = m_records->exportTo(file(), m_wish, {});
        watcher.setFuture(future);
        QTRY_VERIFY(watcher.isFinished());
        QCOMPARE(*future.result(), 1203);
        QCOMPARE(idsIn(contentOf(file())), ids());
        QVERIFY(!steps.isEmpty() && std::ranges::is_sorted(steps));
        QVERIFY(steps.constFirst() < 1203);
    }

    void whatNoIndexFindsIsLookedFor()
    {
        accept(600);
        EventDraft other = draft();
        other.payload = "{\"a\":\"needle\"}";
        other.eventIdAt = -1;
        QVERIFY(hk::accept(m_temp->store(), other).result().ok());
        accept(600);
        m_wish.filter = *DeliveryFilter::parse(QStringLiteral("body:needle"));
        QVERIFY(needsScan(m_wish.filter, m_wish.company, m_temp->store().publicIds()));
        QCOMPARE(*exported(), 1);
        QCOMPARE(idsIn(contentOf(file())), QStringList{ids().at(600)});
        m_wish.filter = *DeliveryFilter::parse(QStringLiteral("-body:needle"));
        QCOMPARE(*exported(), 1200);
        QStringList others = ids();
        others.remove(600);
        QCOMPARE(idsIn(contentOf(file())), others);
        m_wish.filter = *DeliveryFilter::parse(QStringLiteral("body:nowhere"));
        QCOMPARE(*exported(), 0);
        QVERIFY(QFile::exists(file()));
    }

    void largeOnesAreReadAFewAtATime()
    {
        constexpr int count = 20;
        const QByteArray payload = "{\"a\":\"" + QByteArray(1'000'000, 'x') + "\"}";
        for (int i = 0; i < count; ++i) {
            EventDraft draft = m_temp->draft(m_hands->company());
            draft.payload = payload;
            draft.eventIdAt = -1;
            QVERIFY(hk::accept(m_temp->store(), draft).result().ok());
        }
        QStringList seen;
        auto place = m_temp->read([this](Database &db) {
                               return startOfRecords(db, m_wish, m_temp->clock().now());
                           }).place;
        bool isLast = false;
        while (!isLast) {
            const RecordBatch batch = m_temp->read([&](Database &db) {
                return nextRecords(db, m_temp->store().vault(), m_wish, place);
            });
            QVERIFY(batch.records.size() <= 9);
            for (const DeliveryRecord &record : batch.records)
                seen.append(record.delivery.publicId);
            place = batch.place;
            isLast = batch.isLast;
        }
        QCOMPARE(seen, ids());
    }

    void whatComesInMeanwhileIsNotPartOfIt()
    {
        accept(3);
        Meddler out([this] { QVERIFY(hk::accept(m_temp->store(), draft()).result().ok()); });
        QCOMPARE(*answerOf(m_records->exportTo(out, m_wish, {})), 3);
        QCOMPARE(idsIn(out.written).size(), 3);
        QCOMPARE(ids().size(), 4);
    }

    void cancellingLeavesWhatWasThere()
    {
        accept(1100);
        writeFile(file(), "of yesterday");
        const CancelToken cancel;
        QFutureWatcher<Result<qint64>> watcher;
        connect(&watcher, &QFutureWatcherBase::progressValueChanged, this,
                [cancel] { cancel.cancel(); });
        const auto future = m_records->exportTo(file(), m_wish, cancel);
        watcher.setFuture(future);
        QTRY_VERIFY(watcher.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
        QCOMPARE(contentOf(file()), QByteArray("of yesterday"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("out")});
        QVERIFY(audited().isEmpty());
    }

    void whoClosesTheStoreMeanwhileLeavesNothing()
    {
        accept(1100);
        const auto future = m_records->exportTo(file(), m_wish, {});
        m_records.reset();
        QVERIFY(future.isFinished());
        m_records = std::make_unique<StoreRecords>(m_temp->store(), QStringLiteral("console"));
        QTRY_COMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void whatCannotBeWrittenIsTold()
    {
        accept(2);
        const auto refused = answerOf(
                m_records->exportTo(m_folder->filePath(QStringLiteral("no/where")), m_wish, {}));
        QCOMPARE(refused.error().code, ErrorCode::FileUnwritable);
        Meddler full(nullptr);
        full.room = 100;
        const auto cut = answerOf(m_records->exportTo(full, m_wish, {}));
        QCOMPARE(cut.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(cut.error().value, QStringLiteral("there is no room"));
    }

    void evidenceIsOfFiveHundredAtMost()
    {
        accept(501);
        m_wish.format = RecordFormat::Evidence;
        const auto refused = exported();
        QCOMPARE(refused.error().code, ErrorCode::EvidenceTooLong);
        QCOMPARE(refused.error().value, QStringLiteral("501"));
        QVERIFY(!QFile::exists(file()));
        m_wish.publicIds = ids().mid(1);
        QCOMPARE(*exported(), 500);
        QCOMPARE(contentOf(file()).count("<article "), 500);
        m_wish.publicIds = ids();
        QCOMPARE(exported().error().code, ErrorCode::EvidenceTooLong);
    }

    void evidenceNamesWhoSentAgain()
    {
        accept(1);
        const DeliveryId resent = m_temp->write([this](Database &db) -> Result<DeliveryId> {
            DeliveryRepository deliveries(db);
            const auto old = deliveries.newest(m_hands->company());
            const Result<DeliveryId> made = deliveries.resend(**old, m_temp->clock().now());
            const QString id = db.publicIds().of(*made);
            const Result<void> noted = AuditRepository(db).add({0,
                                                                1,
                                                                QStringLiteral("window:eve"),
                                                                m_hands->company(),
                                                                QStringLiteral("delivery.resent"),
                                                                {},
                                                                id});
            return noted ? made : noted.error();
        });
        m_wish.format = RecordFormat::Evidence;
        m_wish.publicIds = {m_hands->delivery(resent).publicId};
        QCOMPARE(*exported(), 1);
        QVERIFY(contentOf(file()).contains("window:eve"));
    }

    void theAuditTellsOfIt()
    {
        accept(2);
        m_wish.masks.personal = true;
        m_wish.format = RecordFormat::Csv;
        QCOMPARE(*exported(), 2);
        QCOMPARE(audited(), QStringList{QStringLiteral("csv, 2 deliveries, personal data masked")});
        QVERIFY(contentOf(file()).startsWith(csvRow(recordColumns())));
    }

    void filesToLookAtAreRead()
    {
        accept(2);
        QCOMPARE(*exported(), 2);
        const auto look = m_records->look(file(), {});
        QTRY_VERIFY(look.isFinished());
        QCOMPARE(look.result()->lines().size(), 2);
    }

private:
    QString file() const { return m_folder->filePath(QStringLiteral("out")); }
    EventDraft draft() { return m_temp->draft(m_hands->company()); }
    void accept(int count)
    {
        QList<QFuture<Result<Accepted>>> waiting;
        for (int i = 0; i < count; ++i)
            waiting.append(hk::accept(m_temp->store(), draft()));
        for (auto &one : waiting)
            QVERIFY(one.result().ok());
    }
    static Result<qint64> answerOf(const QFuture<Result<qint64>> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
            return Error{ErrorCode::Internal, {}, QStringLiteral("it does not end"), {}};
        return future.result();
    }
    Result<qint64> exported() { return answerOf(m_records->exportTo(file(), m_wish, {})); }
    /// Of all deliveries, newest first.
    QStringList ids()
    {
        DeliverySelection all;
        all.company = m_hands->company();
        all.limit = 10'000;
        const auto rows =
                m_temp->read([&](Database &db) { return DeliveryRepository(db).page(all); });
        QStringList found;
        for (const Delivery &row : rows)
            found.append(row.publicId);
        return found;
    }
    QStringList audited()
    {
        QStringList lines;
        const QList<AuditEntry> entries = m_temp->read(
                [this](Database &db) { return AuditRepository(db).list(m_hands->company(), 10); });
        for (const AuditEntry &entry : entries) {
            if (entry.what == QLatin1String("deliveries.exported"))
                lines.append(entry.after);
        }
        return lines;
    }

    std::unique_ptr<TempStore> m_temp;
    std::unique_ptr<QueueHands> m_hands;
    std::unique_ptr<StoreRecords> m_records;
    std::unique_ptr<QTemporaryDir> m_folder;
    ExportWish m_wish;
};

QTEST_GUILESS_MAIN(TestStoreRecords)
#include "tst_storerecords.moc"
