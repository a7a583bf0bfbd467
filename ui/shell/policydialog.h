#pragma once

#include "ui/common/asking.h"

#include <QtCore/QStringList>
#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hk {

class Dialogs;
class FieldRow;
class MessageBar;
class PolicyFront;
class ProxyRow;
class TextTable;

/// Which addresses other than public ones may be sent to, each with its risk in words, and the
/// proxy. What is done here holds at once. Opened with open(); deletes itself.
class PolicyDialog final : public QDialog
{
    Q_OBJECT

public:
    PolicyDialog(PolicyFront &policy, Dialogs &dialogs, QWidget *parent);

private:
    QWidget *buildForm();
    void load();
    void show(const QStringList &ranges);
    void explain();
    void allowTyped();
    void allow(const QString &range);
    void showSelected();
    void remove();

    PolicyFront &m_policy;
    Dialogs &m_dialogs;
    MessageBar *m_message;
    TextTable *m_table;
    QLabel *m_risk;
    QLineEdit *m_range;
    QPushButton *m_allow;
    QPushButton *m_remove;
    FieldRow *m_rangeRow = nullptr;
    ProxyRow *m_proxy = nullptr;
    QStringList m_ranges;
    LatestAnswer m_loading;
    LatestAnswer m_changing;
};

} // namespace hk
