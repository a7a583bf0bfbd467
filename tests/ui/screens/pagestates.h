#pragma once

#include "tests/ui/support/fakeworkspace.h"

namespace hk::test {

// What pages that start empty look like when something has happened in them.

/// One request for each verdict on a signature.
inline void receiveAllVerdicts(FakeReceiver &receiver)
{
    constexpr std::array verdicts{SignatureVerdict::NotChecked, SignatureVerdict::Missing,
                                  SignatureVerdict::Invalid, SignatureVerdict::Valid};
    receiver.start(8765);
    for (size_t i = 0; i < verdicts.size(); ++i) {
        ReceivedRequest request;
        request.number = static_cast<qint64>(i) + 1;
        request.at = SystemClock().now() - static_cast<Micros>(9 - i) * microsPerSecond;
        request.method = "POST";
        request.path = QStringLiteral("/") + nameOf(categoryOf(allTriggers[i * 2]));
        request.headers = {{"Host", "127.0.0.1:8765"}, {"Content-Type", "application/json"}};
        request.eventTrigger = wireNameOf(allTriggers[i * 2]);
        request.eventId = QStringLiteral("evt_0000000000001");
        request.body = "{\"eventId\":\"evt_0000000000001\",\"eventTrigger\":\""
                + request.eventTrigger.toUtf8() + "\",\"companyId\":\"co_northwind\"}";
        request.signature = verdicts[i];
        if (verdicts[i] == SignatureVerdict::Invalid)
            request.signatureExplanation =
                    QStringLiteral("it belongs to these bytes with a line feed at their end.");
        if (i != 1)
            request.answeredStatus = i == 2 ? 500 : 200;
        receiver.receive(request);
    }
}

} // namespace hk::test
