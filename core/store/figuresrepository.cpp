#include "core/store/figuresrepository.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <QtCore/QStringList>

namespace hk {
namespace {

// An attempt's id is its delivery's with its number in the last eight bits.
constexpr char selectFigures[] =
        "SELECT d.id, (SELECT a.duration FROM attempt a WHERE a.id = (d.id << 8 | d.attempts)), "
        "coalesce((SELECT b.size FROM payload b WHERE b.event = d.event), 0) "
        "FROM json_each(?) j CROSS JOIN delivery d ON d.id = j.value";

} // namespace

Result<QHash<DeliveryId, DeliveryFigures>> FiguresRepository::of(const QList<DeliveryId> &ids)
{
    QStringList numbers;
    for (const DeliveryId id : ids)
        numbers.append(QString::number(id.value()));
    QHash<DeliveryId, DeliveryFigures> figures;
    const Result<void> read =
            Query(m_db, selectFigures)
                    .forEach(
                            [&figures](const Query &row) {
                                figures.insert(DeliveryId(row.integer(0)),
                                               {row.maybeInteger(1), row.integer(2)});
                            },
                            QString(u'[' + numbers.join(u',') + u']'));
    if (!read)
        return read.error();
    return figures;
}

} // namespace hk
