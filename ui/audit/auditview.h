#pragma once

#include "core/model/auditentry.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace hk {

class AuditColumns;
class AuditDetail;
class AuditModel;
class Card;
class EmptyState;

/// The list of entries with its filter above and the chosen entry below. GUI thread.
class AuditView final : public QWidget
{
    Q_OBJECT

public:
    explicit AuditView(QWidget *parent = nullptr);

    AuditModel &model() { return *m_model; }
    QString filterText() const;
    bool isOfAllCompanies() const;
    /// filterChanged() does not follow.
    void setFilter(const QString &text, bool ofAllCompanies);
    QList<QWidget *> panes() const;
    void focusFilter();

    /// What is wrong with the filter; empty: nothing. What is listed stays.
    void setFilterFault(const QString &sentence);
    /// How many there are in all, in words; empty: not known.
    void setCount(const QString &words);
    /// Entries came that are not shown yet; 0: none.
    void setNewer(bool there);
    void showLines(const QList<AuditLine> &lines, bool isLast);

Q_SIGNALS:
    void filterChanged();
    void newerWanted();
    void settingsWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildFilter();
    void buildStates();
    void buildTable();
    void placeScope();
    void chooseRow();

    QBoxLayout *m_filterRow;
    QLineEdit *m_filter;
    QComboBox *m_scope;
    QLabel *m_fault;
    QPushButton *m_newer;
    Card *m_card;
    QStackedWidget *m_stack;
    QTableView *m_table;
    AuditColumns *m_columns = nullptr;
    EmptyState *m_nothing;
    EmptyState *m_empty;
    AuditModel *m_model;
    AuditDetail *m_detail;
    QSplitter *m_splitter;
    QTimer m_typing;
};

} // namespace hk
