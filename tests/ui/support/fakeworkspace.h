#pragma once

#include "core/workspace/endpointsfront.h"
#include "core/workspace/fronts.h"
#include "core/workspace/maintenancefront.h"
#include "core/workspace/policyfront.h"
#include "tests/ui/support/fakeaudit.h"
#include "tests/ui/support/fakefilters.h"
#include "tests/ui/support/fakefronts.h"
#include "tests/ui/support/fakekeeping.h"
#include "tests/ui/support/fakenotices.h"
#include "tests/ui/support/fakeoverview.h"
#include "tests/ui/support/fakeplans.h"
#include "tests/ui/support/fakepreflight.h"
#include "tests/ui/support/fakerecords.h"
#include "tests/ui/support/fakereports.h"
#include "tests/ui/support/fakesamples.h"
#include "tests/ui/support/fakesettings.h"
#include "tests/ui/support/fakestory.h"

namespace hk::test {

class FakePolicy final : public PolicyFront
{
public:
    QFuture<Result<QStringList>> ranges() override;
    QFuture<Result<void>> allow(const QString &cidr) override;
    QFuture<Result<void>> remove(const QString &cidr) override;
    Result<QString> kindOf(const QString &cidr) const override;
    QFuture<Result<QString>> proxy() override;
    QFuture<Result<QString>> setProxy(const QString &proxy) override;
    QFuture<Result<int>> requestsAtOnce() override;
    QFuture<Result<int>> setRequestsAtOnce(const QString &number) override;

    FakeAnswers answers;
    QStringList listed;
    QString proxyText = QStringLiteral("none");
    int atOnce = 64;
};

class FakeMaintenance final : public MaintenanceFront
{
public:
    QFuture<Result<QStringList>> check() override;
    QStringList dailyBackups() const override { return {}; }
    QFuture<Result<void>> backup(const QString &) override;

    FakeAnswers answers;
};

class FakeEndpoints final : public EndpointsFront
{
public:
    explicit FakeEndpoints(FakeSettings &settings) : m_settings(settings) { }
    QFuture<Result<QList<Endpoint>>> list(CompanyId company) override;
    QFuture<Result<QHash<EndpointId, QString>>> names(CompanyId company) override;
    QFuture<Result<Endpoint>> add(CompanyId company, const EndpointChange &change) override;
    QFuture<Result<Endpoint>> change(CompanyId company, const QString &endpoint,
                                     const EndpointChange &change) override;
    QFuture<Result<qint64>> remove(CompanyId company, const QString &endpoint) override;
    QFuture<Result<Endpoint>> hold(CompanyId company, const QString &endpoint,
                                   const QString &note) override;
    QFuture<Result<Endpoint>> release(CompanyId company, const QString &endpoint) override;

    FakeAnswers answers;
    QList<EndpointChange> changes;
    QHash<CompanyId, QList<Endpoint>> additional;

private:
    Endpoint *find(CompanyId company, const QString &name);
    QFuture<Result<Endpoint>> setState(CompanyId company, const QString &name, EndpointState state);
    FakeSettings &m_settings;
};

/// All fronts over memory, with one company, "Northwind Clinics" (production, four URLs), and room
/// for more.
struct FakeWorkspace
{
    FakeWorkspace();
    ~FakeWorkspace();

    Fronts fronts();
    Company addCompany(const QString &externalId, const QString &name, Environment environment);
    /// Forty deliveries of all statuses, minutes apart before `now`.
    void fillLedger(Micros now);

    FakeCompanies companies;
    FakeSettings settings;
    FakeSimulator simulator;
    FakeDeliveries deliveries;
    FakeReceiver receiver;
    FakeStatus status;
    FakePolicy policy;
    FakePlans plans;
    FakeMaintenance maintenance;
    FakeEndpoints endpoints{settings};
    FakePreflight preflight;
    FakeSamples samples;
    FakeStory story{deliveries};
    FakeOverview overview;
    FakeKeeping keeping;
    FakeNotices notices;
    FakeAudit audit;
    FakeReports reports;
    FakeRecords records;
    FakeFilters filters;
    Company northwind;
};

} // namespace hk::test
