#pragma once

#include "core/base/id.h"
#include "ui/common/messagebar.h"

namespace hk {

class StatusFront;
struct HeldEndpoint;

/// The line above the pages that tells when an endpoint was put on hold, until somebody has seen
/// it; hidden otherwise.
class HoldNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit HoldNotice(StatusFront &status, QWidget *parent = nullptr);

Q_SIGNALS:
    void settingsRequested(hk::CompanyId company);

private:
    void show(const HeldEndpoint &held);

    MessageBar *m_bar;
    CompanyId m_company; ///< of the last one
    int m_unseen = 0;
};

} // namespace hk
