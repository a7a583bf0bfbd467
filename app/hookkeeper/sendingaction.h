#pragma once

#include "core/workspace/statusfront.h"

#include <QtGui/QAction>

namespace hk {

/// "Pause sending" or "Resume sending", whichever can be done. Not while another program sends,
/// nor while what is on the wire is finished. The front outlives it.
class SendingAction final : public QAction
{
    Q_OBJECT

public:
    explicit SendingAction(StatusFront &status, QObject *parent = nullptr);

private:
    void show(const SenderStatus &status);
    void change();

    StatusFront &m_status;
};

} // namespace hk
