#pragma once

#include "tests/bench/list/painted.h"

#include "core/workspace/deliveriesfront.h"
#include "ui/deliveries/deliveriestable.h"
#include "ui/deliveries/deliverytablemodel.h"
#include "ui/deliveries/ledgerwatch.h"

#include <functional>

namespace hk::bench {

/// The table of deliveries of the page, with its model and its watch over the ledger, in a window
/// of its own. Each action answers what it took until its rows were painted.
class TableScene final
{
public:
    TableScene(DeliveriesFront &front, CompanyId company);

    Spent load(const QString &filter);
    Spent scrollTo(int row);
    Spent scrollToEnd();
    Spent turnRound(); ///< newest first or oldest first
    Spent showMoment(Micros moment);
    /// Not measured: the list as it begins, counted.
    void begin(const QString &filter = {});
    int rowCount() const { return m_model.rowCount(); }

private:
    bool isComplete() const;

    CompanyId m_company;
    DeliveryTableModel m_model;
    LedgerWatch m_watch;
    DeliveriesTable m_table;
    bool m_awaitsMoment = false;
    Painted m_painted;
};

} // namespace hk::bench
