#include "ui/settings/codedialog.h"

#include "ui/common/codeview.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace hk {

CodeDialog::CodeDialog(const Company &company, QWidget *parent)
    : QDialog(parent), m_company(company), m_language(new QComboBox(this)),
      m_code(new CodeView(CodeView::Syntax::Plain, tr("Code for receivers"), this))
{
    setObjectName(QStringLiteral("codeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Code for receivers"));
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    auto *explanation = new QLabel(
            tr("Checks the signature as this company writes it, with nothing but the language's "
               "own library. The hash key is not in it: the receiver reads it from its "
               "environment."),
            this);
    explanation->setWordWrap(true);
    setSecondary(explanation);
    m_language->setObjectName(QStringLiteral("languageField"));
    m_language->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (const CodeLanguage language : allCodeLanguages)
        m_language->addItem(titleOf(language), static_cast<int>(language));
    auto *label = new QLabel(tr("&Language"), this);
    label->setBuddy(m_language);
    m_code->setReadOnly(true);
    auto *copy = new QPushButton(icon(Icon::Copy), tr("Copy"), this);
    copy->setObjectName(QStringLiteral("copyCodeButton"));
    copy->setAccessibleName(tr("Copy the code"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);

    auto *choice = new QHBoxLayout;
    choice->addWidget(label);
    choice->addWidget(m_language);
    choice->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(explanation);
    column->addLayout(choice);
    column->addWidget(m_code, 1);
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 12);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {760, 560});
    showCode();
    connect(m_language, &QComboBox::currentIndexChanged, this, &CodeDialog::showCode);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(code()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QString CodeDialog::code() const
{
    return verifyCode(static_cast<CodeLanguage>(m_language->currentData().toInt()),
                      codeOptionsOf(m_company));
}

void CodeDialog::showCode() { m_code->setText(code().toUtf8()); }

} // namespace hk
