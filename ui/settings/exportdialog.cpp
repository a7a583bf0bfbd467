#include "ui/settings/exportdialog.h"

#include "core/base/answer.h"
#include "core/base/outputfile.h"
#include "core/workspace/settingsfront.h"
#include "ui/common/dialogs.h"
#include "ui/common/errorwords.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/messagebar.h"
#include "ui/settings/hashkeyedit.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace hk {

ExportDialog::ExportDialog(SettingsFront &settings, Dialogs &dialogs, const Company &company,
                           QWidget *parent)
    : QDialog(parent), m_settings(settings), m_dialogs(dialogs), m_company(company),
      m_message(new MessageBar(this)), m_format(new QComboBox(this)),
      m_withSecrets(new QCheckBox(tr("Also keys and secret headers"), this)),
      m_passphrase(new HashKeyEdit(this, HashKeyEdit::Holds::Passphrase)),
      m_export(new QPushButton(tr("Export…"), this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export settings"));
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    m_format->setObjectName(QStringLiteral("exportFormatField"));
    m_format->addItem(tr("All settings"), static_cast<int>(SettingsFormat::Ours));
    m_format->addItem(tr("Fields of the Setup API"), static_cast<int>(SettingsFormat::SetupApi));
    m_withSecrets->setObjectName(QStringLiteral("withSecretsBox"));
    m_passphrase->setObjectName(QStringLiteral("passphraseField"));
    auto *form = new FieldGrid(0, this);
    m_formatRow = form->addRow(tr("&What"), m_format);
    form->addRow({}, m_withSecrets);
    m_passphraseRow = form->addRow(tr("&Passphrase"), m_passphrase);
    explain();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setDefault(true);
    setPrimary(m_export);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_message);
    column->addWidget(form);
    column->addStretch(1);
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 16);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {540, 0});
    growWithContents(this);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::explain);
    connect(m_withSecrets, &QCheckBox::toggled, this, &ExportDialog::explain);
    connect(m_passphrase, &QLineEdit::textEdited, this, &ExportDialog::explain);
    connect(m_passphrase, &HashKeyEdit::eyePressed, this,
            [this] { m_passphrase->setShown(!m_passphrase->isShown()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::chooseFile);
}

SettingsFormat ExportDialog::format() const
{
    return static_cast<SettingsFormat>(m_format->currentData().toInt());
}

void ExportDialog::explain()
{
    const bool isOurs = format() == SettingsFormat::Ours;
    if (!isOurs)
        m_withSecrets->setChecked(false);
    m_withSecrets->setEnabled(isOurs);
    m_passphrase->setEnabled(m_withSecrets->isChecked());
    m_formatRow->showNote(isOurs ? tr("URLs, triggers, endpoints and retry schedule of %1, as "
                                      "JSON. “Import…” reads it back, here or elsewhere.")
                                           .arg(m_company.name)
                                 : tr("The four URLs of %1 alone, under the names that the Setup "
                                      "API gives them: bookingWebhookUrl and so on.")
                                           .arg(m_company.name));
    m_passphraseRow->showNote(tr("12 characters at least. Without it nobody can read the keys "
                                 "in the file, and nobody can help you if you forget it."));
}

void ExportDialog::chooseFile()
{
    constexpr qsizetype shortest = 12;
    if (m_withSecrets->isChecked() && m_passphrase->text().size() < shortest) {
        m_passphraseRow->showError(sentenceOf({ErrorCode::PassphraseShort, {}, {}, {}}));
        m_passphrase->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_dialogs.saveFile(this, tr("Export settings"),
                       m_company.externalId + QStringLiteral("-settings.json"),
                       [this](const QString &file) { write(file); });
}

void ExportDialog::write(const QString &file)
{
    m_export->setEnabled(false);
    std::optional<Secret> passphrase;
    if (m_withSecrets->isChecked())
        passphrase = Secret(m_passphrase->text().toUtf8());
    whenAnswered(m_settings.exportSettings(m_company.id, format(), passphrase), this,
                 [this, file](const Result<QByteArray> &bytes) {
                     m_export->setEnabled(true);
                     const Result<void> done = bytes ? writeOutput(file, *bytes) : bytes.error();
                     if (!done)
                         return m_message->showError(done.error());
                     Q_EMIT exported(file);
                     accept();
                 });
}

} // namespace hk
