#pragma once

#include <QtWidgets/QDialog>

class QListWidget;
class QPushButton;

namespace hk {

class TableColumns;

/// Which columns are shown, and in which order: a check box each, and buttons that move the current
/// one. What is done shows at once. Opened with open(); deletes itself.
class ColumnsDialog final : public QDialog
{
    Q_OBJECT

public:
    ColumnsDialog(TableColumns &columns, QWidget *parent);

private:
    void build();
    QPushButton *addButton(const char *name, const QString &text);
    void fill(int section);
    void move(int by);

    TableColumns &m_columns;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_reset;
};

} // namespace hk
