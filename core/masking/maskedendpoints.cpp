#include "core/masking/maskedendpoints.h"

#include "core/masking/hiding.h"
#include "core/model/endpoint.h"
#include "core/records/personaldata.h"
#include "core/workspace/screenmask.h"

#include <utility>

namespace hk {

void maskHoldNote(Endpoint &endpoint)
{
    if (!endpoint.holdNote.isEmpty())
        endpoint.holdNote = PersonalData::mask;
}

MaskedEndpoints::MaskedEndpoints(EndpointsFront &front, const ScreenMask &mask, QObject *parent)
    : EndpointsFront(parent), m_front(front), m_mask(mask)
{
}

QFuture<Result<Endpoint>> MaskedEndpoints::shown(QFuture<Result<Endpoint>> endpoint) const
{
    return hiding(m_mask, std::move(endpoint), &maskHoldNote);
}

QFuture<Result<QList<Endpoint>>> MaskedEndpoints::list(CompanyId company)
{
    return hiding(m_mask, m_front.list(company), [](QList<Endpoint> &endpoints) {
        for (Endpoint &endpoint : endpoints)
            maskHoldNote(endpoint);
    });
}

QFuture<Result<QHash<EndpointId, QString>>> MaskedEndpoints::names(CompanyId company)
{
    return m_front.names(company);
}

QFuture<Result<Endpoint>> MaskedEndpoints::add(CompanyId company, const EndpointChange &change)
{
    return shown(m_front.add(company, change));
}

QFuture<Result<Endpoint>> MaskedEndpoints::change(CompanyId company, const QString &endpoint,
                                                  const EndpointChange &change)
{
    return shown(m_front.change(company, endpoint, change));
}

QFuture<Result<qint64>> MaskedEndpoints::remove(CompanyId company, const QString &endpoint)
{
    return m_front.remove(company, endpoint);
}

QFuture<Result<Endpoint>> MaskedEndpoints::hold(CompanyId company, const QString &endpoint,
                                                const QString &note)
{
    const QString written =
            note == PersonalData::mask ? m_released.value({company, endpoint}, note) : note;
    return shown(m_front.hold(company, endpoint, written));
}

QFuture<Result<Endpoint>> MaskedEndpoints::release(CompanyId company, const QString &endpoint)
{
    if (!m_mask.isOn())
        return m_front.release(company, endpoint);
    return m_front.list(company)
            .then(this,
                  [this, company, endpoint](const Result<QList<Endpoint>> &all) {
                      for (const Endpoint &one : all ? *all : QList<Endpoint>()) {
                          if (nameOf(one) == endpoint)
                              m_released.insert({company, endpoint}, one.holdNote);
                      }
                      return m_front.release(company, endpoint);
                  })
            .unwrap();
}

} // namespace hk
