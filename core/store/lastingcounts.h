#pragma once

#include "core/base/id.h"
#include "core/store/idblocks.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <list>
#include <optional>

namespace hk {

class DeliveryFilter;

/// How many deliveries of a block some filters find, as they were counted once: for what never
/// changes in a delivery, so that the number holds as long as the block has the same deliveries,
/// and those are the same while its ends and its own count are (an id is given once). One
/// connection's; its thread.
class LastingCounts final
{
public:
    static constexpr size_t mostLists = 16; ///< the least recently used is forgotten

    /// Whether the filter asks for nothing but triggers, categories and what is simulated.
    static bool canKnow(const DeliveryFilter &filter);

    /// Of a block of all the company's deliveries; none: not counted yet, or no longer true.
    std::optional<qint64> find(CompanyId company, const QString &filter, const IdBlock &block);
    void keep(CompanyId company, const QString &filter, const IdBlock &block, qint64 count);

private:
    struct Kept
    {
        qint64 last = 0;
        qint64 all = 0;
        qint64 count = 0;
    };
    struct List
    {
        CompanyId company;
        QString filter;
        QHash<qint64, Kept> blocks; ///< by their first ids
    };
    List &listOf(CompanyId company, const QString &filter);

    std::list<List> m_lists; ///< the most recently used first
};

} // namespace hk
