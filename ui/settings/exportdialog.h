#pragma once

#include "core/model/company.h"
#include "core/workspace/settingsfront.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace hk {

class Dialogs;
class HashKeyEdit;
class FieldRow;
class MessageBar;
class SettingsFront;

/// Settings into a file: with the secrets under a passphrase, or without. Opened with open();
/// deletes itself.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(SettingsFront &settings, Dialogs &dialogs, const Company &company,
                 QWidget *parent);

Q_SIGNALS:
    void exported(const QString &file);

private:
    void explain();
    SettingsFormat format() const;
    void chooseFile();
    void write(const QString &file);

    SettingsFront &m_settings;
    Dialogs &m_dialogs;
    Company m_company;
    MessageBar *m_message;
    QComboBox *m_format;
    QCheckBox *m_withSecrets;
    HashKeyEdit *m_passphrase;
    FieldRow *m_formatRow = nullptr;
    FieldRow *m_passphraseRow = nullptr;
    QPushButton *m_export;
};

} // namespace hk
