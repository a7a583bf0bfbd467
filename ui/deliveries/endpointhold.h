#pragma once

#include "core/model/company.h"
#include "core/model/endpoint.h"
#include "core/workspace/endpointsfront.h"
#include "ui/common/asking.h"

#include <QtCore/QObject>

#include <functional>

class QWidget;

namespace hk {

/// Holds the endpoint of a delivery, and has it sent to again. GUI thread; the front outlives it.
class EndpointHold final : public QObject
{
    Q_OBJECT

public:
    /// Asks above `window`, which owns this.
    EndpointHold(EndpointsFront &endpoints, QWidget *window);

    void setCompany(const Company &company) { m_company = company; }
    /// Holds it, with a question why; or releases it when it is held.
    void toggle(const Endpoint &endpoint);

Q_SIGNALS:
    void noted(const QString &note, const std::function<void()> &undo);
    void failed(const hk::Error &error);
    void changed(); ///< an endpoint is held or released

private:
    void hold(CompanyId company, const QString &name, const QString &reason, bool isUndo);
    void release(CompanyId company, const QString &name, bool isUndo);

    EndpointsFront &m_endpoints;
    QWidget *m_window;
    Company m_company;
    LatestAnswer m_changing;
};

} // namespace hk
