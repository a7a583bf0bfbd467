#pragma once

#include "core/base/error.h"
#include "core/contract/edgecase.h"
#include "core/model/company.h"
#include "core/model/trigger.h"
#include "ui/common/asking.h"

#include <QtCore/QObject>

class QMenu;
class QWidget;

namespace hk {

class DeliveriesFront;
class SampleMenu;
class SamplesFront;
class SavedSamples;
class SimulatorFront;
struct Fronts;

/// Where a payload can come from: a new sample, an edge case, a saved sample, a past delivery. Each
/// becomes another event, with an id of its own. GUI thread; the fronts outlive it.
class PayloadSources final : public QObject
{
    Q_OBJECT

public:
    /// Questions are asked above `window`, which owns this.
    PayloadSources(const Fronts &fronts, SavedSamples &saved, QWidget *window);

    QMenu *menu();
    void setCompany(CompanyId company);
    /// What a new sample is of.
    void setTrigger(Trigger trigger) { m_trigger = trigger; }
    void makeSample();
    /// "sample:<name>", "delivery:<public id>" or "payload:<its text>"; anything else is nothing.
    void open(const QString &what);
    /// What was asked for does not matter any more.
    void forget() { m_making.forget(); }
    bool isWaiting() const { return m_making.isWaiting(); }

Q_SIGNALS:
    void made(hk::Trigger trigger, const QByteArray &payload);
    void savingWanted();
    void failed(const hk::Error &error);
    void refused(const QString &sentence);

private:
    void makeEdge(EdgeCase edge);
    void askForDelivery();
    void startFrom(const QString &deliveryId);
    void startWith(const QByteArray &payload);
    void take(Trigger trigger, const QByteArray &payload);

    SimulatorFront &m_simulator;
    SamplesFront &m_samples;
    DeliveriesFront &m_deliveries;
    SavedSamples &m_saved;
    QWidget *m_window;
    SampleMenu *m_menu;
    CompanyId m_company;
    Trigger m_trigger = Trigger::AppointmentConfirmed;
    LatestAnswer m_making;
};

} // namespace hk
