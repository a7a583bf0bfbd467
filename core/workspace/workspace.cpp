#include "core/workspace/workspace.h"

#include "core/base/clock.h"
#include "core/dispatch/dispatchthread.h"
#include "core/store/dailybackup.h"
#include "core/store/dailyretention.h"
#include "core/store/searchindexer.h"
#include "core/store/store.h"
#include "core/transport/curlaccessmanager.h"
#include "core/transport/networkpresence.h"
#include "core/workspace/localreceiverfront.h"
#include "core/workspace/sendingstatus.h"
#include "core/workspace/settingswatch.h"
#include "core/workspace/storeaudit.h"
#include "core/workspace/storecompanies.h"
#include "core/workspace/storedeliveries.h"
#include "core/workspace/storeendpoints.h"
#include "core/workspace/storefilters.h"
#include "core/workspace/storekeeping.h"
#include "core/workspace/storemaintenance.h"
#include "core/workspace/storenotices.h"
#include "core/workspace/storeoverview.h"
#include "core/workspace/storeplans.h"
#include "core/workspace/storepolicy.h"
#include "core/workspace/storepreflight.h"
#include "core/workspace/storerecords.h"
#include "core/workspace/storereports.h"
#include "core/workspace/storesamples.h"
#include "core/workspace/storesettings.h"
#include "core/workspace/storesimulator.h"
#include "core/workspace/storestory.h"

#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>

#include <chrono>

namespace hk {
namespace {

Transport curlTransport()
{
    auto manager = std::make_unique<CurlAccessManager>();
    CurlAccessManager *curl = manager.get();
    const auto allowRanges = [curl](const QStringList &ranges) {
        // What is in the store was checked when it was added; a range that is not one allows
        // nothing.
        const Result<EgressPolicy> policy = EgressPolicy::parse(ranges);
        curl->setPolicy(policy ? *policy : EgressPolicy());
    };
    return {std::move(manager), allowRanges, hasNetwork};
}

constexpr auto indexesAfter = std::chrono::seconds(3);

} // namespace

struct Workspace::Parts
{
    Parts(std::unique_ptr<Store> opened, const QString &actor)
        : store(std::move(opened)), watch(*store), dispatcher(*store, curlTransport),
          companies(*store, watch, actor), settings(*store, watch, actor), receiver(*store, watch),
          simulator(*store, watch, receiver, [this] { dispatcher.wake(); }),
          samples(*store, simulator), deliveries(*store, actor, [this] { dispatcher.wake(); }),
          plans(*store, actor, [this] { dispatcher.wake(); }), status(*store, dispatcher),
          policy(*store, actor), maintenance(*store), endpoints(*store, actor), preflight(*store),
          story(*store), overview(*store), records(*store, actor), filters(*store),
          keeping(*store, actor), notices(*store), audit(*store, actor), reports(*store),
          backup(*store), retention(*store), indexer(*store)
    {
        QObject::connect(&dispatcher, &DispatchThread::started, &backup, &DailyBackup::start);
        QObject::connect(&dispatcher, &DispatchThread::started, &indexer, &SearchIndexer::start);
        // Whoever does not send but stays does it as well; a command that is soon over does not.
        QTimer::singleShot(indexesAfter, &indexer, &SearchIndexer::start);
        QObject::connect(&dispatcher, &DispatchThread::stopped, &backup, &DailyBackup::stop);
        QObject::connect(&dispatcher, &DispatchThread::started, &retention, &DailyRetention::start);
        QObject::connect(&dispatcher, &DispatchThread::stopped, &retention, &DailyRetention::stop);
    }

    std::unique_ptr<Store> store;
    SettingsWatch watch;
    DispatchThread dispatcher;
    StoreCompanies companies;
    StoreSettings settings;
    LocalReceiverFront receiver;
    StoreSimulator simulator;
    StoreSamples samples;
    StoreDeliveries deliveries;
    StorePlans plans;
    SendingStatus status;
    StorePolicy policy;
    StoreMaintenance maintenance;
    StoreEndpoints endpoints;
    StorePreflight preflight;
    StoreStory story;
    StoreOverview overview;
    StoreRecords records;
    StoreFilters filters;
    StoreKeeping keeping;
    StoreNotices notices;
    StoreAudit audit;
    StoreReports reports;
    DailyBackup backup;
    DailyRetention retention;
    SearchIndexer indexer;
};

Workspace::Workspace(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) { }
Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const WorkspaceOptions &options)
{
    static const SystemClock systemClock;
    StoreOptions storeOptions;
    storeOptions.path = options.storePath;
    storeOptions.keyring = options.keyring;
    storeOptions.clock = options.clock ? options.clock : &systemClock;
    Result<std::unique_ptr<Store>> store = Store::open(storeOptions);
    if (!store)
        return store.error();
    auto parts = std::make_unique<Parts>(std::move(*store), options.actor);
    return std::unique_ptr<Workspace>(new Workspace(std::move(parts)));
}

Fronts Workspace::fronts() const
{
    return {m_parts->companies, m_parts->settings,  m_parts->simulator, m_parts->deliveries,
            m_parts->receiver,  m_parts->status,    m_parts->policy,    m_parts->maintenance,
            m_parts->endpoints, m_parts->preflight, m_parts->samples,   m_parts->plans,
            m_parts->story,     m_parts->overview,  m_parts->records,   m_parts->filters,
            m_parts->keeping,   m_parts->notices,   m_parts->audit,     m_parts->reports};
}

QString defaultStorePath()
{
    const QString named = qEnvironmentVariable("HOOKKEEPER_STORE");
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + QStringLiteral("/hookkeeper/store.db");
}

} // namespace hk
