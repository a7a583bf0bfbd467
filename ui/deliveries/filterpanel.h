#pragma once

#include "core/model/company.h"
#include "core/workspace/deliveriesfront.h"
#include "core/workspace/filtersfront.h"
#include "ui/common/asking.h"
#include "ui/deliveries/filterbar.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <optional>

class QBoxLayout;

namespace hk {

class Dialogs;
class FilterMenu;
class SavedFilters;
class StatusChips;

/// Everything that says which deliveries the page shows: the filter's text, which is the truth, the
/// period beside it, and the chips and menus that write into the text. GUI thread; what it is given
/// outlives it.
class FilterPanel final : public QWidget
{
    Q_OBJECT

public:
    FilterPanel(FiltersFront &filters, Dialogs &dialogs, QWidget *parent = nullptr);

    FilterBar &bar() { return *m_bar; }
    void setCompany(const Company &company);
    /// What is asked for at this moment, without limits and places.
    DeliveryQuery query(Micros now) const;
    QSize minimumSizeHint() const override; ///< with the saved filters below the chips
    /// What the chips would show; none: without numbers.
    void showCounts(const std::optional<StatusCounts> &counts);
    void showCounting(); ///< the numbers are on their way
    /// A filter of all time, in the place of the one in force.
    void ask(const QString &filter);
    /// What was in force when the company was looked at last; emits nothing.
    void restore(const QString &text, FilterBar::Period period);
    /// The one in force, narrowed by a term: "code:502" in the place of other codes, "-code:502"
    /// beside them.
    void narrow(FilterField field, const QString &term);
    /// Everything, of all time; the text gets the focus.
    void reset();
    void showAllTime(); ///< the same filter

Q_SIGNALS:
    void changed(); ///< query() asks for something else
    void left();    ///< on to the list
    void noted(const QString &note, const std::function<void()> &undo);
    void failed(const hk::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectBar();
    void connectChips();
    void connectMenus();
    void showFilter();
    void askWords();

    FiltersFront &m_filters;
    Company m_company;
    FilterBar *m_bar;
    FilterMenu *m_menu;
    StatusChips *m_chips;
    SavedFilters *m_saved;
    QBoxLayout *m_row; ///< chips and saved filters
    LatestAnswer m_words;
};

} // namespace hk
