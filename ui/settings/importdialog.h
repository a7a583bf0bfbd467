#pragma once

#include "core/model/company.h"
#include "core/workspace/settingsfront.h"
#include "ui/common/asking.h"

#include <QtWidgets/QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hk {

class FieldGrid;
class FieldRow;
class MessageBar;
class TextTable;

/// What a file of settings would change, old and new beside each other, before it does. Opened with
/// open(); deletes itself.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(SettingsFront &settings, const Company &company, const QByteArray &file,
                 const QString &fileName, QWidget *parent);
    ~ImportDialog() override;

Q_SIGNALS:
    void imported(const hk::ImportedSettings &what, bool withoutKeys);

private:
    void tryOut();
    void import();
    void show(const ImportedSettings &what);
    void refuse(const Error &error);
    SettingsImport wish(bool dryRun) const;

    SettingsFront &m_settings;
    Company m_company;
    QByteArray m_file;
    QString m_fileName;
    MessageBar *m_message;
    QLabel *m_summary;
    TextTable *m_table;
    FieldGrid *m_secrets;
    QLineEdit *m_passphrase;
    std::optional<QString> m_tried; ///< the passphrase of what is shown; none: Enter tries again
    FieldRow *m_passphraseRow;
    QPushButton *m_import;
    LatestAnswer m_trying;
};

} // namespace hk
