#pragma once

#include "core/workspace/receiverfront.h"
#include "ui/common/asking.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace hk {

class Card;
class EmptyState;
class ReceivedModel;
class RequestActions;
class RequestColumns;
class RequestFilterBar;
class RequestInspector;

/// The requests that arrived, newest first and filtered, and beside them the one that is selected.
/// The first one is selected as it comes; then what is selected stays so, and a button tells how
/// many came since. GUI thread.
class RequestsView final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestsView(ReceiverFront &receiver, QWidget *parent = nullptr);

    bool isEmpty() const;
    QList<QWidget *> panes() const;
    const ReceivedModel &model() const { return *m_model; }
    RequestInspector &inspector() { return *m_inspector; }
    /// At the top of the list's card.
    void addListButton(QPushButton *button);
    /// Below the inspector, and in the list's context menu.
    void addRequestActions(RequestActions *actions);
    void focusSearch();
    /// The number of the selected one; 0: none.
    qint64 selected() const;
    /// Selects that one, be it only told of later; the newest where it is not kept any more.
    void select(qint64 number);
    /// Keeps widths of columns there, and has those of before.
    void remember(QSettings &settings);

Q_SIGNALS:
    void emptyChanged(bool empty);
    void chosen(); ///< a person selected another one

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void setUpTable();
    void arrange();
    void share();
    void apply(const ReceivedUpdate &update);
    void keepPlace(int row, int inserted);
    void applyFilter();
    void searchBodies(qint64 after);
    void chooseRow();
    bool selectWanted();
    void selectNewest();
    void showSelected();
    void showCounts();

    ReceiverFront &m_receiver;
    Card *m_card;
    ReceivedModel *m_model;
    RequestFilterBar *m_filter;
    QStackedWidget *m_stack;
    QTableView *m_table;
    RequestColumns *m_columns = nullptr;
    EmptyState *m_nothing; ///< matches
    QPushButton *m_newButton;
    QList<QWidget *> m_listButtons;
    RequestInspector *m_inspector;
    QSplitter *m_splitter;
    LatestAnswer m_searching;
    qint64 m_searched = 0; ///< the newest that was searched for the filter's text
    /// Between two requests that are shown by themselves: each costs more than a frame.
    QTimer m_pause;
    QTimer m_polished;   ///< after a change of zoom
    qint64 m_wanted = 0; ///< is to be selected as soon as it is there
    qint64 m_seen = 0;   ///< the newest when somebody last chose one
    bool m_isApplying = false;
    bool m_isMoved = false; ///< the line between list and inspector, by hand
};

} // namespace hk
