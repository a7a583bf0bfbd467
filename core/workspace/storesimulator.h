#pragma once

#include "core/model/company.h"
#include "core/model/event.h"
#include "core/workspace/simulatorfront.h"

#include <functional>
#include <optional>
#include <set>

namespace hk {

class Database;
class ReceiverFront;
class SettingsWatch;
class SimulatorRoute;
class Store;
struct Envelope;

/// Makes sample events and sends them. The event id in a sample is one that the store has reserved:
/// preview and event carry it, so that what is shown is what is sent, byte for byte; once it was
/// used, the next one takes its place, and with it the time (`createdAt`) of the next event, which
/// is at most a minute old. An id and a time that a person wrote stay.
class StoreSimulator final : public SimulatorFront
{
    Q_OBJECT

public:
    /// `receiver` says where the local receiver listens; `wakeDispatcher` is called when something
    /// was made due.
    StoreSimulator(Store &store, const SettingsWatch &watch, const ReceiverFront &receiver,
                   std::function<void()> wakeDispatcher, QObject *parent = nullptr);

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

    /// Makes a payload for a company, given the time and the event id it is to carry; repeatable,
    /// since it runs in the writer's thread.
    using MakeSample = std::function<QByteArray(const Company &, Micros, const QString &)>;
    QFuture<Result<QByteArray>> madeSample(CompanyId company, const MakeSample &make);
    /// A sample that was kept, or made elsewhere: where its event id is one of ours, events get a
    /// new one in its place, and a new time in that of a time in our form.
    void noteSample(const QByteArray &payload);

private:
    /// What the next event that is sent carries, so that it can be shown before.
    struct NextEvent
    {
        EventId id;
        Micros createdAt = 0;
        bool operator==(const NextEvent &) const = default;
    };

    QFuture<Result<Company>> company(CompanyId id);
    SimulatorRoute routeTo(const SendTarget &target) const;
    template<typename T, typename Make>
    QFuture<Result<T>> withNextEvent(Make make);
    template<typename T, typename Read, typename Then>
    QFuture<Result<T>> afterReading(const QByteArray &payload, Read read, Then then);
    /// Only the places of an event id and a time in `payload` that were handed out here.
    Envelope ownPlaces(Envelope envelope, QByteArrayView payload) const;
    bool isFresh(const NextEvent &next) const;
    QFuture<Result<Accepted>> watched(QFuture<Result<Accepted>> accepting);

    Store &m_store;
    const ReceiverFront &m_receiver;
    std::function<void()> m_wakeDispatcher;
    std::optional<Company> m_company; ///< the one asked for last, while its settings stay the same
    std::optional<NextEvent> m_reserved;
    std::set<QString> m_handedOut;         ///< public ids of events that were or will be made here
    std::set<QByteArray> m_handedOutTimes; ///< each a `createdAt`
};

} // namespace hk
