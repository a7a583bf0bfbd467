#pragma once

#include "core/workspace/recordsfront.h"

namespace hk {

class ScreenMask;

/// Files of deliveries: while the mask is on those that are looked at show no personal data, and
/// exports say that they should begin with masking it; what is written is for the wish to say.
/// Lives in the thread of the front it stands before; both outlive it.
class MaskedRecords final : public RecordsFront
{
    Q_OBJECT

public:
    MaskedRecords(RecordsFront &front, const ScreenMask &mask, QObject *parent = nullptr);

    QFuture<Result<qint64>> exportTo(const QString &file, const ExportWish &wish,
                                     CancelToken cancel) override;
    QFuture<Result<qint64>> exportTo(QIODevice &out, const ExportWish &wish,
                                     CancelToken cancel) override;
    QFuture<Result<RecordFile>> look(const QString &file, CancelToken cancel) override;
    bool masksScreen() const override;

private:
    RecordsFront &m_front;
    const ScreenMask &m_mask;
};

} // namespace hk
