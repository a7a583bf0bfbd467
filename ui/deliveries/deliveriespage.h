#pragma once

#include "core/workspace/deliveriesfront.h"
#include "ui/common/asking.h"
#include "ui/common/page.h"
#include "ui/deliveries/deliverytablemodel.h"

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace hk {

class DeliveriesTable;
class DeliveryInspector;
class Dialogs;
class EmptyState;
class FilterBar;
class LedgerWatch;
class StatusChips;

/// The ledger: find a delivery by status, period, name or id, see what became of it, send it again.
/// The filter's text is the truth; chips and menus write into it.
class DeliveriesPage final : public Page
{
    Q_OBJECT

public:
    DeliveriesPage(DeliveriesFront &deliveries, Dialogs &dialogs, QWidget *parent = nullptr);
    ~DeliveriesPage() override;

    QString title() const override;
    void setCompany(const Company &company) override;
    void refresh() override;
    /// A delivery's public id.
    void open(const QString &what) override;
    QList<QWidget *> panes() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildActions();
    void connectParts();
    void load();
    void loadCounts();
    void showState();
    void showNewer();
    void showDelivery(const QString &publicId);
    void refreshInspector();
    void resend();
    void resendNow(const QString &publicId);
    void retryNow();
    void copyCurl();

    DeliveriesFront &m_deliveries;
    Dialogs &m_dialogs;
    Company m_company;
    DeliveryTableModel *m_model;
    LedgerWatch *m_watch;
    FilterBar *m_filter;
    StatusChips *m_chips;
    DeliveriesTable *m_table;
    DeliveryInspector *m_inspector;
    QSplitter *m_splitter;
    QStackedWidget *m_list; ///< the table, or what stands in its place
    EmptyState *m_empty;
    EmptyState *m_nothingMatches;
    EmptyState *m_failure;
    QPushButton *m_newer;
    QPushButton *m_resend;
    QAction *m_resendAction;
    QAction *m_retryAction;
    QAction *m_curlAction;
    LatestAnswer m_counting;
    LatestAnswer m_detailing;
    LatestAnswer m_acting;
};

} // namespace hk
