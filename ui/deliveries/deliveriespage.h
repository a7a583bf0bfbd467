#pragma once

#include "core/workspace/deliveriesfront.h"
#include "core/workspace/fronts.h"
#include "ui/common/asking.h"
#include "ui/common/page.h"
#include "ui/deliveries/deliverytablemodel.h"
#include "ui/deliveries/troublenotes.h"

#include <QtCore/QTimer>

class QSettings;

namespace hk {

class ChipCounts;
class DeliveriesList;
class DeliveriesMemory;
class DeliveriesTable;
class DeliveryDesk;
class DeliveryInspector;
class DeliveryMenu;
class Dialogs;
class FilterPanel;
class LedgerWatch;
class PaneSplitter;
class SoughtRows;

/// The ledger: find a delivery by status, period, name or id, see what became of it, send it again.
/// The filter's text is the truth; chips and menus write into it.
class DeliveriesPage final : public Page
{
    Q_OBJECT

public:
    DeliveriesPage(const Fronts &fronts, Dialogs &dialogs, QWidget *parent = nullptr);
    ~DeliveriesPage() override;

    QString title() const override;
    /// Keeps columns, order, filter and the splitter of each company in `settings`, which outlives
    /// this. Before the first company is shown.
    void remember(QSettings &settings);
    void setCompany(const Company &company) override;
    void refresh() override;
    /// A delivery's public id, "filter:" and the text of one, or "look:" and a file.
    void open(const QString &what) override;
    bool canFind() const override { return true; }
    void find() override;
    QString opened() const override { return m_opened; }
    QList<QWidget *> panes() override;
    /// How the list stands, for a page in the place of this one.
    SoughtRows &rows() { return *m_rows; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build(const Fronts &fronts, Dialogs &dialogs);
    void buildActions();
    void connectFilter();
    void connectList();
    void connectInspector();
    void load();
    void showState();
    void showList();
    void showSubtitle();
    void showChoice();
    void arrange();
    void showAgain();
    void showNewer();
    void showNothing();
    void showDelivery(const QString &publicId);
    void noteOpened(const QString &publicId);
    void showSelected();
    void followLedger();

    DeliveriesFront &m_deliveries;
    Company m_company;
    QString m_opening; ///< see open(), until there is a company
    QString m_opened;  ///< the delivery that is looked at, or was asked for
    DeliveryTableModel *m_model = nullptr;
    LedgerWatch *m_watch = nullptr;
    DeliveryMenu *m_menu = nullptr;
    DeliveryDesk *m_desk = nullptr;
    DeliveriesMemory *m_memory = nullptr; ///< none: nothing is kept
    FilterPanel *m_filter = nullptr;
    DeliveriesList *m_list = nullptr;
    DeliveriesTable *m_table = nullptr; ///< of m_list
    SoughtRows *m_rows = nullptr;
    ChipCounts *m_counts = nullptr;
    DeliveryInspector *m_inspector = nullptr;
    PaneSplitter *m_splitter = nullptr;
    QTimer m_clock; ///< "3 minutes ago" grows old
    TroubleNotes m_troubles;
    bool m_isUnseen = true;    ///< nobody has looked at the company's list yet
    bool m_isNarrowed = false; ///< the filter or period has changed, its rows are not there yet
    LatestAnswer m_detailing;
};

} // namespace hk
