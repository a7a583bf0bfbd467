#include "ui/shell/addcompanydialog.h"

#include "core/base/answer.h"
#include "core/workspace/companiesfront.h"
#include "ui/common/dialogs.h"
#include "ui/common/errorwords.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/messagebar.h"
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

namespace hk {

AddCompanyDialog::AddCompanyDialog(CompaniesFront &companies, QWidget *parent)
    : QDialog(parent), m_companies(companies), m_message(new MessageBar(this)),
      m_externalId(new QLineEdit(this)), m_name(new QLineEdit(this)), m_timeZone(buildTimeZones()),
      m_environment(new QComboBox(this)), m_add(new QPushButton(tr("Add company"), this))
{
    setObjectName(QStringLiteral("addCompanyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add company"));
    auto *title = new QLabel(tr("Add company"), this);
    setTextRole(title, TextRole::PageTitle);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setAutoDefault(false);
    m_add->setObjectName(QStringLiteral("addButton"));
    m_add->setDefault(true);
    setPrimary(m_add);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_message);
    column->addWidget(buildForm());
    column->addStretch(1);
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 16);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {520, 0});
    growWithContents(this);

    const QList<QWidget *> order{m_name, m_externalId, m_timeZone, m_environment, cancel, m_add};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    m_name->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &AddCompanyDialog::add);
}

QComboBox *AddCompanyDialog::buildTimeZones()
{
    auto *zones = new QComboBox(this);
    zones->setEditable(true);
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

QWidget *AddCompanyDialog::buildForm()
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
    FieldRow *environment = form->addRow(tr("En&vironment"), m_environment);
    const auto explain = [this, environment] {
        environment->showNote(m_environment->currentData().toInt()
                                              == static_cast<int>(Environment::Production)
                                      ? tr("Webhook URLs must use https, except to this computer.")
                                      : tr("Webhook URLs may use plain http."));
    };
    connect(m_environment, &QComboBox::currentIndexChanged, this, explain);
    connect(m_externalId, &QLineEdit::textEdited, this, &AddCompanyDialog::clearProblems);
    connect(m_name, &QLineEdit::textEdited, this, &AddCompanyDialog::clearProblems);
    connect(m_timeZone, &QComboBox::currentTextChanged, this, &AddCompanyDialog::clearProblems);
    clearProblems();
    explain();
    return form;
}

void AddCompanyDialog::add()
{
    clearProblems();
    m_add->setEnabled(false);
    const auto environment = static_cast<Environment>(m_environment->currentData().toInt());
    whenAnswered(m_companies.add(m_externalId->text().trimmed(), m_name->text().trimmed(),
                                 m_timeZone->currentText().trimmed().toUtf8(), environment),
                 this, [this](const Result<Company> &answer) { take(answer); });
}

void AddCompanyDialog::take(const Result<Company> &answer)
{
    m_add->setEnabled(true);
    if (!answer) {
        showProblem(answer.error());
        return;
    }
    Q_EMIT companyAdded(*answer);
    accept();
}

void AddCompanyDialog::showProblem(const Error &error)
{
    FieldRow *row = nullptr;
    if (error.code == ErrorCode::ExternalIdInvalid || error.code == ErrorCode::ExternalIdTaken)
        row = m_externalIdRow;
    else if (error.code == ErrorCode::NameEmpty)
        row = m_nameRow;
    else if (error.code == ErrorCode::TimeZoneUnknown)
        row = m_timeZoneRow;
    if (!row) {
        m_message->showError(error);
        return;
    }
    row->showError(sentenceOf(error));
    row->field()->setFocus(Qt::OtherFocusReason);
}

void AddCompanyDialog::clearProblems()
{
    m_message->clear();
    m_nameRow->clearMessage();
    m_timeZoneRow->clearMessage();
    m_externalIdRow->showNote(
            tr("What your own system calls the company. It is also the default hash key, "
               "and cannot be changed later."));
}

} // namespace hk
