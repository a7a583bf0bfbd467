#include "ui/settings/importdialog.h"

#include "ui/common/errorwords.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/listtext.h"
#include "ui/common/messagebar.h"
#include "ui/common/texttable.h"
#include "ui/settings/changewords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace hk {
namespace {

TextTable *makeTable(QWidget *parent)
{
    auto *table = new TextTable(
            {ImportDialog::tr("Setting"), ImportDialog::tr("Now"), ImportDialog::tr("In the file")},
            parent);
    table->setObjectName(QStringLiteral("importTable"));
    table->setAccessibleName(ImportDialog::tr("What the file changes"));
    return table;
}

} // namespace

ImportDialog::ImportDialog(SettingsFront &settings, const Company &company, const QByteArray &file,
                           const QString &fileName, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_company(company), m_file(file), m_fileName(fileName),
      m_message(new MessageBar(this)), m_summary(new QLabel(this)), m_table(makeTable(this)),
      m_secrets(new FieldGrid(0, this)), m_passphrase(new QLineEdit(this)),
      m_import(new QPushButton(tr("Import"), this))
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import settings"));
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setTextFormat(Qt::PlainText); // it names a company and a file
    m_summary->setWordWrap(true);
    m_passphrase->setObjectName(QStringLiteral("importPassphraseField"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphraseRow = m_secrets->addRow(tr("&Passphrase"), m_passphrase);
    m_secrets->hide();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setDefault(true);
    m_import->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_message);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(m_secrets);
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 16);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {760, 420});
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_passphrase, &QLineEdit::editingFinished, this, [this] {
        if (m_tried != m_passphrase->text())
            tryOut();
    });
    connect(m_passphrase, &QLineEdit::textEdited, m_passphraseRow,
            [this] { m_passphraseRow->showNote(tr("Enter compares the keys of the file.")); });
    tryOut();
}

ImportDialog::~ImportDialog() { hide(); } // while it is whole: its fields are left now

SettingsImport ImportDialog::wish(bool dryRun) const
{
    SettingsImport import{m_file, QFileInfo(m_fileName).fileName(), std::nullopt, dryRun};
    if (!m_passphrase->text().isEmpty())
        import.passphrase = Secret(m_passphrase->text().toUtf8());
    return import;
}

void ImportDialog::tryOut()
{
    m_import->setEnabled(false);
    m_tried = m_passphrase->text();
    m_summary->setText(tr("Reading %1…").arg(QFileInfo(m_fileName).fileName()));
    m_trying.ask(m_settings.importSettings(m_company.id, wish(true)), this,
                 [this](const Result<ImportedSettings> &answer) {
                     if (answer)
                         show(*answer);
                     else
                         refuse(answer.error());
                 });
}

void ImportDialog::show(const ImportedSettings &what)
{
    m_message->clear();
    if (what.fileHasSecrets && m_secrets->isHidden())
        m_passphrase->setFocus(
                Qt::OtherFocusReason); // first of all: Enter would leave the keys out
    m_secrets->setHidden(!what.fileHasSecrets);
    const bool isLocked = what.fileHasSecrets && m_tried == QString();
    if (isLocked)
        m_passphraseRow->showNote(tr("The file holds keys and secret headers. Without its "
                                     "passphrase they stay as they are here."));
    else
        m_passphraseRow->clearMessage();
    const int count = static_cast<int>(what.differences.size());
    const QString same = isLocked
            ? tr("All but the keys is as in the file. Type its passphrase to compare them.")
            : tr("Everything is as in the file: there is nothing to import.");
    QStringList summary{count == 0 ? same
                                   : tr("The file changes %n setting(s) of %1.", nullptr, count)
                                             .arg(m_company.name)};
    if (!what.missingSecrets.isEmpty())
        summary.append(tr("Left out, since the file has no value for it: %1.")
                               .arg(listText(what.missingSecrets)));
    m_summary->setText(summary.join(u' '));
    m_table->setRows(rowsOf(what.differences));
    m_import->setEnabled(count > 0);
    setPrimary(m_import, count > 0);
}

void ImportDialog::refuse(const Error &error)
{
    m_summary->clear();
    m_table->setRows({});
    if (error.code == ErrorCode::PassphraseWrong) {
        m_passphraseRow->showError(sentenceOf(error));
        m_passphrase->setFocus(Qt::OtherFocusReason);
    } else {
        m_message->showError(error);
        m_tried.reset();
    }
}

void ImportDialog::import()
{
    m_import->setEnabled(false);
    m_trying.ask(m_settings.importSettings(m_company.id, wish(false)), this,
                 [this](const Result<ImportedSettings> &answer) {
                     if (!answer)
                         return refuse(answer.error());
                     Q_EMIT imported(*answer,
                                     answer->fileHasSecrets && m_passphrase->text().isEmpty());
                     accept();
                 });
}

} // namespace hk
