#pragma once

#include "core/workspace/endpointsfront.h"

#include <QtCore/QHash>

namespace hk {

class ScreenMask;

/// A front that leaves out, while the mask is on, what somebody wrote beside a hold: a name and a
/// number to call, as often as not. An endpoint that is released and held again gets its own words
/// back, not what stood in their place. Same thread; front and mask outlive it.
class MaskedEndpoints final : public EndpointsFront
{
    Q_OBJECT

public:
    MaskedEndpoints(EndpointsFront &front, const ScreenMask &mask, QObject *parent = nullptr);

    QFuture<Result<QList<Endpoint>>> list(CompanyId company) override;
    QFuture<Result<QHash<EndpointId, QString>>> names(CompanyId company) override;
    QFuture<Result<Endpoint>> add(CompanyId company, const EndpointChange &change) override;
    QFuture<Result<Endpoint>> change(CompanyId company, const QString &endpoint,
                                     const EndpointChange &change) override;
    QFuture<Result<qint64>> remove(CompanyId company, const QString &endpoint) override;
    QFuture<Result<Endpoint>> hold(CompanyId company, const QString &endpoint,
                                   const QString &note) override;
    QFuture<Result<Endpoint>> release(CompanyId company, const QString &endpoint) override;

private:
    QFuture<Result<Endpoint>> shown(QFuture<Result<Endpoint>> endpoint) const;

    EndpointsFront &m_front;
    const ScreenMask &m_mask;
    QHash<std::pair<CompanyId, QString>, QString> m_released; ///< the notes, by endpoint
};

/// What somebody wrote there is masked, if anything is.
void maskHoldNote(Endpoint &endpoint);

} // namespace hk
