#include "core/store/attemptrepository.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/eventrepository.h"
#include "tests/support/naivefilter.h"
#include "tests/support/randomledger.h"

#include <QtCore/QSet>
#include <QtTest/QtTest>

using namespace hk;

/// Every filter finds in SQL what it finds in memory.
class TestFilterSql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_temp = std::make_unique<TempStore>();
        RandomLedger ledger(*m_temp, 42);
        ledger.steps(900);
        m_company = ledger.company();
        for (const Delivery &delivery : ledger.deliveries(m_company)) {
            m_rows.push_back(m_temp->read([&](Database &db) -> Result<FilterRow> {
                const Result<Event> event = EventRepository(db).get(delivery.event);
                const Result<Endpoint> endpoint = EndpointRepository(db).get(delivery.endpoint);
                const auto payload = EventRepository(db).payload(delivery.event);
                const auto attempts = AttemptRepository(db).ofDelivery(delivery.id);
                if (!event || !endpoint || !payload || !attempts)
                    return Error{ErrorCode::Internal, {}, {}, {}};
                return FilterRow{delivery, *event, *endpoint, *payload, *attempts};
            }));
        }
        QVERIFY(m_rows.size() > 150);
        for (const DeliveryStatus status : allDeliveryStatuses) {
            QVERIFY2(std::ranges::any_of(
                             m_rows,
                             [&](const FilterRow &row) { return row.delivery.status == status; }),
                     qPrintable(nameOf(status)));
        }
    }
    void cleanupTestCase()
    {
        m_rows.clear();
        m_temp.reset();
    }

    void findsWhatANaiveFilterFinds_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &[field, values] : valuesByField()) {
            for (const QString &value : values) {
                const QString term = field.isEmpty() ? value : field % u':' % value;
                for (const QString &text : {term, QString(u'-' % term)})
                    QTest::newRow(qPrintable(text)) << text;
            }
        }
    }

    void findsWhatANaiveFilterFinds()
    {
        QFETCH(const QString, text);
        compare(text);
    }

    void findsWhatANaiveFilterFindsInAnyCombination()
    {
        QRandomGenerator random(9);
        for (int i = 0; i < 200; ++i) {
            compare(randomFilter(random, 3));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void takesAFilterOfManyTermsAndBrackets()
    {
        QStringList terms;
        for (int i = 0; i < 500; ++i)
            terms.append(QStringLiteral("guest%1").arg(i % 20));
        compare(terms.join(QStringLiteral(" OR ")));
        QString nested = QStringLiteral("status:failed");
        for (int i = 0; i < 25; ++i)
            nested = QStringLiteral("(code:500 OR -(attempts:>1 %1))").arg(nested);
        compare(nested);
    }

    void refusesAFilterThatSqliteCouldNotRead()
    {
        QString nested = QStringLiteral("a");
        for (int i = 0; i < 48; ++i)
            nested = QStringLiteral("(b OR -(c %1))").arg(nested);
        const Result<DeliveryFilter> filter = DeliveryFilter::parse(nested);
        QVERIFY(filter.ok());
        const auto answer = found(*filter);
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().code, ErrorCode::FilterInvalid);
    }

    void isNotReadAsSql_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"trigger:\"x' OR 1=1 --\"", "event:\"';DROP TABLE delivery;--\"", "\"%' OR '1'='1\"",
              "email:\"%\"", "email:\"_\"", "endpoint:\"\\\\\"", "error:\"\\\\%\""})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void isNotReadAsSql()
    {
        QFETCH(const QString, text);
        const Result<DeliveryFilter> filter = DeliveryFilter::parse(text);
        QVERIFY(filter.ok());
        const auto answer = found(*filter);
        QVERIFY(answer.ok());
        QCOMPARE(answer->size(), 0);
    }

private:
    Result<QSet<QString>> found(const DeliveryFilter &filter)
    {
        DeliverySelection selection{m_company, filter, m_temp->clock().now()};
        selection.limit = 1'000'000;
        return m_temp->store()
                .read([selection](Database &db) -> Result<QSet<QString>> {
                    const auto rows = DeliveryRepository(db).page(selection);
                    if (!rows)
                        return rows.error();
                    QSet<QString> ids;
                    for (const Delivery &row : *rows)
                        ids.insert(row.publicId);
                    const Result<qint64> count = DeliveryRepository(db).count(selection);
                    if (!count)
                        return count.error();
                    if (*count != ids.size())
                        return Error{ErrorCode::Internal, {}, QString::number(*count), {}};
                    return ids;
                })
                .result();
    }

    void compare(const QString &text)
    {
        const Result<DeliveryFilter> filter = DeliveryFilter::parse(text);
        QVERIFY2(filter.ok(), qPrintable(text));
        QSet<QString> expected;
        for (const FilterRow &row : m_rows) {
            if (row.matches(filter->root(), m_temp->clock().now()))
                expected.insert(row.delivery.publicId);
        }
        const Result<QSet<QString>> answer = found(*filter);
        QVERIFY2(answer.ok(), qPrintable(text));
        QVERIFY2(*answer == expected,
                 qPrintable(QStringLiteral("%1: %2 rows, not %3")
                                    .arg(text)
                                    .arg(answer->size())
                                    .arg(expected.size())));
    }

    QList<std::pair<QString, QStringList>> valuesByField()
    {
        const auto list = [](const char *words) { return QString::fromUtf8(words).split(u'\n'); };
        const QStringList numbers = list("0\n1\n2\n200\n404\n>=500\n>1\n<2\n<=404\n5*\n*\n\"200\"");
        const QStringList ages = list("<1h\n<=1d\n>1d\n>=7d\n3d\n<30m\n\"3d\"\n>0s");
        const QStringList times =
                list("2026-05-14\n>2026-05-14\n<=2026-05-14\n<2026-05-14T12:00:00Z\n"
                     "2026-05-13..2026-05-14\n2026-05-14T00:00:00+02:00..\n"
                     "1h..2d\n2d..1h\n..30m\n1h..\n>=2000-01-01");
        const QStringList ranges = list("200..299\n404..\n..404\n1..3\n-1..2\n500..500");
        const QStringList flags = list("yes\nno\ntrue\nfalse");
        const FilterRow &any = m_rows.at(m_rows.size() / 2);
        const auto idsLike = [](const QString &id) {
            return QStringList{id, id.toUpper(), id.chopped(1), id.left(6) + u'*',
                               u'*' + id.right(3)};
        };
        return {
                {QStringLiteral("status"),
                 list("queued\nretrying\ndelivered\nfailed\nheld\ncancelled\n*ed\nh*\nQueued")},
                {QStringLiteral("trigger"),
                 list("BookingConfirmation\nbookingconfirmation\nBooking\n*Created\nEmail*\n*\nx")},
                {QStringLiteral("category"), list("booking\nreminder\nBooking\n*r")},
                {QStringLiteral("endpoint"), list("booking\ncustomer\nArchive\narch*\n*\nx")},
                {QStringLiteral("host"),
                 list("127.0.0.1\nmoved.example\n*.example\n\"::1\"\n*\nx")},
                {QStringLiteral("code"), numbers + ranges + list("none\nNone")},
                {QStringLiteral("error"),
                 list("500\n5*\nrefused\n\"connection "
                      "refused\"\n*timeout*\n*expired\ntlsFailed\nanswered\n*\nx")},
                {QStringLiteral("attempts"), numbers + ranges},
                {QStringLiteral("created"), ages + times},
                {QStringLiteral("due"), ages + times},
                {QStringLiteral("duration"),
                 list("none\n5s\n>5s\n<=1s\n>=500ms\n<30ms\n100ms..2s\n2s..\n..1s\n\"5s\"")},
                {QStringLiteral("size"),
                 list("100\n>1kb\n<=1kib\n1kb..2kb\n2kb..\n<0.5kb\n>=0\n<0\n<1gb\n\"1kb\"")},
                {QStringLiteral("body"),
                 list("rrr\nBookingConfirmation\nCUSTOMERcreated\n\"\\\"eventId\\\"\"\nnothing\n*\n"
                      "r*r\n\"\\\"}\"\nevt_")},
                {QStringLiteral("event"), idsLike(any.event.publicId)},
                {QStringLiteral("delivery"), idsLike(any.delivery.publicId)},
                {QStringLiteral("plan"), numbers},
                {QStringLiteral("resend"), flags + idsLike(any.delivery.publicId) + list("*")},
                {QStringLiteral("simulated"), flags},
                {QStringLiteral("appointment"), list("AP-1\nap-1\nAP-*\n*\nx\n\"AP-*\"")},
                {QStringLiteral("customer"), list("c1\nc*\n*1\nx")},
                {QStringLiteral("resource"), list("r_1\nr%1\nr__\nr*\nx")},
                {QStringLiteral("email"), list("guest1@example.com\nGUEST1@*\n*\nx\n\"\"")},
                {QString(),
                 list("maria\nÁLVAREZ\nöztürk\n\"ÖZTÜRK deniz\"\n100%\n%\n_\n\"K1*Z\"\nK1*Z\n"
                      "guest*.com\nAP-1\nevt_\ndlv_\nnothing")
                         + idsLike(any.event.publicId) + idsLike(any.delivery.publicId)},
        };
    }

    QString randomFilter(QRandomGenerator &random, int depth)
    {
        if (depth == 0 || random.bounded(3) == 0) {
            const auto fields = valuesByField();
            const auto &[field, values] = fields[random.bounded(fields.size())];
            const QString value = values[random.bounded(values.size())];
            const QString term = field.isEmpty() ? value : field % u':' % value;
            return random.bounded(3) == 0 ? QString(u'-' % term) : term;
        }
        QStringList parts;
        for (int i = 2 + random.bounded(2); i > 0; --i)
            parts.append(randomFilter(random, depth - 1));
        const QString between = random.bounded(2) ? QStringLiteral(" OR ") : QStringLiteral(" ");
        const QString bracket = u'(' % parts.join(between) % u')';
        return random.bounded(4) == 0 ? QString(u'-' % bracket) : bracket;
    }

    std::unique_ptr<TempStore> m_temp;
    CompanyId m_company;
    std::vector<FilterRow> m_rows;
};

QTEST_GUILESS_MAIN(TestFilterSql)
#include "tst_filtersql.moc"
