#pragma once

#include "core/base/result.h"
#include "core/records/deliveryrecord.h"
#include "core/store/deliveryrepository.h"
#include "core/workspace/recordsfront.h"

#include <QtCore/QList>

#include <optional>

namespace hk {

class Database;
class Vault;

/// Where an export stands.
struct RecordPlace
{
    Micros now = 0;                 ///< what ages in the filter count from
    std::optional<DeliveryId> upTo; ///< what is newer came later
    std::optional<DeliveryId> before;
    /// Not by the filter but these, from `next` on.
    std::optional<QList<DeliveryId>> ids;
    qsizetype next = 0;
};

/// Some of the deliveries, and where to go on.
struct RecordBatch
{
    QList<DeliveryRecord> records;
    RecordPlace place;
    bool isLast = false;
};

/// What is left of the selection behind `place`.
DeliverySelection selectionBehind(const ExportWish &wish, const RecordPlace &place, int limit);

/// Where an export begins; for evidence with its deliveries as well. Inside a closure of
/// Store::read(), as the next one. Errors as RecordsFront::exportTo().
struct RecordStart
{
    RecordPlace place;
    QList<Delivery> deliveries; ///< of evidence
    QString companyName;
    QString company; ///< external id
};
Result<RecordStart> startOfRecords(Database &database, const ExportWish &wish, Micros now);

/// The next ones: some hundred, fewer when they are large, so that it takes milliseconds.
Result<RecordBatch> nextRecords(Database &database, const Vault &vault, const ExportWish &wish,
                                const RecordPlace &place);

} // namespace hk
