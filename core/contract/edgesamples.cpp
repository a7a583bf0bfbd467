#include "core/contract/edgesamples.h"

#include "core/contract/jsonwriter.h"
#include "core/contract/sample/edgescene.h"
#include "core/contract/sample/edgeshape.h"
#include "core/contract/sample/samplepayload.h"

namespace hk {
namespace {

QByteArray makeEdge(Trigger trigger, EdgeCase edge, const Company &company, quint64 seed,
                    Micros now, const QString &eventId)
{
    SampleScene scene = makeScene(trigger, company, seed, SampleChoice::number(0), now);
    applyEdge(scene, edge, trigger, seed);
    return withEdgeShape(trigger, edge, samplePayload(trigger, company, scene, now, eventId));
}

} // namespace

QByteArray printableEdgeSample(Trigger trigger, EdgeCase edge, const Company &company, quint64 seed,
                               Micros now)
{
    return makeEdge(trigger, edge, company, seed, now, madeUpEventId(seed, 0));
}

QByteArray indentedEdgeSample(Trigger trigger, EdgeCase edge, const Company &company, quint64 seed,
                              Micros now, const QString &eventId)
{
    return indentedJson(makeEdge(trigger, edge, company, seed, now, eventId));
}

} // namespace hk
