#include "ui/simulator/eventsending.h"

#include "ui/common/dialogs.h"
#include "ui/runs/leavingquestion.h"
#include "ui/simulator/resultline.h"

#include <QtWidgets/QWidget>

namespace hk {

EventSending::EventSending(SimulatorFront &simulator, Dialogs &dialogs, ResultLine &result,
                           QWidget *window)
    : QObject(window), m_simulator(simulator), m_dialogs(dialogs), m_result(result),
      m_window(window)
{
    connect(&result, &ResultLine::awaitedChanged, this, &EventSending::progressed);
    connect(&result, &ResultLine::failed, this, &EventSending::failed);
}

void EventSending::confirm(const Simulation &event, const EventPreview &preview)
{
    QList<Destination> destinations;
    for (const SignedRequest &request : preview.requests)
        destinations.append(
                {request.url, request.host, request.isLoopback, TriggerSet().with(event.trigger)});
    const auto question = leavingQuestion(destinations, 1);
    if (!question)
        return store(event);
    m_dialogs.ask(m_window, *question, [this, event](int answer) {
        if (answer == 0)
            store(event);
    });
}

void EventSending::store(const Simulation &event)
{
    m_isCancelled = false;
    m_result.showStoring();
    m_storing.ask(m_simulator.send(event.company, event.trigger, event.payload, event.target), this,
                  [this](const Result<Accepted> &accepted) {
                      if (accepted)
                          return take(*accepted);
                      m_result.clear();
                      Q_EMIT progressed();
                      Q_EMIT failed(accepted.error());
                  });
    Q_EMIT progressed();
}

void EventSending::take(const Accepted &accepted)
{
    m_result.follow(accepted);
    if (m_isCancelled)
        m_result.cancel();
    Q_EMIT progressed();
    Q_EMIT stored();
}

void EventSending::cancel()
{
    m_isCancelled = true; // where it is not stored yet
    m_result.cancel();
}

bool EventSending::isUnderWay() const { return m_storing.isWaiting() || m_result.isAwaited(); }

} // namespace hk
