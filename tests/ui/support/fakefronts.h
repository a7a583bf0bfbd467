#pragma once

#include "core/workspace/companiesfront.h"
#include "core/workspace/simulatorfront.h"
#include "tests/ui/support/fakeanswers.h"
#include "tests/ui/support/fakedeliveries.h"
#include "tests/ui/support/fakereceiver.h"
#include "tests/ui/support/fakestatus.h"

#include <QtCore/QHash>

namespace hk::test {

/// Companies in memory, checked as the real front checks them.
class FakeCompanies final : public CompaniesFront
{
public:
    QFuture<Result<QList<Company>>> list() override;
    QFuture<Result<Company>> find(const QString &externalId) override;
    QFuture<Result<Company>> add(const QString &externalId, const QString &name,
                                 const QByteArray &timeZone, Environment environment) override;
    QFuture<Result<Company>> change(CompanyId company, const CompanyChange &change) override;
    QFuture<Result<Company>> setArchived(CompanyId company, bool archived) override;
    QFuture<Result<Company>> duplicate(CompanyId from, const QString &externalId,
                                       const QString &name) override;
    QFuture<Result<ImportedCompanies>> import(const CompanyImport &import) override;
    QFuture<Result<CompanyContents>> contents(CompanyId company) override;
    QFuture<Result<void>> remove(CompanyId company) override;

    FakeAnswers answers;
    QList<Company> companies;
    QList<CompanyImport> imports;
    ImportedCompanies imported; ///< what the next import answers
    CompanyContents held;       ///< what every company has

private:
    Company *stored(CompanyId company);
};

/// Samples as the program makes them, and a list of what was sent. Without a host no URL is set.
class FakeSimulator final : public SimulatorFront
{
public:
    struct Sent
    {
        CompanyId company;
        Trigger trigger;
        QByteArray payload;
        SendTarget target;
    };

    QFuture<Result<QByteArray>> sample(CompanyId company, Trigger trigger, quint64 seed) override;
    QFuture<Result<QByteArray>> asNextEvent(const QByteArray &payload) override;
    QFuture<Result<QByteArray>> printedSample(CompanyId company, Trigger trigger, quint64 seed,
                                              int index) override;
    QFuture<Result<Accepted>> sendSample(CompanyId company, Trigger trigger, quint64 seed,
                                         int index, const SendTarget &target) override;
    QFuture<Result<Accepted>> sendStoryEvent(CompanyId company, Trigger trigger, quint64 seed,
                                             const SampleChoice &choice, Micros at,
                                             const SendTarget &target) override;
    QFuture<Result<EventPreview>> preview(CompanyId company, Trigger trigger,
                                          const QByteArray &payload,
                                          const SendTarget &target) override;
    QFuture<Result<QList<Destination>>> destinations(CompanyId company, TriggerSet triggers,
                                                     const SendTarget &target) override;
    QFuture<Result<QStringList>> recentUrls(CompanyId company) override;
    QFuture<Result<Accepted>> send(CompanyId company, Trigger trigger, const QByteArray &payload,
                                   const SendTarget &target) override;

    FakeAnswers answers;
    QString host = QStringLiteral("crm.northwind.example");
    bool isLoopback = false;
    QStringList urls;       ///< that were sent to
    QStringList additional; ///< hosts of endpoints beside the category's
    QList<Sent> sent;
    qint64 deliveries = 0; ///< made so far
};

} // namespace hk::test
