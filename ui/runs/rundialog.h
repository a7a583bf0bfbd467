#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/model/company.h"
#include "core/workspace/simulatorfront.h"
#include "ui/common/asking.h"

#include <QtCore/QStringList>
#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QTabWidget;

namespace hk {

class DeliveriesFront;
class Dialogs;
class MessageBar;
class RepeatForm;
class RunProgress;
class RunTally;
class ScenarioForm;
class SimulationRun;

/// Sends many: the event on the page so many times, or a scenario. Modeless: the page goes on
/// beside it, and a run goes on when it is closed. One run at a time. Owned by its page; the fronts
/// outlive it.
class RunDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What the page shows: what is sent, and where to.
    struct Source
    {
        Company company;
        Trigger trigger = Trigger::AppointmentConfirmed;
        QByteArray payload;
        bool isJson = false;
        SendTarget target;
        QString targetText; ///< "To crm.example"
    };

    RunDialog(SimulatorFront &simulator, DeliveriesFront &deliveries, Dialogs &dialogs,
              QWidget *parent);
    ~RunDialog() override;

    /// Taken over at the next start.
    void setSource(const Source &source);
    bool isRunning() const;
    void showScenarios(); ///< the tab
    void openScenario(const QString &file);
    void cancelRun();
    /// "12 of 300 events stored, 14 s left".
    QString progressText() const;

    void setVisible(bool visible) override;

Q_SIGNALS:
    void deliveriesRequested(const QString &filter);
    /// There is something else to tell of the run, or it is told elsewhere now.
    void progressed();
    void ended(const QString &account);

private:
    void build();
    QWidget *buildButtons();
    void refresh();
    int eventsToSend() const;
    TriggerSet triggersToSend(const Source &source) const;
    void startOrCancel();
    void confirm(const Source &source, const QList<Destination> &destinations);
    void begin(const Source &source);
    void take(const hk::Accepted &accepted);
    void showProgress();
    void tellEnd();
    QString deliveriesFilter() const;

    SimulatorFront &m_simulator;
    DeliveriesFront &m_deliveries;
    Dialogs &m_dialogs;
    Source m_source;
    MessageBar *m_message;
    QLabel *m_target;
    QTabWidget *m_tabs;
    RepeatForm *m_repeat;
    ScenarioForm *m_scenario;
    RunProgress *m_progress;
    QPushButton *m_show = nullptr;
    QPushButton *m_start = nullptr;
    std::unique_ptr<SimulationRun> m_run;
    std::unique_ptr<RunTally> m_tally;
    std::optional<Error> m_error; ///< that ended the run
    LatestAnswer m_asking;
    QTimer m_tick;          ///< the time left grows shorter
    QStringList m_eventIds; ///< of a run of a few
    Micros m_began = 0;
    Micros m_ended = 0; ///< 0: it is running
};

} // namespace hk
