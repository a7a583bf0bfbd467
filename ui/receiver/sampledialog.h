#pragma once

#include "core/model/company.h"
#include "core/model/trigger.h"
#include "core/workspace/samplesfront.h"
#include "ui/common/asking.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace hk {

class FieldRow;
class MessageBar;

/// Asks under which name a received payload is to be kept as a sample of the company, and of which
/// trigger it is when it does not say. A name that is taken can be taken over. Opened with open();
/// deletes itself.
class SampleDialog final : public QDialog
{
    Q_OBJECT

public:
    SampleDialog(SamplesFront &samples, const Company &company, const QByteArray &payload,
                 std::optional<Trigger> trigger, QWidget *parent);

Q_SIGNALS:
    /// Is kept under this name.
    void saved(const QString &name);

private:
    QWidget *buildForm(std::optional<Trigger> trigger);
    void save();
    void showProblem(const Error &error);
    void setReplacing(bool replacing);

    SamplesFront &m_samples;
    Company m_company;
    QByteArray m_payload;
    MessageBar *m_message;
    QLineEdit *m_name;
    QComboBox *m_trigger;
    QPushButton *m_save;
    FieldRow *m_nameRow = nullptr;
    bool m_isReplacing = false;
    LatestAnswer m_saving;
};

} // namespace hk
