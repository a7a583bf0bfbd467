#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/model/company.h"
#include "core/workspace/deliveriesfront.h"
#include "ui/common/asking.h"
#include "ui/shell/place.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>

#include <optional>

namespace hk {

/// One thing that was found.
struct GoToHit
{
    enum class Kind { Company, Delivery, Appointment, Customer, Search };
    Kind kind = Kind::Search;
    QString name;
    QString detail;
    Place place;
    std::optional<Micros> at = {}; ///< the time in the detail
};

/// Finds deliveries, appointments and customers of a company by id, number, name and e-mail, and
/// deliveries and events of all companies by their ids. A newer question voids the older one. GUI
/// thread; the front outlives it.
class GoToSearch final : public QObject
{
    Q_OBJECT

public:
    explicit GoToSearch(DeliveriesFront &deliveries, QObject *parent = nullptr);
    ~GoToSearch() override;

    void setCompanies(const QList<Company> &companies, CompanyId current);
    /// Ends with found() or failed(), unless there is nothing to ask: false.
    bool look(const QString &typed);

Q_SIGNALS:
    void found(const QList<hk::GoToHit> &hits);
    void failed(const hk::Error &error);

private:
    void lookForDelivery(const QString &id);
    void lookForEvent(const QString &id, qsizetype company);
    bool lookForText(const QString &text);
    /// What is known of the event of the next of the rows that are left.
    void readNext();
    void finish(const Result<QList<GoToHit>> &answer);
    QList<GoToHit> hitsOfText() const;
    GoToHit hitOf(const Delivery &delivery, const QString &customer) const;
    QString nameOfCompany(CompanyId company) const;

    DeliveriesFront &m_deliveries;
    QList<Company> m_companies;
    CompanyId m_current;
    QString m_typed;
    QList<Delivery> m_rows;
    QList<Delivery> m_unread;                 ///< of other events each
    QHash<QString, EventSubjects> m_subjects; ///< by event
    CancelToken m_reading;
    LatestAnswer m_asking;
};

} // namespace hk
