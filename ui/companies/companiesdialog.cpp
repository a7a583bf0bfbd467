#include "ui/companies/companiesdialog.h"

#include "core/workspace/companiesfront.h"
#include "ui/common/clearbutton.h"
#include "ui/common/currentrow.h"
#include "ui/common/dialogs.h"
#include "ui/common/messagebar.h"
#include "ui/common/texttable.h"
#include "ui/common/timetext.h"
#include "ui/companies/companyimportdialog.h"
#include "ui/companies/removecompanydialog.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QFile>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hk {
namespace {

constexpr qint64 mostBytes = 16LL * 1024 * 1024; // of a table of companies; a larger one is none

enum CompanyColumn { Name, ExternalId, EnvironmentName, Zone, State };

QStringList rowOf(const Company &company)
{
    const Micros now = currentMicros();
    return {company.name, company.externalId,
            company.environment == Environment::Production ? CompaniesDialog::tr("Production")
                                                           : CompaniesDialog::tr("Test"),
            QString::fromLatin1(company.timeZone),
            company.isArchived()
                    ? CompaniesDialog::tr("Archived %1").arg(relativeTime(company.archivedAt, now))
                    : CompaniesDialog::tr("In use")};
}

} // namespace

CompaniesDialog::CompaniesDialog(CompaniesFront &companies, Dialogs &dialogs, CompanyId current,
                                 QWidget *parent)
    : QDialog(parent), m_front(companies), m_dialogs(dialogs), m_wanted(current),
      m_message(new MessageBar(this)), m_search(new QLineEdit(this)),
      m_table(new TextTable(
              {tr("Name"), tr("External id"), tr("Environment"), tr("Time zone"), tr("State")},
              this))
{
    setObjectName(QStringLiteral("companiesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Companies"));
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    m_search->setObjectName(QStringLiteral("companySearchField"));
    m_search->setPlaceholderText(tr("Search by name or external id"));
    m_search->setAccessibleName(tr("Search companies"));
    addClearButton(m_search);
    m_table->setObjectName(QStringLiteral("companiesTable"));
    m_table->setAccessibleName(tr("Companies"));
    m_table->setWideColumn(0);

    auto *middle = new QHBoxLayout;
    auto *list = new QVBoxLayout;
    list->addWidget(m_search);
    list->addWidget(m_table, 1);
    middle->addLayout(list, 1);
    middle->addLayout(buildButtons());
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_message);
    column->addLayout(middle, 1);
    setScaledSpacing(column, {24, 20, 24, 20}, 16);
    setScaledSpacing(list, {0, 0, 0, 0}, 8);
    setScaledSpacing(middle, {0, 0, 0, 0}, 16);
    setScaledSize(this, {860, 520});
    connect(m_search, &QLineEdit::textChanged, this, &CompaniesDialog::filter);
    connect(m_table, &TextTable::rowSelected, this, &CompaniesDialog::showSelected);
    // Later: the table lets Enter through to the dialog, which would press the new one's button.
    connect(m_table, &QTableWidget::cellActivated, this, &CompaniesDialog::edit,
            Qt::QueuedConnection);
    connect(&m_front, &CompaniesFront::companiesChanged, this, &CompaniesDialog::load);
    showSelected();
    load();
}

QBoxLayout *CompaniesDialog::buildButtons()
{
    auto *column = new QVBoxLayout;
    addButton("addCompanyButton", tr("&Add…"), *column, &CompaniesDialog::add);
    m_edit = addButton("editCompanyButton", tr("&Edit…"), *column, &CompaniesDialog::edit);
    m_duplicate = addButton("duplicateCompanyButton", tr("&Duplicate…"), *column,
                            &CompaniesDialog::duplicate);
    m_archive =
            addButton("archiveCompanyButton", tr("Ar&chive"), *column, &CompaniesDialog::archive);
    m_remove = addButton("removeCompanyButton", tr("&Remove…"), *column, &CompaniesDialog::remove);
    addButton("importCompaniesButton", tr("&Import CSV…"), *column, &CompaniesDialog::import);
    column->addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(close);
    setScaledSpacing(column, {0, 0, 0, 0}, 8);
    return column;
}

QPushButton *CompaniesDialog::addButton(const char *name, const QString &text, QBoxLayout &column,
                                        void (CompaniesDialog::*slot)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false); // Enter belongs to the table
    connect(button, &QPushButton::clicked, this, slot);
    column.addWidget(button);
    return button;
}

void CompaniesDialog::load()
{
    m_asking.ask(m_front.list(), this, [this](const Result<QList<Company>> &answer) {
        if (answer)
            show(*answer);
        else
            m_message->showError(answer.error());
    });
}

void CompaniesDialog::show(const QList<Company> &companies)
{
    const Company *before = selected();
    const CompanyId wanted = m_wanted.isValid() ? m_wanted : before ? before->id : CompanyId();
    m_wanted = {};
    m_companies = companies;
    std::stable_partition(m_companies.begin(), m_companies.end(),
                          [](const Company &company) { return !company.isArchived(); });
    QList<QStringList> rows;
    for (const Company &company : std::as_const(m_companies))
        rows.append(rowOf(company));
    m_table->setRows(rows);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (const Company &company = m_companies.at(row); company.isArchived())
            m_table->item(row, State)->setToolTip(timeToolTip(company.archivedAt));
    }
    const auto found = std::ranges::find(m_companies, wanted, &Company::id);
    if (!m_companies.isEmpty())
        chooseRow(*m_table,
                  found == m_companies.end() ? 0 : static_cast<int>(found - m_companies.begin()));
    filter();
}

void CompaniesDialog::filter()
{
    const QString text = m_search->text().trimmed();
    for (int row = 0; row < m_companies.size(); ++row) {
        const Company &company = m_companies[row];
        m_table->setRowHidden(row,
                              !company.name.contains(text, Qt::CaseInsensitive)
                                      && !company.externalId.contains(text, Qt::CaseInsensitive));
    }
    showSelected();
}

const Company *CompaniesDialog::selected() const
{
    const int row = m_table->selectedRow();
    return row < 0 || row >= m_companies.size() || m_table->isRowHidden(row) ? nullptr
                                                                             : &m_companies[row];
}

void CompaniesDialog::showSelected()
{
    const Company *company = selected();
    for (QPushButton *button : {m_edit, m_duplicate, m_archive, m_remove})
        button->setEnabled(company);
    const bool isArchived = company && company->isArchived();
    m_archive->setText(isArchived ? tr("Take &out of archive") : tr("Ar&chive"));
    m_archive->setToolTip(isArchived ? tr("What waited goes out.")
                                     : tr("It takes no events, and what waits is held. Nothing is "
                                          "lost."));
}

void CompaniesDialog::add() { openCompany(CompanyDialog::Task::Add, {}); }

void CompaniesDialog::edit()
{
    if (const Company *company = selected())
        openCompany(CompanyDialog::Task::Edit, *company);
}

void CompaniesDialog::duplicate() { openCompany(CompanyDialog::Task::Duplicate, *selected()); }

void CompaniesDialog::openCompany(CompanyDialog::Task task, const Company &company)
{
    auto *dialog = new CompanyDialog(m_front, task, company, this);
    connect(dialog, &CompanyDialog::saved, this, [this](const Company &saved) {
        m_wanted = saved.id; // what is done next is done to this one
        load();
    });
    dialog->open();
}

void CompaniesDialog::archive()
{
    const Company company = *selected();
    whenAnswered(m_front.setArchived(company.id, !company.isArchived()), this,
                 [this](const Result<Company> &answer) {
                     if (!answer)
                         return m_message->showError(answer.error());
                     const QString text = answer->isArchived()
                             ? tr("“%1” is in the archive: it takes no events, and what waits is "
                                  "held. Nothing is lost.")
                             : tr("“%1” is in use again, and what waited goes out.");
                     m_message->showMessage(Tone::Success, text.arg(answer->name));
                     load();
                 });
}

void CompaniesDialog::remove()
{
    const Company company = *selected();
    whenAnswered(m_front.contents(company.id), this,
                 [this, company](const Result<CompanyContents> &answer) {
                     if (!answer)
                         return m_message->showError(answer.error());
                     (new RemoveCompanyDialog(m_front, company, *answer, this))->open();
                 });
}

void CompaniesDialog::import()
{
    m_dialogs.openFile(
            this, tr("Import companies"), tr("CSV files (*.csv);;All files (*)"),
            [this](const QString &name) {
                QFile file(name);
                if (!file.open(QIODevice::ReadOnly))
                    return m_message->showError(
                            {ErrorCode::FileUnreadable, name, file.errorString(), {}});
                (new CompanyImportDialog(m_front, file.read(mostBytes), name, this))->open();
            });
}

} // namespace hk
