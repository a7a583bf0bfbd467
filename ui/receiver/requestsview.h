#pragma once

#include "core/workspace/receiverfront.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QSplitter;
class QTableView;

namespace hk {

class Card;
class ReceivedModel;
class RequestInspector;

/// The requests that arrived, newest first, and beside them the one that is selected. The newest is
/// selected as it comes, until the user selects another. GUI thread.
class RequestsView final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestsView(QWidget *parent = nullptr);

    void add(const ReceivedRequest &request);
    void clear();
    bool isEmpty() const;
    QList<QWidget *> panes() const;

Q_SIGNALS:
    void cleared();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void setUpColumns();
    void arrange();
    void showSelected();
    void showCount();

    Card *m_card = nullptr;
    ReceivedModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    RequestInspector *m_inspector = nullptr;
    QSplitter *m_splitter = nullptr;
};

} // namespace hk
