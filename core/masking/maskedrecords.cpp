#include "core/masking/maskedrecords.h"

#include "core/masking/hiding.h"
#include "core/workspace/screenmask.h"

namespace hk {

MaskedRecords::MaskedRecords(RecordsFront &front, const ScreenMask &mask, QObject *parent)
    : RecordsFront(parent), m_front(front), m_mask(mask)
{
}

bool MaskedRecords::masksScreen() const { return m_mask.isOn(); }

QFuture<Result<qint64>> MaskedRecords::exportTo(const QString &file, const ExportWish &wish,
                                                CancelToken cancel)
{
    return m_front.exportTo(file, wish, cancel);
}

QFuture<Result<qint64>> MaskedRecords::exportTo(QIODevice &out, const ExportWish &wish,
                                                CancelToken cancel)
{
    return m_front.exportTo(out, wish, cancel);
}

QFuture<Result<RecordFile>> MaskedRecords::look(const QString &file, CancelToken cancel)
{
    return hiding(m_mask, m_front.look(file, cancel),
                  [](RecordFile &read) { read.maskPersonal(); });
}

} // namespace hk
