#pragma once

#include "core/base/result.h"
#include "core/model/company.h"
#include "core/model/companychange.h"
#include "core/workspace/settingsfront.h"

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QObject>

namespace hk {

/// What goes with a company that is removed.
struct CompanyContents
{
    qint64 deliveries = 0;
    int endpoints = 0; ///< with a URL
};

/// What became, or would become, of one line of a table of companies.
struct CompanyVerdict
{
    enum Kind { Added, Changed, Unchanged, Refused };
    int line = 0; ///< of the file, from 1
    QString externalId;
    Kind kind = Unchanged;
    QList<SettingDifference> changes;
    QString lineProblem;          ///< of a refused one: of the line itself, Words; or
    std::optional<Error> problem; ///< of what it says
};

/// A table of companies to be imported, CSV as readCompanyTable() has it.
struct CompanyImport
{
    QByteArray file;
    QString fileName;              ///< for errors
    bool dryRun = false;           ///< tells what it would do and does nothing
    bool leavesOutRefused = false; ///< else nothing is done when a line is refused
};

/// What became, or would become, of a whole table.
struct ImportedCompanies
{
    QList<CompanyVerdict> verdicts; ///< one a line
    bool isDone = false;            ///< false: nothing was changed
};

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
    /// As add(); UrlsNotHttps and VerifyInProduction when it cannot become a production company
    /// with the endpoints that it has.
    virtual QFuture<Result<Company>> change(CompanyId company, const CompanyChange &change) = 0;
    /// In the archive it takes no events, its endpoints are held, and it stands apart in lists.
    virtual QFuture<Result<Company>> setArchived(CompanyId company, bool archived) = 0;
    /// A new company with the same settings but its own default hash key. Errors as add().
    virtual QFuture<Result<Company>> duplicate(CompanyId from, const QString &externalId,
                                               const QString &name) = 0;
    /// All or nothing, unless refused lines are to be left out. CompanyTableInvalid.
    virtual QFuture<Result<ImportedCompanies>> import(const CompanyImport &import) = 0;
    /// CompanyUnknown.
    virtual QFuture<Result<CompanyContents>> contents(CompanyId company) = 0;
    /// Removes the company with its settings, events and deliveries. CompanyUnknown.
    virtual QFuture<Result<void>> remove(CompanyId company) = 0;

Q_SIGNALS:
    void companiesChanged();
};

} // namespace hk
