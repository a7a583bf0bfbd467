#include "tests/core/store/oddevents.h"

#include "core/store/database.h"
#include "core/store/deliverysql.h"
#include "core/store/query.h"

#include <QtTest/QTest>

#include <algorithm>
#include <array>

namespace hk {

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

QString termText(FilterField field, const QString &value, bool isQuoted)
{
    const bool standsAlone = !value.isEmpty() && std::ranges::none_of(value, [](QChar c) {
        return c.isSpace() || QStringView(u"()\":").contains(c);
    });
    const QString written = isQuoted || !standsAlone ? quoted(value) : value;
    return nameOf(field) % u':' % written;
}

OddEvents::OddEvents()
{
    for (int i = 0; i < 400; ++i)
        acceptOne();
    // Resends are newer deliveries of older events.
    for (int i = 0; i < 40; ++i) {
        const DeliveryId id(1 + m_random.bounded(400));
        const Micros now = m_temp.clock().now();
        m_temp.write([=](Database &db) { return DeliveryRepository(db).resend(id, now); });
    }
}

DeliverySelection OddEvents::everything()
{
    DeliverySelection selection{m_company};
    selection.now = m_temp.clock().now();
    selection.limit = 1'000'000;
    return selection;
}

QString OddEvents::randomFilter(int depth)
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

void OddEvents::acceptOne()
{
    const CompanyId company = m_random.bounded(6) == 0 ? m_other : m_company;
    EventDraft draft = m_temp.draft(company, allTriggers[static_cast<size_t>(m_random.bounded(9))]);
    if (m_random.bounded(3) == 0)
        draft.payload.chop(1);
    if (draft.payload.back() != '}')
        draft.payload += ",\"no\":" + QByteArray::number(m_random.bounded(9))
                + (m_random.bounded(2) ? ",\"x\":\"a Needle in it\"" : "")
                + QByteArray(m_random.bounded(400), ' ') + '}';
    draft.subjects = {anyId(), anyId(), anyId(), anyId(), anyName(), anyEmail()};
    QVERIFY(accept(m_temp.store(), draft).result().ok());
    m_temp.clock().advance(microsPerSecond);
}

QString OddEvents::anyId()
{
    if (m_random.bounded(4) == 0)
        return any(m_odd);
    return m_random.bounded(4) == 0 ? QString() : QStringLiteral("%1").arg(m_random.bounded(3000));
}

QString OddEvents::anyName()
{
    return m_random.bounded(3) == 0 ? any(m_odd)
                                    : QStringLiteral("Guest %1").arg(m_random.bounded(300));
}

QString OddEvents::anyEmail()
{
    return m_random.bounded(5) == 0
            ? any(m_odd)
            : QStringLiteral("Guest%1@Example.com").arg(m_random.bounded(300));
}

QString OddEvents::randomTerm()
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

} // namespace hk
