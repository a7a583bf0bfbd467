#include "ui/common/namedialog.h"

#include "ui/common/dialogs.h"
#include "ui/common/fieldgrid.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace hk {

NameDialog::NameDialog(const Words &words, const QString &text, QWidget *parent)
    : QDialog(parent), m_text(new QLineEdit(text, this)), m_do(new QPushButton(words.verb, this))
{
    setObjectName(QStringLiteral("nameDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    auto *title = new QLabel(words.title, this);
    title->setTextFormat(Qt::PlainText);
    setTextRole(title, TextRole::PageTitle);
    m_text->setObjectName(QStringLiteral("nameEdit"));
    auto *fields = new FieldGrid(0, this);
    fields->addRow(words.field, m_text);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelNameButton"));
    cancel->setAutoDefault(false);
    m_do->setObjectName(QStringLiteral("nameButton"));
    m_do->setDefault(true);
    setPrimary(m_do);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_do);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(fields);
    column->addStretch(1);
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 16);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {440, 0});
    growWithContents(this);
    const auto judge = [this] { m_do->setEnabled(!m_text->text().trimmed().isEmpty()); };
    connect(m_text, &QLineEdit::textChanged, this, judge);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &NameDialog::take);
    judge();
    m_text->setFocus();
    m_text->selectAll();
}

void NameDialog::take()
{
    const QString text = m_text->text().trimmed();
    accept();
    Q_EMIT named(text);
}

} // namespace hk
