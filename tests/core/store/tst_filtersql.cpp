#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/eventrepository.h"
#include "tests/support/randomledger.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QUrl>
#include <QtTest/QtTest>

using namespace hk;

namespace {

/// A delivery with what a filter can ask about, and the same questions answered in memory.
struct Row
{
    Delivery delivery;
    Event event;
    Endpoint endpoint;
    std::optional<Micros> due;

    bool matches(const FilterNode &node, Micros now) const
    {
        const auto child = [&](const FilterNode &one) { return matches(one, now); };
        switch (node.kind) {
        case FilterNode::Kind::And:
            return std::ranges::all_of(node.children, child);
        case FilterNode::Kind::Or:
            return std::ranges::any_of(node.children, child);
        case FilterNode::Kind::Not:
            return !child(node.children.front());
        case FilterNode::Kind::Term:
            return matchesTerm(node, now);
        }
        return false;
    }

private:
    static bool equals(const QString &text, const FilterNode &term, bool anywhere = false)
    {
        QStringList parts;
        for (const QString &part : term.quoted ? QStringList{term.value} : term.value.split(u'*'))
            parts.append(QRegularExpression::escape(part));
        QString pattern = parts.join(QStringLiteral(".*"));
        if (!anywhere)
            pattern = QStringLiteral("\\A%1\\z").arg(pattern);
        const QRegularExpression expression(
                pattern,
                QRegularExpression::CaseInsensitiveOption
                        | QRegularExpression::DotMatchesEverythingOption
                        | QRegularExpression::UseUnicodePropertiesOption);
        return expression.match(text).hasMatch();
    }

    static bool compares(qint64 value, FilterOperator op, qint64 with)
    {
        switch (op) {
        case FilterOperator::Equal:
            return value == with;
        case FilterOperator::Less:
            return value < with;
        case FilterOperator::LessOrEqual:
            return value <= with;
        case FilterOperator::Greater:
            return value > with;
        case FilterOperator::GreaterOrEqual:
            return value >= with;
        }
        return false;
    }

    static bool isYes(const QString &value)
    {
        return value == QStringLiteral("yes") || value == QStringLiteral("true");
    }
    static bool isNo(const QString &value)
    {
        return value == QStringLiteral("no") || value == QStringLiteral("false");
    }

    bool number(qint64 value, const FilterNode &term) const
    {
        return term.hasNumber ? compares(value, term.op, term.number)
                              : term.value.contains(u'*') && equals(QString::number(value), term);
    }

    QString lastError() const
    {
        if (!delivery.lastOutcome || delivery.status == DeliveryStatus::Delivered)
            return {};
        return shortTextOf(*delivery.lastOutcome, delivery.lastStatusCode,
                           delivery.lastErrorDetail);
    }

    bool matchesText(const FilterNode &term) const
    {
        const EventSubjects &about = event.subjects;
        return equals(about.name, term, true) || equals(about.email, term, true)
                || equals(about.appointmentId, term, true) || equals(about.customerId, term, true)
                || equals(about.resourceId, term, true) || equals(about.confirmation, term, true)
                || (term.value.startsWith(u"evt_", Qt::CaseInsensitive)
                    && equals(event.publicId, term, true))
                || (term.value.startsWith(u"dlv_", Qt::CaseInsensitive)
                    && equals(delivery.publicId, term, true));
    }

    bool matchesTerm(const FilterNode &term, Micros now) const
    {
        const EventSubjects &about = event.subjects;
        switch (term.field) {
        case FilterField::Status:
            return equals(nameOf(delivery.status), term);
        case FilterField::Trigger:
            return equals(wireNameOf(delivery.trigger), term);
        case FilterField::Category:
            return equals(nameOf(categoryOf(delivery.trigger)), term);
        case FilterField::Endpoint:
            return equals(endpoint.slot ? nameOf(*endpoint.slot) : endpoint.name, term);
        case FilterField::Host:
            return equals(QUrl(delivery.url).host(), term);
        case FilterField::Code:
            if (term.value == QStringLiteral("none"))
                return !delivery.lastStatusCode;
            return number(delivery.lastStatusCode.value_or(0), term);
        case FilterField::Error:
            return equals(lastError(), term)
                    || (delivery.lastOutcome && delivery.lastOutcome != OutcomeKind::Answered
                        && equals(nameOf(*delivery.lastOutcome), term));
        case FilterField::Attempts:
            return number(delivery.attempts, term);
        case FilterField::Created:
            return term.hasNumber
                    && compares(now - delivery.createdAt, term.op, term.number * microsPerMs);
        case FilterField::Due:
            return term.hasNumber && due
                    && compares(*due - now, term.op, term.number * microsPerMs);
        case FilterField::Event:
            return term.value.contains(u'*') ? equals(event.publicId, term)
                                             : event.publicId == term.value;
        case FilterField::Delivery:
            return term.value.contains(u'*') ? equals(delivery.publicId, term)
                                             : delivery.publicId == term.value;
        case FilterField::Resend:
            if (isYes(term.value) || isNo(term.value))
                return delivery.resendOfPublicId.isEmpty() == isNo(term.value);
            return equals(delivery.resendOfPublicId, term);
        case FilterField::Plan:
            return number(delivery.plan, term);
        case FilterField::Simulated:
            return (delivery.simulated && isYes(term.value))
                    || (!delivery.simulated && isNo(term.value));
        case FilterField::Appointment:
            return equals(about.appointmentId, term);
        case FilterField::Customer:
            return equals(about.customerId, term);
        case FilterField::Resource:
            return equals(about.resourceId, term);
        case FilterField::Email:
            return equals(about.email, term);
        case FilterField::Payload: // of another language
            return false;
        case FilterField::Text:
            break;
        }
        return matchesText(term);
    }
};

} // namespace

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
            m_rows.push_back(m_temp->read([&](Database &db) -> Result<Row> {
                const Result<Event> event = EventRepository(db).get(delivery.event);
                const Result<Endpoint> endpoint = EndpointRepository(db).get(delivery.endpoint);
                if (!event || !endpoint)
                    return event ? endpoint.error() : event.error();
                return Row{delivery, *event, *endpoint, delivery.nextAttemptAt};
            }));
        }
        QVERIFY(m_rows.size() > 150);
        for (const DeliveryStatus status : allDeliveryStatuses) {
            QVERIFY2(std::ranges::any_of(
                             m_rows, [&](const Row &row) { return row.delivery.status == status; }),
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
        for (const Row &row : m_rows) {
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
        const QStringList numbers =
                list("0\n1\n2\n200\n404\n>=500\n>1\n<2\n<=404\n5*\n*\nnone\nx\n\"200\"");
        const QStringList ages = list("<1h\n<=1d\n>1d\n>=7d\n3d\n<30m\nx\n>0s");
        const QStringList flags = list("yes\nno\ntrue\nfalse\nx\n*");
        const Row &any = m_rows.at(m_rows.size() / 2);
        const auto idsLike = [](const QString &id) {
            return QStringList{id, id.toUpper(), id.chopped(1), id.left(6) + u'*',
                               u'*' + id.right(3)};
        };
        return {
                {QStringLiteral("status"),
                 list("queued\nretrying\ndelivered\nfailed\nheld\ncancelled\n*ed\nh*\nQueued")},
                {QStringLiteral("trigger"),
                 list("BookingConfirmation\nbookingconfirmation\nBooking\n*Created\nEmail*\n*\nx")},
                {QStringLiteral("category"), list("booking\nreminder\nBooking\n*r\nx")},
                {QStringLiteral("endpoint"), list("booking\ncustomer\nArchive\narch*\n*\nx")},
                {QStringLiteral("host"),
                 list("127.0.0.1\nmoved.example\n*.example\n\"::1\"\n*\nx")},
                {QStringLiteral("code"), numbers},
                {QStringLiteral("error"),
                 list("500\n5*\nrefused\n\"connection "
                      "refused\"\n*timeout*\n*expired\ntlsFailed\n*\nx")},
                {QStringLiteral("attempts"), numbers},
                {QStringLiteral("created"), ages},
                {QStringLiteral("due"), ages},
                {QStringLiteral("event"), idsLike(any.event.publicId)},
                {QStringLiteral("delivery"), idsLike(any.delivery.publicId)},
                {QStringLiteral("plan"), numbers},
                {QStringLiteral("resend"), flags + idsLike(any.delivery.publicId)},
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
    std::vector<Row> m_rows;
};

QTEST_GUILESS_MAIN(TestFilterSql)
#include "tst_filtersql.moc"
