#pragma once

#include "core/base/error.h"
#include "core/workspace/simulatorfront.h"
#include "ui/common/asking.h"

#include <QtCore/QObject>

class QWidget;

namespace hk {

class Dialogs;
class ResultLine;

/// The sending of one event: asks before it leaves this computer, has it stored, shows what becomes
/// of it and calls back what is not on the wire yet. GUI thread; what it is given outlives it.
class EventSending final : public QObject
{
    Q_OBJECT

public:
    struct Simulation
    {
        CompanyId company;
        Trigger trigger = Trigger::AppointmentConfirmed;
        QByteArray payload;
        SendTarget target;
    };

    /// Questions are asked above `window`, which owns this.
    EventSending(SimulatorFront &simulator, Dialogs &dialogs, ResultLine &result, QWidget *window);

    /// `preview` is of just now. One at a time.
    void confirm(const Simulation &event, const EventPreview &preview);
    /// Even while it is being stored.
    void cancel();
    /// It can be cancelled, and no other is sent meanwhile.
    bool isUnderWay() const;

Q_SIGNALS:
    void progressed(); ///< isUnderWay() may have changed
    void stored();
    void failed(const hk::Error &error);

private:
    void store(const Simulation &event);
    void take(const Accepted &accepted);

    SimulatorFront &m_simulator;
    Dialogs &m_dialogs;
    ResultLine &m_result;
    QWidget *m_window;
    LatestAnswer m_storing;
    bool m_isCancelled = false;
};

} // namespace hk
