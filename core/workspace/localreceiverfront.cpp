#include "core/workspace/localreceiverfront.h"

#include "core/base/answer.h"
#include "core/forwarding/transportforwarder.h"
#include "core/model/webhookurl.h"
#include "core/receiver/listenaddress.h"
#include "core/receiver/responserules.h"
#include "core/store/policyrepository.h"
#include "core/store/simulatorendpointrepository.h"
#include "core/store/store.h"
#include "core/workspace/receiverkeys.h"
#include "core/workspace/settingswatch.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLoggingCategory>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QSaveFile>
#include <QtCore/QUrl>

namespace hk {
namespace {

Q_LOGGING_CATEGORY(lcReceiver, "hookkeeper.receiver")

constexpr quint16 usualPort = 8765;

/// What of the store decides where requests may be forwarded to.
struct Route
{
    QStringList ranges;
    ProxySetting proxy;
};

Result<Route> loadRoute(Database &database)
{
    PolicyRepository repository(database);
    const Result<QStringList> ranges = repository.ranges();
    if (!ranges)
        return ranges.error();
    const Result<ProxySetting> proxy = repository.proxy();
    if (!proxy)
        return proxy.error();
    return Route{*ranges, *proxy};
}

} // namespace

LocalReceiverFront::LocalReceiverFront(Store &store, const SettingsWatch &watch, QObject *parent)
    : ReceiverFront(parent), m_store(store),
      m_receiver(store.clock(), QFileInfo(store.path()).path()), m_port(usualPort),
      m_address(QStringLiteral("127.0.0.1")),
      m_forwarder(std::make_shared<QPointer<TransportForwarder>>())
{
    connect(&m_receiver, &ReceiverThread::updated, this, &ReceiverFront::requestsUpdated);
    connect(&m_receiver, &ReceiverThread::handshakeFailed, this, &ReceiverFront::handshakeFailed);
    connect(&watch, &SettingsWatch::settingsChanged, this, &LocalReceiverFront::loadKeys);
    connect(&watch, &SettingsWatch::settingsChanged, this, &LocalReceiverFront::loadPolicy);
    loadKeys();
    loadPolicy();
}

LocalReceiverFront::~LocalReceiverFront() { takeAuthorityAway(); }

/// The dispatcher trusts it as it trusts the file of any endpoint, so that an expired certificate
/// is refused for that. A self-signed one would be right if it were trusted: for it there is none.
void LocalReceiverFront::offerAuthority()
{
    takeAuthorityAway();
    if (m_place.tls == ReceiverTls::Off || m_place.tls == ReceiverTls::SelfSigned)
        return;
    QSaveFile file(m_store.path() + QStringLiteral(".receiver-ca.pem"));
    const bool isWritten = file.open(QIODevice::WriteOnly)
            && file.write(m_authority) == m_authority.size() && file.commit();
    if (isWritten)
        m_caFile = file.fileName();
    else
        qCWarning(lcReceiver, "%ls cannot be written: %ls", qUtf16Printable(file.fileName()),
                  qUtf16Printable(file.errorString()));
}

void LocalReceiverFront::takeAuthorityAway()
{
    if (!m_caFile.isEmpty())
        QFile::remove(std::exchange(m_caFile, {}));
}

/// What waits for the receiver goes to where it is now, with the trust that it has now.
void LocalReceiverFront::tellSenders()
{
    m_store.write(
            [baseUrl = url(), caFile = m_caFile, now = m_store.clock().now()](Database &database) {
                return SimulatorEndpointRepository(database, now).moveReceiver(baseUrl, caFile);
            });
}

QFuture<Result<quint16>> LocalReceiverFront::start(quint16 port)
{
    const auto authority = std::make_shared<QByteArray>();
    const Place wanted{m_address, m_tls};
    const auto starting = m_receiver.ask([port, authority, wanted](ReceiverEngine &engine) {
        LocalReceiver &receiver = engine.receiver();
        receiver.setTls(wanted.tls);
        const Result<quint16> listening = receiver.listen(port, wanted.address);
        *authority = receiver.caCertificate();
        return listening;
    });
    whenAnswered(starting, this, [this, authority, wanted](const Result<quint16> &listening) {
        if (!listening)
            return;
        m_port = *listening;
        m_place = wanted;
        m_authority = *authority;
        offerAuthority();
        m_isListening = true;
        tellSenders();
        Q_EMIT listeningChanged(true);
    });
    return starting;
}

void LocalReceiverFront::stop()
{
    m_receiver.tell([](ReceiverEngine &engine) { engine.receiver().close(); });
    takeAuthorityAway();
    if (std::exchange(m_isListening, false))
        Q_EMIT listeningChanged(false);
}

Result<void> LocalReceiverFront::respondWith(const QString &spec)
{
    const Result<ResponseScript> script = ResponseScript::parse(spec);
    if (!script)
        return script.error();
    m_script = *script;
    m_receiver.tell(
            [parsed = *script](ReceiverEngine &engine) { engine.receiver().setScript(parsed); });
    Q_EMIT behaviourChanged();
    return {};
}

void LocalReceiverFront::setTls(ReceiverTls tls)
{
    if (std::exchange(m_tls, tls) != tls)
        Q_EMIT behaviourChanged();
}

Result<void> LocalReceiverFront::setRules(const QList<ResponseRule> &rules)
{
    const Result<ResponseRules> checked = ResponseRules::of(rules);
    if (!checked)
        return checked.error();
    if (checked->rules() == m_rules)
        return {}; // scripts that are half through go on
    m_rules = checked->rules();
    m_receiver.tell([parsed = m_rules](ReceiverEngine &engine) {
        const Result<void> taken = engine.receiver().setRules(parsed);
        Q_ASSERT(taken.ok());
        Q_UNUSED(taken)
    });
    Q_EMIT behaviourChanged();
    return {};
}

Result<void> LocalReceiverFront::setAddress(const QString &address)
{
    const Result<ListenAddress> parsed = ListenAddress::parse(address);
    if (!parsed)
        return parsed.error();
    if (std::exchange(m_address, parsed->text) != parsed->text)
        Q_EMIT behaviourChanged();
    return {};
}

bool LocalReceiverFront::isOpenToOthers() const
{
    const Result<ListenAddress> address = ListenAddress::parse(place().address);
    return address && address->isOpenToOthers;
}

Result<void> LocalReceiverFront::forwardTo(const Forwarding &forwarding)
{
    if (forwarding.url.trimmed().isEmpty()) {
        if (m_forwarding.url.isEmpty())
            return {};
        m_forwarding = {};
        m_receiver.tell(
                [](ReceiverEngine &engine) { engine.receiver().setForwarder(nullptr, false); });
        Q_EMIT behaviourChanged();
        return {};
    }
    const Result<WebhookUrl> url =
            WebhookUrl::parse(forwarding.url, Environment::Test, QStringLiteral("Forward URL"));
    if (!url)
        return url.error();
    const Forwarding wanted{url->ascii(), forwarding.passesAnswer};
    if (wanted == m_forwarding)
        return {}; // what is under way is still told of
    m_forwarding = wanted;
    m_receiver.tell([url = QUrl::fromEncoded(url->ascii().toLatin1(), QUrl::StrictMode),
                     passes = forwarding.passesAnswer, policy = m_policy,
                     kept = m_forwarder](ReceiverEngine &engine) {
        auto forwarder = std::make_unique<TransportForwarder>(url, policy);
        *kept = forwarder.get();
        engine.receiver().setForwarder(std::move(forwarder), passes);
    });
    setRoute();
    Q_EMIT behaviourChanged();
    return {};
}

void LocalReceiverFront::setRoute()
{
    if (m_forwarding.url.isEmpty())
        return;
    const QUrl proxy =
            m_proxy.proxyFor(QUrl(m_forwarding.url), QProcessEnvironment::systemEnvironment());
    m_receiver.tell([proxy, policy = m_policy, kept = m_forwarder](ReceiverEngine &) {
        if (TransportForwarder *forwarder = *kept) {
            forwarder->setPolicy(policy);
            forwarder->setProxy(proxy);
        }
    });
}

void LocalReceiverFront::loadPolicy()
{
    whenAnswered(m_store.read(loadRoute), this, [this](const Result<Route> &route) {
        if (!route)
            return;
        const Result<EgressPolicy> policy = EgressPolicy::parse(route->ranges);
        m_policy = policy ? *policy : EgressPolicy();
        m_proxy = route->proxy;
        setRoute();
    });
}

QFuture<Result<ReceivedContent>> LocalReceiverFront::content(qint64 number)
{
    return m_receiver.content(number);
}

QFuture<Result<QList<PayloadProblem>>> LocalReceiverFront::problems(qint64 number)
{
    return m_receiver.problems(number);
}

QFuture<Result<QList<qint64>>> LocalReceiverFront::find(const QString &text, qint64 after)
{
    return m_receiver.find(text, after);
}

QFuture<Result<qint64>> LocalReceiverFront::exportHar(const QList<qint64> &numbers,
                                                      const QString &file)
{
    return m_receiver.exportHar(numbers, file);
}

void LocalReceiverFront::clear()
{
    m_receiver.tell([](ReceiverEngine &engine) { engine.clear(); });
}

void LocalReceiverFront::tellAgain()
{
    m_receiver.tell([](ReceiverEngine &engine) { engine.tellAgain(); });
}

void LocalReceiverFront::loadKeys()
{
    const auto loading = m_store.read(
            [&vault = m_store.vault(), now = m_store.clock().now()](Database &database) {
                return ReceiverKeys::load(database, vault, now);
            });
    whenAnswered(loading, this, [this](const Result<ReceiverKeys> &loaded) {
        if (!loaded)
            return;
        m_receiver.tell([keys = std::make_shared<const ReceiverKeys>(*loaded),
                         &clock = m_store.clock()](ReceiverEngine &engine) {
            LocalReceiver &receiver = engine.receiver();
            engine.setOwnNames(keys->ownNames());
            receiver.setKeyProvider(
                    [keys, &clock, &receiver](const QByteArray &target, const HeaderList &) {
                        return std::optional(keys->at(receiver.port(), target, clock.now()));
                    });
        });
    });
}

} // namespace hk
