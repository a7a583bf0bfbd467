#pragma once

#include "core/workspace/fronts.h"
#include "core/workspace/maintenancefront.h"
#include "core/workspace/policyfront.h"
#include "tests/ui/support/fakefronts.h"

namespace hk::test {

class FakePolicy final : public PolicyFront
{
public:
    QFuture<Result<QStringList>> ranges() override { return answers.give<QStringList>(listed); }
    QFuture<Result<void>> allow(const QString &cidr) override;
    QFuture<Result<void>> remove(const QString &cidr) override;

    FakeAnswers answers;
    QStringList listed;
};

class FakeMaintenance final : public MaintenanceFront
{
public:
    QFuture<Result<QStringList>> check() override
    {
        return answers.give<QStringList>(QStringList());
    }
    QFuture<Result<void>> backup(const QString &) override
    {
        return answers.give<void>(Result<void>());
    }

    FakeAnswers answers;
};

/// All fronts over memory, with one company, "Northwind Clinics" (production, four URLs), and room
/// for more.
struct FakeWorkspace
{
    FakeWorkspace();

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
    FakeMaintenance maintenance;
    Company northwind;
};

} // namespace hk::test
