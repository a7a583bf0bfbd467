#pragma once

#include "core/base/result.h"
#include "core/model/company.h"

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QObject>

namespace hk {

/// What the company switcher and the `company` commands can ask for. Lives in the thread that made
/// it; futures complete in another, so continue them with a context object.
class CompaniesFront : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual QFuture<Result<QList<Company>>> list() = 0;                   ///< by name
    virtual QFuture<Result<Company>> find(const QString &externalId) = 0; ///< CompanyUnknown
    /// ExternalIdInvalid, ExternalIdTaken, NameEmpty, TimeZoneUnknown.
    virtual QFuture<Result<Company>> add(const QString &externalId, const QString &name,
                                         const QByteArray &timeZone, Environment environment) = 0;
    /// Removes the company with its settings, events and deliveries. CompanyUnknown.
    virtual QFuture<Result<void>> remove(CompanyId company) = 0;

Q_SIGNALS:
    void companiesChanged();
};

} // namespace hk
