#pragma once

#include "core/model/company.h"
#include "core/model/delivery.h"
#include "core/model/deliveryfilter.h"
#include "core/workspace/fronts.h"

#include <QtCore/QObject>

#include <functional>
#include <optional>

class QWidget;

namespace hk {

class DeliveriesTable;
class DeliveryActions;
class DeliveryFiles;
class DeliveryInspector;
class DeliveryMenu;
class EndpointHold;
class RowMenu;
class Dialogs;
class FilterBar;
class KeepingDialogs;
class ManyAgain;
class MessageBar;
class Toast;

/// Does what the menu asks for with the delivery in the inspector, with the selected ones, or with
/// all that match, and says what came of it. GUI thread; `page` owns it, everything it is given
/// outlives it.
class DeliveryDesk final : public QObject
{
    Q_OBJECT

public:
    /// What the page shows, and where it speaks.
    struct Views
    {
        DeliveriesTable &table;
        DeliveryInspector &inspector;
        FilterBar &filter;
        MessageBar &messageBar;
        Toast &toast;
    };

    DeliveryDesk(const Fronts &fronts, Dialogs &dialogs, DeliveryMenu &menu, const Views &views,
                 QWidget *page);

    void setCompany(const Company &company);
    /// Enables what is possible with what is chosen now.
    void showChoice();
    /// Shows what is in a file.
    void lookAt(const QString &file);
    /// Also where it is below what can be seen.
    void goToInspector();
    /// Says what was done; the button does `then`.
    void note(const QString &text, const QString &button = {}, std::function<void()> then = {});

Q_SIGNALS:
    /// To be shown on this page: see Page::open().
    void openWanted(const QString &what);
    void pageWanted(const QString &key, const QString &what);
    /// Into the filter, in the place of others of its field unless it excludes.
    void termWanted(hk::FilterField field, const QString &term);
    void rowsGone();       ///< rows were removed, or their data erased: the list is to be read anew
    void detailOutdated(); ///< what the inspector shows is not so any more

private:
    void connectMenu();
    void connectInspector();
    void connectRows();
    void connectOutcomes();
    /// The one selected row, else the delivery in the inspector.
    std::optional<Delivery> chosen() const;
    /// Ids of several selected rows; says so and answers none where they are too many.
    std::optional<QStringList> severalChosen();
    void retry();
    void cancel();
    void jumpToMoment();
    void showMoment(Micros moment);
    void resend();
    void resendAll();
    void exportDeliveries();

    DeliveryMenu &m_menu;
    Views m_views;
    Company m_company;
    DeliveryActions *m_actions;
    ManyAgain *m_many;
    DeliveryFiles *m_files;
    EndpointHold *m_hold;
    KeepingDialogs *m_keeping;
    RowMenu *m_rowMenu;
    std::function<void()> m_byToast; ///< what the toast's button does
};

} // namespace hk
