#include "ui/companies/companydialog.h"

#include "core/base/answer.h"
#include "core/workspace/companiesfront.h"
#include "ui/common/dialogs.h"
#include "ui/common/errorwords.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/isolatingtranslator.h"
#include "ui/common/messagebar.h"
#include "ui/common/scrolling.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtCore/QTimeZone>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace hk {
namespace {

QString titleOf(CompanyDialog::Task task, const Company &company)
{
    switch (task) {
    case CompanyDialog::Task::Add:
        return CompanyDialog::tr("Add company");
    case CompanyDialog::Task::Edit:
        return CompanyDialog::tr("Edit company");
    case CompanyDialog::Task::Duplicate:
        return CompanyDialog::tr("Duplicate %1").arg(company.name);
    }
    Q_UNREACHABLE();
}

QString verbOf(CompanyDialog::Task task)
{
    switch (task) {
    case CompanyDialog::Task::Add:
        return CompanyDialog::tr("Add company");
    case CompanyDialog::Task::Edit:
        return CompanyDialog::tr("Save");
    case CompanyDialog::Task::Duplicate:
        return CompanyDialog::tr("Duplicate");
    }
    Q_UNREACHABLE();
}

} // namespace

CompanyDialog::CompanyDialog(CompaniesFront &companies, Task task, const Company &company,
                             QWidget *parent)
    : QDialog(parent), m_companies(companies), m_task(task), m_company(company),
      m_message(new MessageBar(this)), m_externalId(new QLineEdit(this)),
      m_name(new QLineEdit(this)), m_timeZone(buildTimeZones()), m_environment(new QComboBox(this)),
      m_do(new QPushButton(verbOf(task), this))
{
    setObjectName(QStringLiteral("companyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleOf(task, company));
    auto *title = new QLabel(windowTitle(), this);
    title->setTextFormat(Qt::PlainText);
    setTextRole(title, TextRole::PageTitle);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setAutoDefault(false);
    m_do->setObjectName(QStringLiteral("companyButton"));
    m_do->setDefault(true);
    setPrimary(m_do);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_do);
    auto *body = new QWidget(this);
    auto *parts = new QVBoxLayout(body);
    parts->addWidget(m_message);
    parts->addWidget(buildForm());
    if (task == Task::Duplicate) {
        auto *what = new QLabel(tr("The copy gets the URLs, endpoints and settings, and sends to "
                                   "them from its first event on. It does not get the hash key: "
                                   "until one is set, it signs with its external id."),
                                this);
        what->setWordWrap(true);
        setSecondary(what);
        parts->addWidget(what);
    }
    parts->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(scrollFitted(body, this), 1);
    column->addLayout(buttons);
    setScaledSpacing(parts, {0, 0, 0, 0}, 16);
    setScaledSpacing(column, {24, 20, 24, 20}, 16);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {520, 0});
    growWithContents(this);

    const QList<QWidget *> order{m_name, m_externalId, m_timeZone, m_environment, cancel, m_do};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    fill();
    m_name->setFocus();
    m_name->selectAll();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &CompanyDialog::run);
}

QString CompanyDialog::nameOfCopy() const
{
    return IsolatingTranslator::withoutIsolates(tr("Copy of %1").arg(m_company.name));
}

/// With what the company is now; a copy takes over all but its name and id.
void CompanyDialog::fill()
{
    if (m_task == Task::Add)
        return;
    m_name->setText(m_task == Task::Edit ? m_company.name : nameOfCopy());
    m_timeZone->setCurrentText(QString::fromLatin1(m_company.timeZone));
    m_environment->setCurrentIndex(
            m_environment->findData(static_cast<int>(m_company.environment)));
    if (m_task == Task::Edit)
        m_externalId->setText(m_company.externalId);
    m_externalId->setEnabled(m_task != Task::Edit); // it never changes
    m_timeZone->setEnabled(m_task == Task::Edit);
    m_environment->setEnabled(m_task == Task::Edit);
    clearProblems();
}

QComboBox *CompanyDialog::buildTimeZones()
{
    auto *zones = new QComboBox(this);
    zones->setEditable(true);
    zones->lineEdit()->setAccessibleName(tr("Time zone")); // it has the focus
    zones->setInsertPolicy(QComboBox::NoInsert);
    zones->setMaxVisibleItems(12);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        zones->addItem(QString::fromLatin1(id));
    // Typing "toronto" finds America/Toronto.
    zones->completer()->setCompletionMode(QCompleter::PopupCompletion);
    zones->completer()->setFilterMode(Qt::MatchContains);
    zones->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    zones->setCurrentText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    return zones;
}

QWidget *CompanyDialog::buildForm()
{
    m_externalId->setObjectName(QStringLiteral("externalIdField"));
    m_name->setObjectName(QStringLiteral("nameField"));
    m_timeZone->setObjectName(QStringLiteral("timeZoneField"));
    m_environment->setObjectName(QStringLiteral("environmentField"));
    m_environment->addItem(tr("Test"), static_cast<int>(Environment::Test));
    m_environment->addItem(tr("Production"), static_cast<int>(Environment::Production));

    auto *form = new FieldGrid(0, this);
    m_nameRow = form->addRow(tr("&Name"), m_name);
    m_externalIdRow = form->addRow(tr("&External id"), m_externalId);
    m_timeZoneRow = form->addRow(tr("&Time zone"), m_timeZone);
    m_environmentRow = form->addRow(tr("En&vironment"), m_environment);
    const auto explain = [this] {
        m_environmentRow->showNote(
                m_environment->currentData().toInt() == static_cast<int>(Environment::Production)
                        ? tr("Webhook URLs must use https, except to this computer.")
                        : tr("Webhook URLs may use plain http."));
    };
    connect(m_environment, &QComboBox::currentIndexChanged, this, explain);
    connect(m_externalId, &QLineEdit::textEdited, this, &CompanyDialog::clearProblems);
    connect(m_name, &QLineEdit::textEdited, this, &CompanyDialog::clearProblems);
    connect(m_timeZone, &QComboBox::currentTextChanged, this, &CompanyDialog::clearProblems);
    clearProblems();
    explain();
    return form;
}

QFuture<Result<Company>> CompanyDialog::asked()
{
    const QString name = m_name->text().trimmed();
    const QString externalId = m_externalId->text().trimmed();
    const QByteArray timeZone = m_timeZone->currentText().trimmed().toUtf8();
    const auto environment = static_cast<Environment>(m_environment->currentData().toInt());
    switch (m_task) {
    case Task::Add:
        return m_companies.add(externalId, name, timeZone, environment);
    case Task::Edit:
        return m_companies.change(m_company.id, {name, timeZone, environment});
    case Task::Duplicate:
        return m_companies.duplicate(m_company.id, externalId, name);
    }
    Q_UNREACHABLE();
}

void CompanyDialog::run()
{
    clearProblems();
    m_do->setEnabled(false);
    whenAnswered(asked(), this, [this](const Result<Company> &answer) { take(answer); });
}

void CompanyDialog::take(const Result<Company> &answer)
{
    m_do->setEnabled(true);
    if (!answer) {
        showProblem(answer.error());
        if (m_name->text().trimmed().isEmpty()) // both that are missing, not one after the other
            showProblem({ErrorCode::NameEmpty, {}, {}, {}});
        return;
    }
    Q_EMIT saved(*answer);
    accept();
}

void CompanyDialog::showProblem(const Error &error)
{
    FieldRow *row = nullptr;
    if (error.code == ErrorCode::ExternalIdInvalid || error.code == ErrorCode::ExternalIdTaken)
        row = m_externalIdRow;
    else if (error.code == ErrorCode::NameEmpty)
        row = m_nameRow;
    else if (error.code == ErrorCode::TimeZoneUnknown)
        row = m_timeZoneRow;
    else if (error.code == ErrorCode::UrlsNotHttps || error.code == ErrorCode::VerifyInProduction)
        row = m_environmentRow;
    if (!row) {
        m_message->showError(error);
        return;
    }
    row->showError(sentenceOf(error));
    row->field()->setFocus(Qt::OtherFocusReason);
}

void CompanyDialog::clearProblems()
{
    m_message->clear();
    m_nameRow->clearMessage();
    m_timeZoneRow->clearMessage();
    explainExternalId();
}

void CompanyDialog::explainExternalId()
{
    if (m_task == Task::Edit)
        m_externalIdRow->showNote(tr("Receivers and scripts know the company by it: it stays."));
    else
        m_externalIdRow->showNote(
                tr("What your own system calls the company. It is also the default hash key, "
                   "and cannot be changed later."));
}

} // namespace hk
