#include "ui/welcome/democompany.h"

#include "core/workspace/companiesfront.h"
#include "core/workspace/receiverfront.h"
#include "core/workspace/settingsfront.h"
#include "core/workspace/simulatorfront.h"

#include <QtCore/QTimeZone>

#include <algorithm>

namespace hk {
namespace {

constexpr quint16 anyFreePort = 0;
constexpr int pauseMs = 600; // so that one sees them arrive
constexpr quint64 demoSeed = 7;
constexpr int rounds = 2; // of all triggers
constexpr int events = rounds * static_cast<int>(allTriggers.size());
constexpr int refusedEvent = 4; // that the receiver refuses once

QString alwaysTaken() { return QStringLiteral("200"); }
QString onceRefused() { return QStringLiteral("503,200"); }

} // namespace

DemoCompany::DemoCompany(const Fronts &fronts, QObject *parent) : QObject(parent), m_fronts(fronts)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DemoCompany::sendNext);
}

DemoCompany::~DemoCompany() { endOutage(); }

template<typename T>
void DemoCompany::ask(const QFuture<Result<T>> &future, std::function<void(const T &)> then)
{
    m_asking.ask(future, this, [this, then = std::move(then)](const Result<T> &answer) {
        if (answer)
            then(*answer);
        else
            Q_EMIT failed(answer.error());
    });
}

void DemoCompany::begin()
{
    if (isBusy())
        return;
    ask<QList<Company>>(m_fronts.companies.list(), [this](const QList<Company> &companies) {
        const auto found = std::ranges::find(companies, externalId(), &Company::externalId);
        if (found != companies.end())
            return takeOutOfArchive(*found);
        withReceiver([this] { add(); });
    });
}

void DemoCompany::takeOutOfArchive(const Company &company)
{
    if (!company.isArchived())
        return complete(company);
    ask<Company>(m_fronts.companies.setArchived(company.id, false),
                 [this](const Company &back) { complete(back); });
}

/// One without any URL was left half made.
void DemoCompany::complete(const Company &company)
{
    ask<WebhookSettings>(
            m_fronts.settings.load(company.id), [this, company](const WebhookSettings &settings) {
                const bool isWhole =
                        std::ranges::any_of(settings.endpoints, [](const Endpoint &endpoint) {
                            return !endpoint.url.isEmpty();
                        });
                if (isWhole)
                    return Q_EMIT ready(company);
                withReceiver([this, company] { setUrls(company); });
            });
}

void DemoCompany::withReceiver(const std::function<void()> &then)
{
    if (m_fronts.receiver.isListening())
        then();
    else
        startReceiver(m_fronts.receiver.port(), then);
}

void DemoCompany::startReceiver(quint16 port, const std::function<void()> &then)
{
    m_asking.ask(m_fronts.receiver.start(port), this,
                 [this, port, then](const Result<quint16> &answer) {
                     if (answer)
                         then();
                     else if (port != anyFreePort)
                         startReceiver(anyFreePort, then);
                     else
                         Q_EMIT failed(answer.error());
                 });
}

void DemoCompany::add()
{
    ask<Company>(m_fronts.companies.add(externalId(), tr("Northwind Clinics (demo)"),
                                        QTimeZone::systemTimeZoneId(), Environment::Test),
                 [this](const Company &company) { setUrls(company); });
}

void DemoCompany::setUrls(const Company &company)
{
    SettingsChange change;
    for (const Category category : allCategories)
        change.urls[static_cast<size_t>(category)] =
                QStringLiteral("%1/%2").arg(m_fronts.receiver.url(), nameOf(category));
    ask<WebhookSettings>(m_fronts.settings.save(company.id, change),
                         [this, company](const WebhookSettings &) {
                             m_company = company.id;
                             m_sent = 0;
                             Q_EMIT ready(company);
                             sendNext();
                         });
}

/// What is sent after the first is no part of begin(): where it ends early, the demo is there.
void DemoCompany::sendNext()
{
    if (m_sent == refusedEvent && m_fronts.receiver.respondSpec() == alwaysTaken())
        m_isOutage = m_fronts.receiver.respondWith(onceRefused()).ok();
    if (m_sent == events)
        return endOutage();
    const Trigger trigger = allTriggers[static_cast<size_t>(m_sent) % allTriggers.size()];
    m_sending.ask(m_fronts.simulator.sendSample(m_company, trigger, demoSeed, m_sent, {}), this,
                  [this](const Result<Accepted> &accepted) {
                      if (!accepted)
                          return endOutage();
                      ++m_sent;
                      m_pause.start();
                  });
}

/// The receiver answers as before, unless somebody told it something else meanwhile.
void DemoCompany::endOutage()
{
    if (m_isOutage && m_fronts.receiver.respondSpec() == onceRefused())
        Q_UNUSED(m_fronts.receiver.respondWith(alwaysTaken()))
    m_isOutage = false;
}

} // namespace hk
