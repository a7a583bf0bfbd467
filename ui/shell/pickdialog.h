#pragma once

#include "ui/shell/pickmodel.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace hk {

/// A field and below it the list of what fits, to pick one: arrow keys move, Enter takes, Esc
/// closes; the focus stays in the field, and screen readers are told of the current row. Deletes
/// itself when it is closed.
class PickDialog : public QDialog
{
    Q_OBJECT

public:
    /// `name` is the object's; `hint` stands in the empty field, and is its name.
    PickDialog(const QString &name, const QString &title, const QString &hint, QWidget *parent);

    QString text() const;
    enum class Current { First, AsItWas };
    /// Current becomes the first that is possible, or the one in the place of the old one.
    void setRows(const QList<PickRow> &rows, Current current = Current::First);
    /// Below the list; empty: nothing.
    void setNote(const QString &note);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void typed(const QString &text);
    /// The dialog has closed.
    void picked(int row);

private:
    void build(const QString &hint);
    void move(int step);
    bool isPossible(int row) const;
    void take();

    QLineEdit *m_field;
    PickModel *m_model;
    QListView *m_list;
    QLabel *m_note;
};

} // namespace hk
