#pragma once

#include "core/store/deliveryrepository.h"
#include "tests/support/tempstore.h"

#include <QtCore/QRandomGenerator>

namespace hk {

/// Texts that a customer, or somebody with bad intentions, may have for a name.
QStringList oddTexts();
/// The rows of a statement that knows nothing of the index.
Result<QList<DeliveryId>> plainIds(Database &db, const DeliverySelection &selection);
QList<DeliveryId> idsOf(const QList<Delivery> &rows);
QString quoted(QString value);
/// A term as it is written; unquoted, so that * is a wildcard, where the value can stand so.
QString termText(FilterField field, const QString &value, bool isQuoted);

/// A store of events whose texts are odd, and filters of pieces of them. Same every time.
class OddEvents final
{
public:
    OddEvents();

    TempStore &temp() { return m_temp; }
    CompanyId company() const { return m_company; }
    const QStringList &texts() const { return m_odd; }
    int below(int limit) { return m_random.bounded(limit); }
    /// All deliveries of the company.
    DeliverySelection everything();
    QString randomFilter(int depth);

private:
    void acceptOne();
    QString any(const QStringList &texts) { return texts[m_random.bounded(texts.size())]; }
    QString anyId();
    QString anyName();
    QString anyEmail();
    /// A piece of what is there, so that something is found.
    QString randomTerm();

    TempStore m_temp;
    QRandomGenerator m_random{77};
    CompanyId m_company = m_temp.company().id;
    CompanyId m_other = m_temp.company(QStringLiteral("other")).id;
    QStringList m_odd = oddTexts();
};

} // namespace hk
