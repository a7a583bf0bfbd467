#include "core/masking/maskedkeeping.h"

#include "core/masking/hiding.h"
#include "core/records/personaldata.h"

namespace hk {

MaskedKeeping::MaskedKeeping(KeepingFront &front, const ScreenMask &mask, QObject *parent)
    : KeepingFront(parent), m_front(front), m_mask(mask)
{
    connect(&front, &KeepingFront::pruneProgressed, this, &KeepingFront::pruneProgressed);
}

QFuture<Result<PersonData>> MaskedKeeping::shown(QFuture<Result<PersonData>> data) const
{
    return hiding(m_mask, std::move(data), [](PersonData &told) {
        for (QStringList *texts : {&told.names, &told.emails}) {
            if (!texts->isEmpty())
                *texts = {QString(PersonalData::mask)};
        }
    });
}

QFuture<Result<RetentionRules>> MaskedKeeping::rules(CompanyId company)
{
    return m_front.rules(company);
}

QFuture<Result<void>> MaskedKeeping::setRules(CompanyId company, const RetentionRules &rules)
{
    return m_front.setRules(company, rules);
}

QFuture<Result<PruneTally>> MaskedKeeping::preview(const PruneWish &wish, CancelToken cancel)
{
    return m_front.preview(wish, cancel);
}

QFuture<Result<PruneTally>> MaskedKeeping::prune(const PruneWish &wish, CancelToken cancel)
{
    return m_front.prune(wish, cancel);
}

QFuture<Result<PersonData>> MaskedKeeping::find(const Person &person, CancelToken cancel)
{
    return shown(m_front.find(person, cancel));
}

QFuture<Result<PersonData>> MaskedKeeping::erase(const ErasureWish &wish)
{
    return shown(m_front.erase(wish));
}

} // namespace hk
