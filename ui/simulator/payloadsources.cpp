#include "ui/simulator/payloadsources.h"

#include "core/contract/envelope.h"
#include "core/workspace/deliveriesfront.h"
#include "core/workspace/fronts.h"
#include "core/workspace/samplesfront.h"
#include "core/workspace/simulatorfront.h"
#include "ui/simulator/pastdeliverydialog.h"
#include "ui/simulator/samplemenu.h"
#include "ui/simulator/savedsamples.h"

#include <QtCore/QRandomGenerator>

namespace hk {

PayloadSources::PayloadSources(const Fronts &fronts, SavedSamples &saved, QWidget *window)
    : QObject(window), m_simulator(fronts.simulator), m_samples(fronts.samples),
      m_deliveries(fronts.deliveries), m_saved(saved), m_window(window),
      m_menu(new SampleMenu(window))
{
    connect(m_menu, &SampleMenu::anotherWanted, this, &PayloadSources::makeSample);
    connect(m_menu, &SampleMenu::edgeWanted, this, &PayloadSources::makeEdge);
    connect(m_menu, &SampleMenu::pastWanted, this, &PayloadSources::askForDelivery);
    connect(m_menu, &SampleMenu::savingWanted, this, &PayloadSources::savingWanted);
    connect(&saved, &SavedSamples::loaded, this, &PayloadSources::take);
    connect(&saved, &SavedSamples::failed, this, &PayloadSources::failed);
}

QMenu *PayloadSources::menu() { return m_menu; }

void PayloadSources::setCompany(CompanyId company)
{
    m_company = company;
    m_saved.setCompany(company);
}

void PayloadSources::makeSample()
{
    if (!m_company.isValid())
        return;
    const quint64 seed = QRandomGenerator::global()->generate();
    m_making.ask(m_simulator.sample(m_company, m_trigger, seed), this,
                 [this, trigger = m_trigger](const Result<QByteArray> &sample) {
                     if (sample)
                         Q_EMIT made(trigger, *sample);
                     else
                         Q_EMIT failed(sample.error());
                 });
}

void PayloadSources::makeEdge(EdgeCase edge)
{
    const quint64 seed = QRandomGenerator::global()->generate();
    m_making.ask(m_samples.edgeSample(m_company, m_trigger, edge, seed), this,
                 [this, trigger = m_trigger](const Result<QByteArray> &sample) {
                     if (sample)
                         Q_EMIT made(trigger, *sample);
                     else
                         Q_EMIT failed(sample.error());
                 });
}

void PayloadSources::open(const QString &what)
{
    constexpr QLatin1String sample("sample:");
    constexpr QLatin1String delivery("delivery:");
    constexpr QLatin1String payload("payload:"); // its text
    if (what.startsWith(sample))
        m_saved.load(what.sliced(sample.size()));
    else if (what.startsWith(delivery))
        startFrom(what.sliced(delivery.size()));
    else if (what.startsWith(payload))
        startWith(what.sliced(payload.size()).toUtf8());
}

void PayloadSources::startWith(const QByteArray &payload)
{
    take(triggerFromWireName(envelopeOf(payload).trigger).value_or(m_trigger), payload);
}

void PayloadSources::askForDelivery()
{
    auto *dialog = new PastDeliveryDialog(m_deliveries, m_company, m_window);
    connect(dialog, &PastDeliveryDialog::chosen, this, &PayloadSources::startFrom);
    dialog->open();
}

/// Its payload as it was sent, but for the event id.
void PayloadSources::startFrom(const QString &deliveryId)
{
    m_making.ask(m_deliveries.detail(deliveryId), this,
                 [this](const Result<DeliveryDetail> &detail) {
                     if (!detail)
                         Q_EMIT failed(detail.error());
                     else if (detail->delivery.company != m_company)
                         Q_EMIT refused(tr("%1 is of another company; choose that one first.")
                                                .arg(detail->delivery.publicId));
                     else if (detail->event.erasedAt > 0) // what is left says so, and no more
                         Q_EMIT failed({ErrorCode::EventErased,
                                        QStringLiteral("event"),
                                        detail->event.publicId,
                                        {}});
                     else
                         take(detail->delivery.trigger, detail->payload);
                 });
}

void PayloadSources::take(Trigger trigger, const QByteArray &payload)
{
    m_making.ask(m_simulator.asNextEvent(payload), this,
                 [this, trigger](const Result<QByteArray> &next) {
                     if (next)
                         Q_EMIT made(trigger, *next);
                     else
                         Q_EMIT failed(next.error());
                 });
}

} // namespace hk
