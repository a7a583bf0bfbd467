#pragma once

#include "tests/ui/screens/receivedstates.h"
#include "tests/ui/support/fakeworkspace.h"

namespace hk::test {

// What pages that start empty look like when something has happened in them.

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
