#include "ui/simulator/urldialog.h"

#include "ui/common/dialogs.h"
#include "ui/common/errorwords.h"
#include "ui/common/fieldgrid.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace hk {

UrlDialog::UrlDialog(Environment environment, QWidget *parent)
    : QDialog(parent), m_environment(environment), m_url(new QLineEdit(this)),
      m_use(new QPushButton(tr("&Use this URL"), this))
{
    setObjectName(QStringLiteral("urlDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Send to another URL"));
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    auto *explanation =
            new QLabel(tr("Only what you simulate goes there, signed with the company's "
                          "key. The webhook settings stay as they are."),
                       this);
    explanation->setWordWrap(true);
    setSecondary(explanation);
    m_url->setObjectName(QStringLiteral("targetUrlField"));
    m_url->setPlaceholderText(QStringLiteral("https://…"));
    auto *fields = new FieldGrid(0, this);
    m_row = fields->addRow(tr("U&RL"), m_url);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setAutoDefault(false);
    m_use->setObjectName(QStringLiteral("useUrlButton"));
    m_use->setDefault(true);
    setPrimary(m_use);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(explanation);
    column->addWidget(fields);
    column->addStretch(1);
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 16);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {520, 0});
    growWithContents(this);
    connect(m_url, &QLineEdit::textEdited, m_row, &FieldRow::clearMessage);
    connect(m_url, &QLineEdit::editingFinished, this, &UrlDialog::judge);
    connect(m_row, &FieldRow::repairRequested, this, [this] {
        m_url->setText(WebhookUrl::repaired(m_url->text(), m_environment));
        judge();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &UrlDialog::take);
    m_url->setFocus();
}

UrlDialog::~UrlDialog() { hide(); } // while it is whole: its fields are left now

void UrlDialog::judge()
{
    const QString text = m_url->text();
    const auto url = WebhookUrl::parse(text, m_environment, tr("URL"));
    if (url || text.isEmpty())
        return m_row->clearMessage();
    const QString repaired = WebhookUrl::repaired(text, m_environment);
    m_row->showError(sentenceOf(url.error()),
                     repaired.isEmpty() ? QString() : tr("Change to %1").arg(repaired));
}

void UrlDialog::take()
{
    const auto url = WebhookUrl::parse(m_url->text(), m_environment, tr("URL"));
    if (!url) {
        judge();
        if (!m_row->hasError())
            m_row->showError(sentenceOf(url.error()));
        return m_url->setFocus();
    }
    Q_EMIT chosen(url->ascii());
    accept();
}

} // namespace hk
