#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/savedfilter.h"

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QStringList>

namespace hk {

/// What becomes of a saved filter of the same name.
enum class FilterSaving { Beside, Replacing };

/// The filters that people keep of a company, those used lately, and what completion offers. Lives
/// in the thread that made it; futures complete in another, so continue them with a context object.
class FiltersFront : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual QFuture<Result<QList<SavedFilter>>> list(CompanyId company) = 0; ///< by name
    virtual QFuture<Result<SavedFilter>> find(CompanyId company,
                                              const QString &name) = 0; ///< SavedFilterUnknown
    /// Keeps the text as it is. FilterInvalid, SavedFilterNameInvalid; SavedFilterNameTaken when it
    /// is to stand beside the others; CompanyUnknown.
    virtual QFuture<Result<SavedFilter>> save(CompanyId company, const QString &name,
                                              const QString &filter, FilterSaving saving) = 0;
    /// SavedFilterUnknown, SavedFilterNameInvalid, SavedFilterNameTaken.
    virtual QFuture<Result<SavedFilter>> rename(CompanyId company, const QString &name,
                                                const QString &newName) = 0;
    virtual QFuture<Result<void>> remove(CompanyId company,
                                         const QString &name) = 0; ///< SavedFilterUnknown
    /// The newest first, mostRecentFilters at most.
    virtual QFuture<Result<QStringList>> recent(CompanyId company) = 0;
    virtual QFuture<Result<void>> noteUsed(CompanyId company, const QString &filter) = 0;
    virtual QFuture<Result<void>> forgetRecent(CompanyId company) = 0;
    virtual QFuture<Result<FilterWords>> words(CompanyId company) = 0;
    /// Whether this filter must not be on the screen now, since it may name a person.
    virtual bool hides(const QString &filter) const
    {
        Q_UNUSED(filter)
        return false;
    }

Q_SIGNALS:
    /// Saved filters of a company were saved, renamed or removed here.
    void filtersChanged(hk::CompanyId company);
};

} // namespace hk
