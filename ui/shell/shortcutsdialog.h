#pragma once

#include "ui/shell/keybindings.h"

#include <QtWidgets/QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace hk {

class Dialogs;
class MessageBar;

/// Every action with its keys, by menu: found by name or key, changed by pressing other keys,
/// brought back one by one or all. What is changed is in force at once. Deletes itself. GUI thread;
/// what it is given outlives it.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(KeyBindings &bindings, Dialogs &dialogs, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildEditor();
    void fill();
    void showKeys();
    void filter(const QString &typed);
    void showChosen();
    const KeyBindings::Entry *chosen() const;
    void takeKey();
    void assign(const QKeySequence &key);
    void askForKeys(const QList<QKeySequence> &keys, const KeyBindings::Entry &owner);
    void setKeys(const QList<QKeySequence> &keys);
    void resetChosen();
    void resetAll();

    KeyBindings &m_bindings;
    Dialogs &m_dialogs;
    QLineEdit *m_words;
    QTreeWidget *m_list;
    QLabel *m_name;
    QKeySequenceEdit *m_edit;
    QPushButton *m_none;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    MessageBar *m_message;
    bool m_isPressing = false; ///< a key is on its way to the edit
};

} // namespace hk
