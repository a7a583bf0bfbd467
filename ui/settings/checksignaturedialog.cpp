#include "ui/settings/checksignaturedialog.h"

#include "ui/common/dialogs.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/messagebar.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace hk {
namespace {

constexpr qint64 mostBytes = 16LL * 1024 * 1024;

QString sentenceFor(KeyRole role)
{
    switch (role) {
    case KeyRole::Default:
        return CheckSignatureDialog::tr("It matches: the default key, the external id, made it.");
    case KeyRole::Set:
        return CheckSignatureDialog::tr("It matches: the hash key that is set made it.");
    case KeyRole::Old:
        return CheckSignatureDialog::tr("The old key made it, which retires when the rotation "
                                        "ends: this receiver has not changed over yet.");
    case KeyRole::New:
        return CheckSignatureDialog::tr("The new key made it: this receiver has changed over.");
    case KeyRole::None:
        break;
    }
    return {};
}

} // namespace

CheckSignatureDialog::CheckSignatureDialog(SettingsFront &settings, Dialogs &dialogs,
                                           const Company &company, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_dialogs(dialogs), m_company(company),
      m_message(new MessageBar(this)), m_scheme(new QComboBox(this)),
      m_signature(new QLineEdit(this)), m_id(new QLineEdit(this)), m_timestamp(new QLineEdit(this)),
      m_body(new QPlainTextEdit(this)), m_check(new QPushButton(tr("Check"), this))
{
    setObjectName(QStringLiteral("checkSignatureDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check a signature"));
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    auto *words = new QLabel(tr("Paste what a receiver got or has computed: it is told which key "
                                "made the signature, or why none of yours did."),
                             this);
    words->setWordWrap(true);
    m_check->setObjectName(QStringLiteral("checkButton"));
    m_check->setDefault(true);
    setPrimary(m_check);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_check);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(buildForm(), 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 16);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {680, 520});
    growWithContents(this);
    m_signature->setFocus();
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_check, &QPushButton::clicked, this, &CheckSignatureDialog::check);
}

QWidget *CheckSignatureDialog::buildForm()
{
    m_scheme->setObjectName(QStringLiteral("schemeField"));
    m_scheme->addItem(QStringLiteral("X-Message-Signature"));
    m_scheme->addItem(QStringLiteral("webhook-signature"));
    m_signature->setObjectName(QStringLiteral("signatureField"));
    m_id->setObjectName(QStringLiteral("webhookIdField"));
    m_timestamp->setObjectName(QStringLiteral("webhookTimestampField"));
    m_body->setObjectName(QStringLiteral("bodyField"));
    m_body->setTabChangesFocus(true);
    auto *open = new QPushButton(tr("&Open…"), this);
    open->setAutoDefault(false);
    open->setAccessibleName(tr("Open the body from a file"));
    auto *form = new FieldGrid(0, this);
    form->addRow(tr("&Header"), m_scheme);
    form->addRow(tr("&Signature"), m_signature);
    m_idRow = form->addRow(QStringLiteral("webhook-&id"), m_id);
    m_timestampRow = form->addRow(QStringLiteral("webhook-&timestamp"), m_timestamp);
    m_bodyRow = form->addRow(tr("&Body"), m_body, open);
    connect(m_scheme, &QComboBox::currentIndexChanged, this, &CheckSignatureDialog::showScheme);
    connect(m_body, &QPlainTextEdit::textChanged, this, &CheckSignatureDialog::forgetFile);
    connect(open, &QPushButton::clicked, this, &CheckSignatureDialog::openBody);
    showScheme();
    forgetFile();
    return form;
}

void CheckSignatureDialog::showScheme()
{
    const bool isStandard = m_scheme->currentIndex() == 1;
    m_idRow->setVisible(isStandard);
    m_timestampRow->setVisible(isStandard);
}

void CheckSignatureDialog::openBody()
{
    m_dialogs.openFile(this, tr("Open the body"), tr("All files (*)"), [this](const QString &name) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return m_message->showError({ErrorCode::FileUnreadable, name, file.errorString(), {}});
        const QByteArray bytes = file.read(mostBytes);
        m_body->setPlainText(QString::fromUtf8(bytes));
        m_file = bytes;
        m_bodyRow->showNote(tr("The bytes of %1, exactly.").arg(QFileInfo(name).fileName()));
    });
}

void CheckSignatureDialog::forgetFile()
{
    m_file.reset();
    m_bodyRow->showNote(tr("Every byte counts. If line ends or blanks may have changed on the way, "
                           "open a file instead."));
}

void CheckSignatureDialog::check()
{
    const SignatureCheck check{m_file ? *m_file : m_body->toPlainText().toUtf8(),
                               m_signature->text(), m_scheme->currentIndex() == 1, m_id->text(),
                               m_timestamp->text()};
    m_asking.ask(m_settings.signatureOrigin(m_company.id, check), this,
                 [this](const Result<SignatureOrigin> &answer) {
                     if (answer)
                         show(*answer);
                     else
                         m_message->showError(answer.error());
                 });
}

void CheckSignatureDialog::show(const SignatureOrigin &origin)
{
    if (origin.key == KeyRole::None)
        m_message->showMessage(Tone::Danger, origin.explanation);
    else
        m_message->showMessage(origin.key == KeyRole::Old ? Tone::Warning : Tone::Success,
                               sentenceFor(origin.key));
}

} // namespace hk
