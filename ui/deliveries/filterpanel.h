#pragma once

#include "core/model/company.h"
#include "core/workspace/deliveriesfront.h"

#include <QtWidgets/QWidget>

namespace hk {

class FilterBar;
class StatusChips;

/// Everything that says which deliveries the page shows: the filter's text, which is the truth, the
/// period beside it, and the chips and menus that write into the text. GUI thread.
class FilterPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterPanel(QWidget *parent = nullptr);

    FilterBar &bar() { return *m_bar; }
    void setCompany(const Company &company) { m_company = company; }
    /// What is asked for at this moment, without limits and places.
    DeliveryQuery query(Micros now) const;
    void showCounts(const StatusCounts &counts);
    /// Everything, of all time; the text gets the focus.
    void reset();

Q_SIGNALS:
    void changed(); ///< query() asks for something else
    void left();    ///< on to the list

private:
    void connectChips();
    void showFilter();

    Company m_company;
    FilterBar *m_bar;
    StatusChips *m_chips;
};

} // namespace hk
