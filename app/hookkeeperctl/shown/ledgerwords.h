#pragma once

#include "app/hookkeeperctl/shown/console.h"
#include "app/hookkeeperctl/shown/json.h"
#include "core/base/clock.h"
#include "core/model/attempt.h"
#include "core/model/company.h"
#include "core/model/delivery.h"
#include "core/model/endpoint.h"
#include "core/model/waiting.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// How the ledger is shown, for people and as JSON. Pure functions, any thread.

/// A moment in a company's time zone: "2026-05-14 11:42:10 EDT".
QString timeText(Micros moment, const QByteArray &timeZone);

Tint tintOf(DeliveryStatus status);

/// Why the last attempt was no success; none when it was one, or there was none.
std::optional<QString> lastErrorOf(const Delivery &delivery);
std::optional<QString> errorOf(const Attempt &attempt);

/// Why it is not sent yet, in a sentence; none when it is finished.
std::optional<QString> waitText(const Waiting &waiting, const Endpoint &endpoint,
                                const QByteArray &timeZone);

JsonObject jsonOf(const Endpoint &endpoint, const QString &company);
JsonObject jsonOf(const Delivery &delivery, const QString &company, const QString &endpoint);
JsonObject jsonOf(const Attempt &attempt);

} // namespace hk
