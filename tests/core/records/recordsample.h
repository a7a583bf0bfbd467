#pragma once

#include "core/records/deliveryrecord.h"

#include <QtCore/QFile>

namespace hk::test {

/// A delivery with two attempts, one failed and one answered, and whatever a receiver could answer.
inline DeliveryRecord recordOf(const QByteArray &payload, const QByteArray &answer)
{
    DeliveryRecord record;
    Delivery &delivery = record.delivery;
    delivery.publicId = QStringLiteral("dlv_0123456789abc");
    delivery.eventPublicId = QStringLiteral("evt_0123456789abc");
    delivery.trigger = Trigger::CustomerUpdated;
    delivery.url = QStringLiteral("http://127.0.0.1:8765/customer?a=1");
    delivery.status = DeliveryStatus::Failed;
    delivery.attempts = 2;
    delivery.lastStatusCode = 502;
    delivery.lastOutcome = OutcomeKind::Answered;
    delivery.createdAt = 1'700'000'000'123'000;
    delivery.finishedAt = 1'700'000'005'000'000;
    delivery.resendOfPublicId = QStringLiteral("dlv_zzzzzzzzzzzzz");
    record.subjects = {QStringLiteral("a-1"),
                       QStringLiteral("c-1"),
                       {},
                       QStringLiteral("QT4711"),
                       QStringLiteral("Maria Example"),
                       QStringLiteral("maria@example.com")};
    record.company = QStringLiteral("northwind");
    record.companyName = QStringLiteral("Northwind Clinics");
    record.endpoint = QStringLiteral("customer");
    record.payload = payload;

    Attempt refused;
    refused.number = 1;
    refused.startedAt = 1'700'000'001'000'000;
    refused.outcome = OutcomeKind::Refused;
    refused.durationUs = 1500;
    refused.phases.resolveUs = 400;
    refused.url = delivery.url;
    refused.requestHeaders = {{"Host", "127.0.0.1:8765"},
                              {"X-Message-Signature", "abcd"},
                              {"webhook-id", "evt_0123456789abc"}};
    Attempt answered = refused;
    answered.number = 2;
    answered.startedAt = 1'700'000'002'000'000;
    answered.outcome = OutcomeKind::Answered;
    answered.statusCode = 502;
    answered.durationUs = 42'000;
    answered.phases = {-1, 1000, 3000, 250, 30'000, 1750};
    answered.remoteAddress = QStringLiteral("[::1]:8765");
    answered.responseHeaders = {{"Content-Type", "text/html"}, {"Set-Cookie", "session=1"}};
    answered.responseBody = answer;
    answered.bodyCapped = true;
    record.attempts = {refused, answered};
    return record;
}

inline DeliveryRecord recordOf()
{
    return recordOf("{\"eventId\":\"evt_0123456789abc\",\"customer\":{\"name\":\"Maria Example\","
                    "\"email\":\"maria@example.com\",\"id\":\"c-1\"}}",
                    "<h1>Bad gateway</h1>");
}

/// What a hostile receiver, or a hostile customer, would like to see come alive.
inline QByteArray hostileBytes()
{
    return QByteArray(
            "<script>alert(1)</script><img src=x onerror=alert(2)>\x1b[31m\0\"'&--></pre>"
            "\xe2\x80\xae"
            "gnp.exe\xe2\x81\xa6",
            -1
                    + qsizetype(sizeof(
                            "<script>alert(1)</script><img src=x onerror=alert(2)>\x1b[31m\0\"'"
                            "&--></pre>\xe2\x80\xaegnp.exe\xe2\x81\xa6")));
}

} // namespace hk::test
