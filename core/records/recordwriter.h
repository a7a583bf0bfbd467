#pragma once

#include "core/base/clock.h"
#include "core/records/deliveryrecord.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>
#include <utility>

class QIODevice;

namespace hk {

/// What an evidence file says of itself.
struct EvidenceHead
{
    QString company; ///< name and external id
    QString filter;  ///< which deliveries, as a filter; empty: chosen one by one, or all
    QString actor;   ///< who had it made
    Micros madeAt = 0;
    QList<Delivery> deliveries; ///< all that follow, in their order
};

/// Writes deliveries in one format, one by one, so that a million of them need no memory. Masks
/// them itself. One thread at a time.
class RecordWriter
{
public:
    /// `out` outlives it. `head` is for evidence.
    static std::unique_ptr<RecordWriter> make(RecordFormat format, const RecordMasks &masks,
                                              const EvidenceHead &head, QIODevice &out);
    virtual ~RecordWriter() = default;

    void add(DeliveryRecord record)
    {
        prepare(record);
        write(maskedRecord(std::move(record), m_masks));
    }
    virtual bool isWhole() const = 0; ///< so far all of it could be written
    virtual bool finish() = 0;        ///< false: not all of it could

protected:
    explicit RecordWriter(const RecordMasks &masks) : m_masks(masks) { }
    virtual void prepare(DeliveryRecord &) const { } ///< before it is masked
    virtual void write(const DeliveryRecord &record) = 0;

private:
    RecordMasks m_masks;
};

} // namespace hk
