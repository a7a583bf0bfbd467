#include "ui/companies/removecompanydialog.h"

#include "ui/common/dialogs.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/messagebar.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace hk {

RemoveCompanyDialog::RemoveCompanyDialog(CompaniesFront &companies, const Company &company,
                                         const CompanyContents &contents, QWidget *parent)
    : QDialog(parent), m_companies(companies), m_company(company), m_message(new MessageBar(this)),
      m_name(new QLineEdit(this)), m_remove(new QPushButton(tr("Remove for good"), this))
{
    setObjectName(QStringLiteral("removeCompanyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Remove %1").arg(company.name));
    auto *title = new QLabel(windowTitle(), this);
    title->setTextFormat(Qt::PlainText);
    setTextRole(title, TextRole::PageTitle);
    auto *words = new QLabel(this);
    words->setObjectName(QStringLiteral("removeWords"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    //: %1 and %2: "4 endpoints", "2,000 deliveries"
    words->setText(
            tr("Its settings and keys, %1 and %2 with all attempts go, and nothing brings "
               "them back. What only should not be sent any more is better archived.")
                    .arg(tr("%n endpoint(s)", nullptr, contents.endpoints),
                         tr("%Ln delivery(ies)", nullptr, static_cast<int>(contents.deliveries))));
    m_name->setObjectName(QStringLiteral("removeNameField"));
    auto *form = new FieldGrid(0, this);
    FieldRow *row = form->addRow(tr("&Name"), m_name);
    row->showNote(tr("Type \"%1\" to remove it.").arg(company.name));
    m_remove->setObjectName(QStringLiteral("removeButton"));
    m_remove->setEnabled(false);
    m_remove->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    buttons->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_message);
    column->addWidget(words);
    column->addWidget(form);
    column->addStretch(1);
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 16);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {520, 0});
    growWithContents(this);
    m_name->setFocus();
    // Whoever typed the name has answered the question.
    connect(m_name, &QLineEdit::textChanged, this, [this, cancel](const QString &text) {
        const bool isNamed = text.trimmed() == m_company.name;
        m_remove->setEnabled(isNamed);
        (isNamed ? m_remove : cancel)->setDefault(true);
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &RemoveCompanyDialog::remove);
}

void RemoveCompanyDialog::remove()
{
    m_remove->setEnabled(false);
    m_asking.ask(m_companies.remove(m_company.id), this, [this](const Result<void> &answer) {
        if (answer)
            return accept();
        m_message->showError(answer.error());
        m_remove->setEnabled(true);
    });
}

} // namespace hk
