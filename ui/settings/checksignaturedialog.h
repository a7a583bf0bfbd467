#pragma once

#include "core/workspace/settingsfront.h"
#include "ui/common/asking.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace hk {

class Dialogs;
class FieldRow;
class MessageBar;

/// Tells which of the company's keys made a signature that a receiver has, or why none did. Opened
/// with open(); deletes itself.
class CheckSignatureDialog final : public QDialog
{
    Q_OBJECT

public:
    CheckSignatureDialog(SettingsFront &settings, Dialogs &dialogs, const Company &company,
                         QWidget *parent);

private:
    QWidget *buildForm();
    void showScheme();
    void openBody();
    void forgetFile();
    void check();
    void show(const SignatureOrigin &origin);

    SettingsFront &m_settings;
    Dialogs &m_dialogs;
    Company m_company;
    MessageBar *m_message;
    QComboBox *m_scheme;
    QLineEdit *m_signature;
    QLineEdit *m_id;
    QLineEdit *m_timestamp;
    QPlainTextEdit *m_body;
    QPushButton *m_check;
    FieldRow *m_bodyRow = nullptr;
    FieldRow *m_idRow = nullptr;
    FieldRow *m_timestampRow = nullptr;
    std::optional<QByteArray> m_file; ///< its bytes count, exactly; none: the text that was typed
    LatestAnswer m_asking;
};

} // namespace hk
