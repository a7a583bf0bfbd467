#pragma once

#include "core/workspace/statusfront.h"
#include "ui/common/asking.h"
#include "ui/common/messagebar.h"

namespace hk {

class NoticesFront;
struct NoticeFacts;

/// The line above the pages that tells when an endpoint was put on hold, until somebody has seen
/// it or it sends again; hidden otherwise. What it is given outlives it.
class HoldNotice final : public QWidget
{
    Q_OBJECT

public:
    HoldNotice(StatusFront &status, NoticesFront &notices, QWidget *parent = nullptr);

Q_SIGNALS:
    void settingsRequested(hk::CompanyId company);

private:
    void take(const HeldEndpoint &held);
    void look();
    void dropReleased(const NoticeFacts &facts);
    void tell();

    NoticesFront &m_notices;
    MessageBar *m_bar;
    QList<HeldEndpoint> m_unseen; ///< each endpoint once, the last one told of last
    LatestAnswer m_looking;
};

} // namespace hk
