#pragma once

#include "core/base/result.h"
#include "core/model/deliveryfilter.h"
#include "core/model/endpoint.h"
#include "core/model/resendplan.h"
#include "core/model/waiting.h"

#include <QtCore/QByteArray>
#include <QtCore/QFuture>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>

namespace hk {

/// Which deliveries are to be sent again, and how.
struct ResendWish
{
    CompanyId company;
    DeliveryFilter filter;
    QList<QString> publicIds = {};      ///< only of these, all of that company; empty: of all
    std::optional<Micros> createdSince; ///< as the period menu has it
    std::optional<DeliveryId> upTo;     ///< what came after this one is not meant
    PlanRules rules;
    RateLimit rate;                ///< none: as fast as the endpoints take them
    std::optional<Micros> startAt; ///< UTC; none: now
    int parallel = 0;              ///< on the wire at once; 0: as many as the endpoints take
};

/// One delivery that the wish meant.
struct PlannedResend
{
    QString resendOf; ///< public id
    QString id;       ///< public id of the delivery that was made; empty in a preview
    LeftOut leftOut = LeftOut::None;
};

/// What a plan would do, or did.
struct PlanPreview
{
    QList<PlannedResend> items; ///< oldest first
    qint64 planned = 0;
    QMap<LeftOut, qint64> leftOut;            ///< by reason, none for None
    QList<QPair<QString, qint64>> byEndpoint; ///< of what is planned: endpoint's name, most first
    QList<QPair<Trigger, qint64>> byTrigger;  ///< in the order of the triggers
    /// Of what is planned, by how long ago it was created: less than 1 h, 24 h, 7 d, longer.
    std::array<qint64, 4> byAge = {};
    /// The newest delivery there was: whoever starts what was shown gives it in the wish.
    std::optional<DeliveryId> upTo;
    /// The one that was made; none in a preview, or when nothing is planned.
    std::optional<PlanId> plan;
};

/// What of a running plan does not go out at an endpoint now, and why: NoUrl, Held, Breaker, or
/// Schedule where the attempts there fail and are to be made again.
struct PlanWait
{
    Endpoint endpoint;
    qint64 unfinished = 0;
    Waiting waiting;
};
/// By plan, most deliveries first; of one that is not there, nothing waits.
using PlanWaits = QHash<PlanId, QList<PlanWait>>;

/// What can be asked for of sending many deliveries again: the `resend --filter` and `plan`
/// commands, and the page's dialogs. Lives in the thread that made it; futures complete in another.
class PlansFront : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Does nothing but count. CompanyUnknown, DeliveryUnknown.
    virtual QFuture<Result<PlanPreview>> preview(const ResendWish &wish) = 0;
    /// All or nothing, in one transaction: after a crash each is there once, or none is. Errors as
    /// preview(), CompanyArchived.
    virtual QFuture<Result<PlanPreview>> start(const ResendWish &wish) = 0;
    /// Newest first. CompanyUnknown.
    virtual QFuture<Result<QList<ResendPlan>>> list(CompanyId company) = 0;
    virtual QFuture<Result<ResendPlan>> get(PlanId plan) = 0; ///< PlanUnknown
    /// What keeps the company's plans that run.
    virtual QFuture<Result<PlanWaits>> waits(CompanyId company) = 0;
    /// What is not sent yet waits until resume(). One that is paused stays as it is. PlanUnknown,
    /// PlanEnded.
    virtual QFuture<Result<ResendPlan>> pause(PlanId plan) = 0;
    /// Goes on at its pace from now. One that is not paused stays as it is. PlanUnknown, PlanEnded.
    virtual QFuture<Result<ResendPlan>> resume(PlanId plan) = 0;
    /// What is not finished is sent no more. PlanUnknown, PlanEnded.
    virtual QFuture<Result<ResendPlan>> cancel(PlanId plan) = 0;
    /// What became of each delivery, as CSV (RFC 4180) with a head. PlanUnknown.
    virtual QFuture<Result<QByteArray>> summary(PlanId plan) = 0;
};

} // namespace hk
