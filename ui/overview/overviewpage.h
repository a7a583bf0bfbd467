#pragma once

#include "core/workspace/fronts.h"
#include "core/workspace/overviewfront.h"
#include "ui/common/asking.h"
#include "ui/common/page.h"

#include <QtCore/QTimer>

#include <functional>
#include <optional>

class QAction;
class QComboBox;

namespace hk {

class OverviewBody;

/// How the company's deliveries went lately. Follows the ledger, asking at most every second, and
/// only while it is looked at; what is shown stays until there is something newer. GUI thread.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const Fronts &fronts, QWidget *parent = nullptr);
    ~OverviewPage() override;

    QString title() const override;
    void setCompany(const Company &company) override;
    void refresh() override;
    QList<QWidget *> panes() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void addPeriod(const QString &text, int days);
    void connectBody();
    void loadSoon();
    void load();
    void take(const Result<Overview> &answer);
    void tick();
    void goToTop();
    void release(const Endpoint &endpoint);
    void holdAgain(const Endpoint &endpoint);
    Micros span() const;

    const Fronts m_fronts;
    QComboBox *m_period;
    QList<QAction *> m_periods;
    OverviewBody *m_body;
    Company m_company;
    std::optional<Overview> m_shown;
    LatestAnswer m_asking;
    LatestAnswer m_changing;
    QTimer m_pause; ///< between two questions that the ledger gives reason to
    QTimer m_clock;
    std::function<void()> m_undo;
    bool m_isStale = true; ///< the ledger has changed since it was asked
};

} // namespace hk
