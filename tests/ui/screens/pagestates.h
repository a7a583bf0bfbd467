#pragma once

#include "tests/ui/support/fakeworkspace.h"

namespace hk::test {

// What pages that start empty look like when something has happened in them.

/// A request as it may arrive, the `ago`th last second.
inline ReceivedRequest requestOf(qint64 number, Trigger trigger, int ago)
{
    ReceivedRequest request;
    request.number = number;
    request.at = SystemClock().now() - Micros(ago) * microsPerSecond;
    request.method = "POST";
    request.path = QStringLiteral("/") + nameOf(categoryOf(trigger));
    request.eventTrigger = wireNameOf(trigger);
    request.eventId = QStringLiteral("evt_0000000000001");
    request.signature = SignatureVerdict::Valid;
    request.schema = SchemaVerdict::Valid;
    request.answeredStatus = 200;
    return request;
}

/// One request for each verdict there is.
inline void receiveAllVerdicts(FakeReceiver &receiver)
{
    QList<ReceivedRequest> requests;
    for (int i = 0; i < 10; ++i)
        requests.append(requestOf(i + 1, allTriggers[static_cast<size_t>(i) % 9], 30 - i));
    requests[0].signature = SignatureVerdict::NotChecked;
    requests[0].schema = SchemaVerdict::UnknownTrigger;
    requests[0].eventTrigger.clear();
    requests[1].signature = SignatureVerdict::Missing;
    requests[1].answeredStatus = std::nullopt;
    requests[2].signature = SignatureVerdict::Invalid;
    requests[2].signatureExplanation =
            QStringLiteral("it belongs to these bytes with a line feed at their end.");
    requests[2].answeredStatus = 500;
    requests[3].schema = SchemaVerdict::NotJson;
    requests[4].arrival.repeats = 2;
    requests[5].arrival.repeats = 1;
    requests[5].arrival.repeatedAnswer = 200;
    requests[6].arrival.overtakenBy = 4;
    requests[6].arrival.subject = SubjectKind::Appointment;
    requests[6].arrival.overtakenFor = 90 * microsPerSecond;
    requests[7].arrival.time = ArrivalVerdict::Time::CreatedAt;
    requests[7].arrival.offBy = -7200 * microsPerSecond;
    requests[8].schema = SchemaVerdict::Waiting;
    ReceivedRequest &last = requests[9];
    last.schema = SchemaVerdict::Problems;
    last.schemaProblems = 2;
    last.schemaProblem =
            QStringLiteral("customer.email: is a number, but should be a text or null");
    last.arrival = requests[5].arrival;
    last.arrival.time = ArrivalVerdict::Time::WebhookTimestamp;
    last.arrival.offBy = 900 * microsPerSecond;
    receiver.found[last.number] = {
            {QStringLiteral("customer"), {0, 5, 3}, QStringLiteral("lacks the field \"name\"")},
            {QStringLiteral("customer.email"),
             {0, 6, 14},
             QStringLiteral("is a number, but should be a text or null")}};
    receiver.start(8765);
    for (const ReceivedRequest &request : std::as_const(requests)) {
        receiver.receive(request,
                         R"({"eventTrigger":"BookingConfirmation","eventId":"evt_1",)"
                         R"("companyId":"co_northwind","customer":{"email":12}})",
                         {{"Host", "127.0.0.1:8765"},
                          {"Content-Type", "application/json"},
                          {"X-Message-Signature", QByteArray(64, 'a')}});
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
