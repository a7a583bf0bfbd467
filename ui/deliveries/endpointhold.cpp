#include "ui/deliveries/endpointhold.h"

#include "ui/common/holddialog.h"
#include "ui/common/triggertext.h"

#include <QtWidgets/QWidget>

namespace hk {

EndpointHold::EndpointHold(EndpointsFront &endpoints, QWidget *window)
    : QObject(window), m_endpoints(endpoints), m_window(window)
{
}

void EndpointHold::toggle(const Endpoint &endpoint)
{
    const QString name = nameOf(endpoint);
    if (endpoint.state == EndpointState::Held)
        return release(m_company.id, name, false);
    const QString title = endpoint.slot ? categoryTitle(*endpoint.slot) : endpoint.name;
    auto *dialog = new HoldDialog(title, m_window->window());
    connect(dialog, &HoldDialog::holdRequested, this,
            [this, name, company = m_company.id](const QString &reason) {
                hold(company, name, reason, false);
            });
    dialog->open();
}

void EndpointHold::hold(CompanyId company, const QString &name, const QString &reason, bool isUndo)
{
    m_changing.ask(m_endpoints.hold(company, name, reason), this,
                   [=, this](const Result<Endpoint> &held) {
                       if (!held)
                           return Q_EMIT failed(held.error());
                       Q_EMIT changed();
                       if (!isUndo)
                           Q_EMIT noted(tr("Nothing is sent to it now; what is due waits."),
                                        [=, this] { release(company, name, true); });
                   });
}

void EndpointHold::release(CompanyId company, const QString &name, bool isUndo)
{
    m_changing.ask(m_endpoints.release(company, name), this,
                   [=, this](const Result<Endpoint> &released) {
                       if (!released)
                           return Q_EMIT failed(released.error());
                       Q_EMIT changed();
                       if (!isUndo)
                           Q_EMIT noted(tr("Sending goes on, beginning with what waited."), {});
                   });
}

} // namespace hk
