#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/deliveryfilter.h"
#include "core/records/recordfile.h"
#include "core/records/recordformat.h"

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <optional>

class QIODevice;

namespace hk {

/// Which deliveries are written to a file, and how.
struct ExportWish
{
    CompanyId company;
    DeliveryFilter filter;
    std::optional<Micros> createdSince; ///< the period menu
    QList<QString> publicIds;           ///< not empty: these alone, in this order
    RecordFormat format = RecordFormat::Csv;
    RecordMasks masks;
};

/// Deliveries as files, and such files to look at. Lives in the thread that made it; futures
/// complete in another, so continue them with a context object.
class RecordsFront : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answers how many deliveries were written; so far it is the future's progress value. The
    /// file is there once all of them are in it: until then, after an error, and when `cancel` says
    /// so (Cancelled) whatever was there before stays. What comes in meanwhile is not part of it.
    /// Recorded in the audit. FileUnwritable, CompanyUnknown, DeliveryUnknown; EvidenceTooLong for
    /// more than mostEvidence deliveries.
    virtual QFuture<Result<qint64>> exportTo(const QString &file, const ExportWish &wish,
                                             CancelToken cancel) = 0;
    /// The same to an open device, which is used in another thread until the future has ended.
    virtual QFuture<Result<qint64>> exportTo(QIODevice &out, const ExportWish &wish,
                                             CancelToken cancel) = 0;
    /// Reads a file to look at; nothing of it goes into the store. FileUnreadable, RecordsInvalid,
    /// Cancelled.
    virtual QFuture<Result<RecordFile>> look(const QString &file, CancelToken cancel) = 0;
    /// Whether personal data is masked on the screen: then exports begin with masking it as well.
    virtual bool masksScreen() const { return false; }
};

} // namespace hk
