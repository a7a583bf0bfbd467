#include "core/workspace/storepolicy.h"

#include "core/model/sendinglimit.h"
#include "core/store/auditrepository.h"
#include "core/store/policyrepository.h"
#include "core/store/store.h"
#include "core/transport/egresspolicy.h"

namespace hk {

StorePolicy::StorePolicy(Store &store, QString actor, QObject *parent)
    : PolicyFront(parent), m_store(store), m_actor(std::move(actor))
{
}

QFuture<Result<QStringList>> StorePolicy::ranges()
{
    return m_store.read([](Database &database) { return PolicyRepository(database).ranges(); });
}

QFuture<Result<void>> StorePolicy::allow(const QString &cidr)
{
    return change(cidr, Change::Allow);
}

QFuture<Result<void>> StorePolicy::remove(const QString &cidr)
{
    return change(cidr, Change::Remove);
}

QFuture<Result<void>> StorePolicy::change(const QString &text, Change change)
{
    const Result<Cidr> cidr = Cidr::parse(text);
    if (!cidr)
        return QtFuture::makeReadyFuture(Result<void>(cidr.error()));
    return m_store.write([range = cidr->text(), change, actor = m_actor,
                          now = m_store.clock().now()](Database &database) -> Result<void> {
        PolicyRepository policy(database);
        const bool allows = change == Change::Allow;
        const Result<bool> changed = allows ? policy.allow(range) : policy.remove(range);
        if (!changed)
            return changed.error();
        if (!*changed)
            return {};
        return AuditRepository(database).add({0,
                                              now,
                                              actor,
                                              {},
                                              QStringLiteral("policy.range"),
                                              allows ? QString() : range,
                                              allows ? range : QString()});
    });
}

Result<QString> StorePolicy::kindOf(const QString &text) const
{
    const Result<Cidr> cidr = Cidr::parse(text);
    return cidr ? Result<QString>(QString::fromLatin1(cidr->kind())) : cidr.error();
}

QFuture<Result<QString>> StorePolicy::proxy()
{
    return m_store.read([](Database &database) -> Result<QString> {
        const Result<ProxySetting> proxy = PolicyRepository(database).proxy();
        return proxy ? Result<QString>(proxy->text()) : proxy.error();
    });
}

QFuture<Result<QString>> StorePolicy::setProxy(const QString &text)
{
    const Result<ProxySetting> wanted = ProxySetting::parse(text);
    if (!wanted)
        return QtFuture::makeReadyFuture(Result<QString>(wanted.error()));
    return m_store.write([proxy = *wanted, actor = m_actor,
                          now = m_store.clock().now()](Database &database) -> Result<QString> {
        PolicyRepository policy(database);
        const Result<ProxySetting> before = policy.proxy();
        if (!before)
            return before.error();
        const Result<bool> changed = policy.setProxy(proxy);
        if (!changed)
            return changed.error();
        if (*changed) {
            const Result<void> noted =
                    AuditRepository(database).add({0,
                                                   now,
                                                   actor,
                                                   {},
                                                   QStringLiteral("policy.proxy"),
                                                   before->text(),
                                                   proxy.text()});
            if (!noted)
                return noted.error();
        }
        return proxy.text();
    });
}

QFuture<Result<int>> StorePolicy::requestsAtOnce()
{
    return m_store.read(
            [](Database &database) { return PolicyRepository(database).requestsAtOnce(); });
}

QFuture<Result<int>> StorePolicy::setRequestsAtOnce(const QString &number)
{
    const Result<int> wanted = requestsAtOnceOf(number);
    if (!wanted)
        return QtFuture::makeReadyFuture(Result<int>(wanted.error()));
    return m_store.write([requests = *wanted, actor = m_actor,
                          now = m_store.clock().now()](Database &database) -> Result<int> {
        PolicyRepository policy(database);
        const Result<int> before = policy.requestsAtOnce();
        if (!before)
            return before.error();
        const Result<bool> changed = policy.setRequestsAtOnce(requests);
        if (!changed)
            return changed.error();
        if (!*changed)
            return requests;
        const Result<void> noted = AuditRepository(database).add({0,
                                                                  now,
                                                                  actor,
                                                                  {},
                                                                  QStringLiteral("policy.atOnce"),
                                                                  QString::number(*before),
                                                                  QString::number(requests)});
        return noted ? Result<int>(requests) : noted.error();
    });
}

} // namespace hk
