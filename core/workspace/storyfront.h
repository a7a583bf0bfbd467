#pragma once

#include "core/base/result.h"
#include "core/model/delivery.h"

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// Whose events a story tells.
enum class StoryOf { Appointment, Customer };

/// What happened to an appointment or a customer: the deliveries of all its events, in the order in
/// which they were made, around one of them.
struct Story
{
    QString subject; ///< the appointment's or customer's id; empty: the payload names none
    QList<Delivery> deliveries;
    bool hasEarlier = false; ///< more than are told
    bool hasLater = false;
};

/// How many others of the endpoint failed as one did.
struct SimilarFailures
{
    static constexpr int most = 1000;

    qint64 others = 0;
    bool isCapped = false; ///< there are more than `most`
    Micros since = 0;      ///< when the first of all was made
    QString filter;        ///< finds them all, and the one itself
};

/// What explains a delivery beside itself.
struct Surroundings
{
    std::optional<SimilarFailures> similar; ///< of one that failed or fails
    QString waitsFor; ///< public id of the earlier delivery that must finish first; empty: none
};

/// What belongs to a delivery: what else happened to its appointment and its customer, and what
/// else failed as it did. Each is answered from an index, however many deliveries there are. Lives
/// in the thread that made it; futures complete in another, so continue them with a context object.
class StoryFront : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// The hundred events up to this delivery's and the hundred after it. DeliveryUnknown.
    virtual QFuture<Result<Story>> story(const QString &publicId, StoryOf of) = 0;
    /// Failures count from a day before the delivery was made. DeliveryUnknown.
    virtual QFuture<Result<Surroundings>> surroundings(const QString &publicId) = 0;
};

} // namespace hk
