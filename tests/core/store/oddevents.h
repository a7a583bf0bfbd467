#pragma once

#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/deliverysql.h"
#include "core/store/query.h"
#include "tests/support/tempstore.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>
#include <array>

namespace hk {

/// Texts that a customer, or somebody with bad intentions, may have for a name.
inline QStringList oddTexts()
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
inline Result<QList<DeliveryId>> plainIds(Database &db, const DeliverySelection &selection)
{
    const Result<DeliverySql> sql = deliverySql(db, selection, DeliveryColumns::OfList);
    if (!sql)
        return sql.error();
    Query query(db, sql->text);
    sql->bindTo(query);
    return query.list([](const Query &row) { return DeliveryId(row.integer(0)); });
}

inline QList<DeliveryId> idsOf(const QList<Delivery> &rows)
{
    QList<DeliveryId> ids;
    for (const Delivery &row : rows)
        ids.append(row.id);
    return ids;
}

inline QString quoted(QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' % value % u'"';
}

/// A term as it is written; unquoted, so that * is a wildcard, where the value can stand so.
inline QString termText(FilterField field, const QString &value, bool isQuoted)
{
    const bool standsAlone = !value.isEmpty() && std::ranges::none_of(value, [](QChar c) {
        return c.isSpace() || QStringView(u"()\":").contains(c);
    });
    const QString written = isQuoted || !standsAlone ? quoted(value) : value;
    return nameOf(field) % u':' % written;
}

/// A store of events whose texts are odd, and filters of pieces of them. Same every time.
class OddEvents final
{
public:
    OddEvents()
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

    TempStore &temp() { return m_temp; }
    CompanyId company() const { return m_company; }
    const QStringList &texts() const { return m_odd; }
    int below(int limit) { return m_random.bounded(limit); }
    /// All deliveries of the company.
    DeliverySelection everything()
    {
        DeliverySelection selection{m_company};
        selection.now = m_temp.clock().now();
        selection.limit = 1'000'000;
        return selection;
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

private:
    void acceptOne()
    {
        const CompanyId company = m_random.bounded(6) == 0 ? m_other : m_company;
        EventDraft draft =
                m_temp.draft(company, allTriggers[static_cast<size_t>(m_random.bounded(9))]);
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

    TempStore m_temp;
    QRandomGenerator m_random{77};
    CompanyId m_company = m_temp.company().id;
    CompanyId m_other = m_temp.company(QStringLiteral("other")).id;
    QStringList m_odd = oddTexts();
};

} // namespace hk
