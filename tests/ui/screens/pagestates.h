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

/// Two endpoints beside the four, one of them held, and a key that is being rotated.
inline void fillSettings(FakeWorkspace &workspace)
{
    const CompanyId company = workspace.northwind.id;
    Endpoint crm;
    crm.id = EndpointId(1000);
    crm.company = company;
    crm.name = QStringLiteral("CRM");
    crm.url = QStringLiteral("https://crm.example.com/integrations/northwind/inbound/webhooks");
    crm.triggers = TriggerSet::of(Category::Customer);
    crm.payloadFilter = QStringLiteral("appointment.locationId:12");
    crm.headers = {{QStringLiteral("X-Team"), QStringLiteral("blue"), false},
                   {QStringLiteral("Authorization"), {}, true}};
    Endpoint archive = crm;
    archive.id = EndpointId(1001);
    archive.name = QStringLiteral("Archive");
    archive.triggers = TriggerSet::all();
    archive.state = EndpointState::Held;
    archive.holdNote = QStringLiteral("their release is tonight");
    workspace.endpoints.additional[company] = {crm, archive};
    WebhookSettings &settings = workspace.settings.settings[company];
    settings.hashKey = HashKeyState::Rotating;
    settings.rotationEnds = SystemClock().now() + Micros(20) * 3600 * microsPerSecond;
    settings.endpoints[1].triggers = TriggerSet().with(Trigger::CustomerCreated);

    PreflightReport &report = workspace.preflight.report;
    report.host = QStringLiteral("crm.northwind.example");
    report.at = SystemClock().now();
    report.finding = PreflightFinding::CertificateExpired;
    report.addresses = {{QStringLiteral("203.0.113.7"), QStringLiteral("public"), true},
                        {QStringLiteral("10.0.0.7"), QStringLiteral("private"), false}};
    report.tlsProtocol = QStringLiteral("TLSv1.3");
    report.tlsCipher = QStringLiteral("TLS_AES_256_GCM_SHA384");
    report.certificates = {{QStringLiteral("crm.northwind.example"),
                            QStringLiteral("Example CA"),
                            {QStringLiteral("crm.northwind.example")},
                            report.at - Micros(90) * 86'400 * microsPerSecond,
                            report.at - Micros(2) * 86'400 * microsPerSecond}};
    report.phases = {12'000, 31'000, 64'000, -1, -1, -1};
    report.durationUs = 107'000;
    workspace.settings.imported.differences = {
            {QStringLiteral("settings.bookingUrl"), QStringLiteral("https://old.example/hooks"),
             QStringLiteral("https://new.example/a/rather/long/path/to/the/hook/of/bookings")},
            {QStringLiteral("endpoint.CRM.triggers"), QStringLiteral("all"),
             QStringLiteral("customer")}};
    workspace.settings.imported.fileHasSecrets = true;
}

} // namespace hk::test
