#pragma once

#include "core/workspace/receiverfront.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace hk {

class Dialogs;
class FieldRow;
class MessageBar;
class RulesTable;

/// All that the receiver can be told: how it answers and by which rules, TLS and its certificate,
/// where it listens, where it forwards to. Whatever reaches beyond this computer is asked for
/// first. Opened with open(); deletes itself.
class BehaviourDialog final : public QDialog
{
    Q_OBJECT

public:
    BehaviourDialog(ReceiverFront &receiver, Dialogs &dialogs, QWidget *parent);

Q_SIGNALS:
    /// `restart`: some of it counts from the next start on.
    void applied(bool restart);

private:
    QWidget *buildAnswers();
    QWidget *buildNetwork();
    void fill();
    void explainAddress();
    void askThenApply();
    void apply();
    bool show(const Result<void> &result, FieldRow *row);

    ReceiverFront &m_receiver;
    Dialogs &m_dialogs;
    MessageBar *m_message;
    QLineEdit *m_spec;
    RulesTable *m_rules;
    QComboBox *m_tls;
    QComboBox *m_address;
    QLineEdit *m_forward;
    QCheckBox *m_passes;
    QPushButton *m_apply;
    FieldRow *m_specRow = nullptr;
    FieldRow *m_addressRow = nullptr;
    FieldRow *m_forwardRow = nullptr;
};

} // namespace hk
