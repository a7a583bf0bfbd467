#include "app/hookkeeper/firststart.h"

#include "core/base/answer.h"
#include "core/workspace/companiesfront.h"
#include "core/workspace/receiverfront.h"
#include "core/workspace/settingsfront.h"

#include <QtCore/QTimeZone>

namespace hk {
namespace {

constexpr quint16 anyFreePort = 0;

} // namespace

FirstStart::FirstStart(const Fronts &fronts, QSettings &settings, QObject *parent)
    : QObject(parent), m_fronts(fronts), m_memory(fronts.receiver, settings)
{
}

void FirstStart::begin()
{
    whenAnswered(m_fronts.companies.list(), this, [this](const Result<QList<Company>> &companies) {
        if (!companies)
            return Q_EMIT failed(companies.error());
        m_isFirst = companies->isEmpty();
        if (m_isFirst)
            return startReceiver(ReceiverMemory::usualPort);
        m_memory.restore();
        if (m_memory.listened())
            startReceiver(m_memory.port());
        else
            rememberReceiver();
    });
}

void FirstStart::startReceiver(quint16 port)
{
    whenAnswered(m_fronts.receiver.start(port), this,
                 [this, port](const Result<quint16> &listening) {
                     if (listening && m_isFirst)
                         addDemoCompany(*listening);
                     else if (!listening && m_isFirst && port != anyFreePort)
                         startReceiver(anyFreePort);
                     else
                         rememberReceiver(); // a port that is taken shows on the receiver's page
                                             // when it is started there
                 });
}

void FirstStart::addDemoCompany(quint16 port)
{
    const auto adding =
            m_fronts.companies.add(QStringLiteral("demo"), tr("Northwind Clinics (demo)"),
                                   QTimeZone::systemTimeZoneId(), Environment::Test);
    whenAnswered(adding, this, [this, port](const Result<Company> &company) {
        if (!company)
            return Q_EMIT failed(company.error());
        setDemoUrls(company->id, port);
    });
}

void FirstStart::setDemoUrls(CompanyId company, quint16 port)
{
    SettingsChange change;
    for (const Category category : allCategories)
        change.urls[static_cast<size_t>(category)] =
                QStringLiteral("http://127.0.0.1:%1/%2").arg(port).arg(nameOf(category));
    whenAnswered(m_fronts.settings.save(company, change), this,
                 [this](const Result<WebhookSettings> &saved) {
                     if (!saved)
                         return Q_EMIT failed(saved.error());
                     rememberReceiver();
                 });
}

void FirstStart::rememberReceiver()
{
    m_memory.follow();
    Q_EMIT ready();
}

} // namespace hk
