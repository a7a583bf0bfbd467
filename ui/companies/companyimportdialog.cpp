#include "ui/companies/companyimportdialog.h"

#include "ui/common/currentrow.h"
#include "ui/common/errorwords.h"
#include "ui/common/messagebar.h"
#include "ui/common/texttable.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace hk {
namespace {

QString verdictText(CompanyVerdict::Kind kind)
{
    switch (kind) {
    case CompanyVerdict::Added:
        return CompanyImportDialog::tr("To be added");
    case CompanyVerdict::Changed:
        return CompanyImportDialog::tr("To be changed");
    case CompanyVerdict::Unchanged:
        return CompanyImportDialog::tr("Unchanged");
    case CompanyVerdict::Refused:
        return CompanyImportDialog::tr("Refused");
    }
    Q_UNREACHABLE();
}

QString detailText(const CompanyVerdict &verdict)
{
    if (verdict.problem)
        return wordsOf(*verdict.problem).message;
    if (!verdict.lineProblem.isEmpty())
        return verdict.lineProblem;
    QStringList values;
    for (const SettingDifference &one : verdict.changes)
        values.append(one.after.isEmpty() ? CompanyImportDialog::tr("cleared: %1").arg(one.before)
                                          : one.after);
    return values.join(QStringLiteral(", "));
}

int firstRefused(const QList<CompanyVerdict> &verdicts)
{
    const auto found = std::ranges::find(verdicts, CompanyVerdict::Refused, &CompanyVerdict::kind);
    return found == verdicts.end() ? 0 : static_cast<int>(found - verdicts.begin());
}

} // namespace

CompanyImportDialog::CompanyImportDialog(CompaniesFront &companies, const QByteArray &file,
                                         const QString &fileName, QWidget *parent)
    : QDialog(parent), m_companies(companies), m_file(file),
      m_fileName(QFileInfo(fileName).fileName()), m_message(new MessageBar(this)),
      m_summary(new QLabel(this)),
      m_table(new TextTable({tr("Line"), tr("External id"), tr("Verdict"), tr("Details")}, this)),
      m_details(new QLabel(this)),
      m_leaveOut(new QCheckBox(tr("&Leave out what is refused"), this)),
      m_import(new QPushButton(tr("Import"), this))
{
    setObjectName(QStringLiteral("companyImportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import companies"));
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    m_summary->setObjectName(QStringLiteral("companyImportSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("companyImportTable"));
    m_table->setAccessibleName(tr("What becomes of each line"));
    m_table->setWideColumn(3);
    m_leaveOut->setObjectName(QStringLiteral("leaveOutBox"));
    m_leaveOut->hide();
    m_import->setObjectName(QStringLiteral("importCompaniesNowButton"));
    m_import->setDefault(true);
    m_import->setEnabled(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_leaveOut);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_message);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(m_details);
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 16);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {800, 460});
    m_details->setObjectName(QStringLiteral("importDetails"));
    m_details->setWordWrap(true);
    m_details->hide();
    setSecondary(m_details);
    connect(m_table, &TextTable::rowSelected, this, &CompanyImportDialog::showDetails);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_leaveOut, &QCheckBox::toggled, this, &CompanyImportDialog::allowImport);
    connect(m_import, &QPushButton::clicked, this, &CompanyImportDialog::import);
    tryOut();
}

CompanyImport CompanyImportDialog::wish(bool dryRun) const
{
    return {m_file, m_fileName, dryRun, m_leaveOut->isChecked()};
}

void CompanyImportDialog::tryOut()
{
    m_summary->setText(tr("Reading %1…").arg(m_fileName));
    m_asking.ask(m_companies.import(wish(true)), this,
                 [this](const Result<ImportedCompanies> &answer) {
                     if (answer)
                         return show(*answer);
                     m_summary->clear();
                     m_message->showError(answer.error());
                 });
}

void CompanyImportDialog::show(const ImportedCompanies &what)
{
    QMap<CompanyVerdict::Kind, int> counts;
    QList<QStringList> rows;
    for (const CompanyVerdict &verdict : what.verdicts) {
        ++counts[verdict.kind];
        rows.append({QString::number(verdict.line), verdict.externalId, verdictText(verdict.kind),
                     detailText(verdict)});
    }
    m_fit = counts[CompanyVerdict::Added] + counts[CompanyVerdict::Changed];
    m_refused = counts[CompanyVerdict::Refused];
    m_table->setRows(rows);
    if (!rows.isEmpty())
        chooseRow(*m_table, firstRefused(what.verdicts));
    showDetails();
    m_summary->setText(tr("To be added: %1. To be changed: %2. Unchanged: %3. Refused: %4.")
                               .arg(counts[CompanyVerdict::Added])
                               .arg(counts[CompanyVerdict::Changed])
                               .arg(counts[CompanyVerdict::Unchanged])
                               .arg(m_refused));
    m_leaveOut->setVisible(m_refused > 0);
    allowImport();
}

/// The whole of what the row has room for only in part.
void CompanyImportDialog::showDetails()
{
    const int row = m_table->selectedRow();
    m_details->setText(row < 0 ? QString() : m_table->item(row, 3)->text());
    m_details->setHidden(m_details->text().isEmpty());
}

void CompanyImportDialog::allowImport()
{
    const bool allowed = m_fit > 0 && (m_refused == 0 || m_leaveOut->isChecked());
    m_import->setEnabled(allowed);
    setPrimary(m_import, allowed);
}

void CompanyImportDialog::import()
{
    m_import->setEnabled(false);
    m_asking.ask(m_companies.import(wish(false)), this,
                 [this](const Result<ImportedCompanies> &answer) {
                     if (!answer)
                         return m_message->showError(answer.error());
                     if (answer->isDone)
                         return accept();
                     show(*answer); // somebody changed something meanwhile
                 });
}

} // namespace hk
