#pragma once

#include "core/workspace/filtersfront.h"

namespace hk {

class ScreenMask;

/// The filters of a company, but while the mask is on without those that may name a person: they
/// are neither offered nor listed, and stay as they are. Lives in the thread of the front it stands
/// before; both outlive it.
class MaskedFilters final : public FiltersFront
{
    Q_OBJECT

public:
    MaskedFilters(FiltersFront &front, const ScreenMask &mask, QObject *parent = nullptr);

    QFuture<Result<QList<SavedFilter>>> list(CompanyId company) override;
    QFuture<Result<SavedFilter>> find(CompanyId company, const QString &name) override;
    QFuture<Result<SavedFilter>> save(CompanyId company, const QString &name, const QString &filter,
                                      FilterSaving saving) override;
    QFuture<Result<SavedFilter>> rename(CompanyId company, const QString &name,
                                        const QString &newName) override;
    QFuture<Result<void>> remove(CompanyId company, const QString &name) override;
    QFuture<Result<QStringList>> recent(CompanyId company) override;
    QFuture<Result<void>> noteUsed(CompanyId company, const QString &filter) override;
    QFuture<Result<void>> forgetRecent(CompanyId company) override;
    QFuture<Result<FilterWords>> words(CompanyId company) override;
    bool hides(const QString &filter) const override;

private:
    FiltersFront &m_front;
    const ScreenMask &m_mask;
};

/// Whether a filter looks for something that names a person: an e-mail, free text, a text in bodies
/// or in the payload. One that does not parse may.
bool mayNamePerson(const QString &filter);

} // namespace hk
