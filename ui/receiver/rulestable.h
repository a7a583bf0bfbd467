#pragma once

#include "core/workspace/receiverfront.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QTableWidget;

namespace hk {

/// The rules by which a receiver answers, one a row, to be edited in place: the first that fits a
/// request counts. GUI thread.
class RulesTable final : public QWidget
{
    Q_OBJECT

public:
    explicit RulesTable(QWidget *parent = nullptr);

    void setRules(const QList<ResponseRule> &rules);
    /// Without the rows that are empty.
    QList<ResponseRule> rules() const;

private:
    QPushButton *addButton(const QString &name, const QString &text);
    void append(const ResponseRule &rule);
    void add();
    void remove();
    void move(int by);
    void enable();

    QTableWidget *m_table;
    QPushButton *m_choose = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace hk
