#pragma once

#include "core/contract/payloadcheck.h"
#include "core/model/trigger.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QObject>

namespace hk {

/// A received payload to be held against the schema of its trigger.
struct PayloadJob
{
    qint64 number = 0; ///< of the request
    Trigger trigger = Trigger::AppointmentConfirmed;
    bool isRenamed = false; ///< the trigger has a name of a company's own in it
    QByteArray body;
};

/// What came of it.
struct PayloadFinding
{
    qint64 number = 0;
    int problems = 0;
    QString first; ///< Words
};

/// Checks payloads in a thread of its own, for it takes much longer than to receive them.
class PayloadChecker final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Any thread.
    static QList<PayloadProblem> problemsOf(const PayloadJob &job);
    /// "customer.email: is a number, but should be a text or null".
    static QString wordsOf(const PayloadProblem &problem);

    void check(const hk::PayloadJob &job);

Q_SIGNALS:
    void checked(const hk::PayloadFinding &finding);
};

} // namespace hk

Q_DECLARE_METATYPE(hk::PayloadJob)
Q_DECLARE_METATYPE(hk::PayloadFinding)
