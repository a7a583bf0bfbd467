#pragma once

#include "core/workspace/receiverfront.h"

#include <QtWidgets/QWidget>

class QLabel;
class QTabWidget;

namespace hk {

class CodeView;
class StatusBadge;

/// One request that arrived: the verdict on its signature, its body formatted and as it came, its
/// headers.
class RequestInspector final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestInspector(QWidget *parent = nullptr);

    /// `lostBody`: it was let go to save memory.
    void showRequest(const ReceivedRequest &request, bool lostBody);
    void showNothing();

private:
    StatusBadge *m_badge = nullptr;
    QLabel *m_verdict = nullptr;
    QTabWidget *m_tabs = nullptr;
    CodeView *m_body = nullptr;
    CodeView *m_raw = nullptr;
    CodeView *m_headers = nullptr;
};

} // namespace hk
