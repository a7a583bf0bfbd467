#include "core/workspace/sendingstatus.h"

#include "core/base/answer.h"
#include "core/store/companyrepository.h"
#include "core/store/dispatchrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/store.h"

namespace hk {
namespace {

SenderStatus withCounts(SenderStatus status, const UnfinishedCounts &counts)
{
    status.queued = counts.queued;
    status.retrying = counts.retrying;
    return status;
}

Result<QList<HeldEndpoint>> heldEndpoints(Database &database, const QList<EndpointId> &ids)
{
    QList<HeldEndpoint> all;
    for (const EndpointId id : ids) {
        const Result<Endpoint> endpoint = EndpointRepository(database).get(id);
        if (!endpoint)
            return endpoint.error();
        const Result<Company> company = CompanyRepository(database).get(endpoint->company);
        if (!company)
            return company.error();
        all.append({company->id, company->name, company->externalId, *endpoint});
    }
    return all;
}

} // namespace

SendingStatus::SendingStatus(Store &store, DispatchThread &dispatcher, QObject *parent)
    : StatusFront(parent), m_store(store), m_dispatcher(dispatcher)
{
    using State = SenderStatus::State;
    connect(&dispatcher, &DispatchThread::started, this, [this] { setState(State::Sending); });
    connect(&dispatcher, &DispatchThread::stopped, this, [this] { setState(State::Stopped); });
    connect(&dispatcher, &DispatchThread::anotherIsSending, this,
            [this](const QString &program) { setState(State::AnotherIsSending, program); });
    connect(&dispatcher, &DispatchThread::pausedChanged, this,
            [this](const QString &reason, PauseCause cause) {
                SenderStatus status = m_status;
                status.state = reason.isEmpty() ? State::Sending : State::Paused;
                status.reason = reason;
                status.pause = cause;
                tellIfChanged(status);
            });
    connect(&dispatcher, &DispatchThread::tallyChanged, this, [this](const DispatchTally &tally) {
        SenderStatus status = m_status;
        status.delivered = tally.delivered;
        status.failed = tally.failed;
        tellIfChanged(status);
    });
    connect(&dispatcher, &DispatchThread::endpointsHeld, this, &SendingStatus::tellHeld);
    connect(&store, &Store::changed, this, [this] { refresh(); });
    refresh();
}

QFuture<Result<void>> SendingStatus::startSending() { return m_dispatcher.start(); }

QFuture<void> SendingStatus::stopSending() { return m_dispatcher.stop(); }

QFuture<Result<SenderStatus>> SendingStatus::refresh()
{
    const auto counting = m_store.read(
            [](Database &database) { return DispatchRepository(database).unfinished(); });
    whenAnswered(counting, this, [this](const Result<UnfinishedCounts> &counts) {
        if (counts)
            tellIfChanged(withCounts(m_status, *counts));
    });
    return QFuture(counting).then(
            [status = m_status](const Result<UnfinishedCounts> &counts) -> Result<SenderStatus> {
                if (!counts)
                    return counts.error();
                return withCounts(status, *counts);
            });
}

QString SendingStatus::storePath() const { return m_store.path(); }

void SendingStatus::setState(SenderStatus::State state, const QString &program)
{
    SenderStatus status = m_status;
    status.state = state;
    status.reason.clear();
    status.otherProgram = program;
    status.pause = PauseCause::None;
    tellIfChanged(status);
}

void SendingStatus::tellHeld(const QList<EndpointId> &endpoints)
{
    const auto reading = m_store.read(
            [endpoints](Database &database) { return heldEndpoints(database, endpoints); });
    whenAnswered(reading, this, [this](const Result<QList<HeldEndpoint>> &all) {
        if (!all)
            return; // the settings and every delivery that waits say it as well
        for (const HeldEndpoint &held : *all)
            Q_EMIT endpointHeld(held);
    });
}

void SendingStatus::tellIfChanged(const SenderStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT senderStatusChanged(m_status);
}

} // namespace hk
