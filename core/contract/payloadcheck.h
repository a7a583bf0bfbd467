#pragma once

#include "core/contract/textplace.h"
#include "core/model/trigger.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hk {

/// How a payload differs from the contract, and so what can be done about it.
enum class PayloadFault { NotPayload, WrongValue, LacksField, UnknownField };

/// One way in which a payload differs from what the contract documents.
struct PayloadProblem
{
    QString path;    ///< "customer.email"; empty: the whole payload
    TextPlace place; ///< of the value, the unknown field, or the object that lacks one
    QString message; ///< Words: "is a number, but should be a text or null"
    PayloadFault fault = PayloadFault::NotPayload;
    QStringList steps; ///< of the path
    QString field;     ///< that is lacking or unknown
    bool operator==(const PayloadProblem &) const = default;
};

/// Holds a payload against the published models of its trigger (resources/schemas), the deepest
/// problems only, in the order of the text. Bytes that are no payload at all (see checkJson()) have
/// one problem. What differs may be sent all the same. Milliseconds for a payload of a few kB; any
/// thread.
QList<PayloadProblem> checkPayload(Trigger trigger, const QByteArray &payload);

} // namespace hk
