#include "ui/common/checksignatureform.h"

#include "ui/common/dialogs.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/sizetext.h"
#include "ui/theme/metrics.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr qint64 mostBytes = 16LL * 1024 * 1024;
constexpr qsizetype mostShown = 256 * 1024; // of a file; all of it is checked

/// The header's value when the whole line was pasted.
QString withoutName(const QString &text, const QString &name)
{
    const QString start = name + QLatin1Char(':');
    return text.startsWith(start, Qt::CaseInsensitive) ? text.mid(start.size()).trimmed() : text;
}

QByteArray headerOf(const HeaderList &headers, QByteArrayView name)
{
    for (const auto &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return header.second;
    }
    return {};
}

} // namespace

CheckSignatureForm::CheckSignatureForm(Dialogs &dialogs, const QString &companyName,
                                       QWidget *parent)
    : QWidget(parent), m_dialogs(dialogs), m_whoseKey(new QComboBox(this)),
      m_key(new QLineEdit(this)), m_scheme(new QComboBox(this)), m_signature(new QLineEdit(this)),
      m_id(new QLineEdit(this)), m_timestamp(new QLineEdit(this)), m_body(new QPlainTextEdit(this)),
      m_hasCompany(!companyName.isEmpty())
{
    build(companyName);
    connectParts();
    showKeyField();
    showScheme();
    forgetFile();
}

CheckSignatureForm::~CheckSignatureForm() = default;

void CheckSignatureForm::build(const QString &companyName)
{
    m_whoseKey->setObjectName(QStringLiteral("whoseKeyField"));
    m_whoseKey->addItem(tr("The keys of %1").arg(companyName));
    m_whoseKey->addItem(tr("Another key, pasted here"));
    m_key->setObjectName(QStringLiteral("receiverKeyField"));
    m_key->setEchoMode(QLineEdit::Password);
    m_scheme->setObjectName(QStringLiteral("schemeField"));
    m_scheme->addItem(QStringLiteral("X-Message-Signature"));
    m_scheme->addItem(QStringLiteral("webhook-signature"));
    m_signature->setObjectName(QStringLiteral("signatureField"));
    m_id->setObjectName(QStringLiteral("webhookIdField"));
    m_timestamp->setObjectName(QStringLiteral("webhookTimestampField"));
    m_body->setObjectName(QStringLiteral("bodyField"));
    m_body->setTabChangesFocus(true);
    setScaledSize(m_body, {0, 88});
    auto *open = new QPushButton(tr("&Open…"), this);
    open->setObjectName(QStringLiteral("openBodyButton"));
    open->setAutoDefault(false);
    open->setAccessibleName(tr("Open the body from a file"));
    connect(open, &QPushButton::clicked, this, &CheckSignatureForm::openBody);
    auto *grid = new FieldGrid(0, this);
    m_whoseKeyRow = grid->addRow(tr("Check &with"), m_whoseKey);
    m_keyRow = grid->addRow(tr("&Key"), m_key);
    grid->addRow(tr("&Header"), m_scheme);
    m_signatureRow = grid->addRow(tr("&Signature"), m_signature);
    m_idRow = grid->addRow(QStringLiteral("webhook-&id"), m_id);
    m_timestampRow = grid->addRow(QStringLiteral("webhook-&timestamp"), m_timestamp);
    m_bodyRow = grid->addRow(tr("&Body"), m_body, open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(grid);
}

void CheckSignatureForm::connectParts()
{
    connect(m_whoseKey, &QComboBox::currentIndexChanged, this, &CheckSignatureForm::showKeyField);
    connect(m_scheme, &QComboBox::currentIndexChanged, this, &CheckSignatureForm::showScheme);
    connect(m_body, &QPlainTextEdit::textChanged, this, &CheckSignatureForm::forgetFile);
    connect(m_key, &QLineEdit::textEdited, this, &CheckSignatureForm::showKeyField);
    connect(m_signature, &QLineEdit::textEdited, m_signatureRow, &FieldRow::clearMessage);
    connect(m_id, &QLineEdit::textEdited, m_idRow, &FieldRow::clearMessage);
    connect(m_timestamp, &QLineEdit::textEdited, m_timestampRow, &FieldRow::clearMessage);
    for (QComboBox *choice : {m_whoseKey, m_scheme})
        connect(choice, &QComboBox::currentIndexChanged, this, &CheckSignatureForm::edited);
    for (QLineEdit *field : {m_key, m_signature, m_id, m_timestamp})
        connect(field, &QLineEdit::textChanged, this, &CheckSignatureForm::edited);
    connect(m_body, &QPlainTextEdit::textChanged, this, &CheckSignatureForm::edited);
}

QWidget *CheckSignatureForm::firstField() const
{
    return m_hasCompany ? static_cast<QWidget *>(m_signature) : m_key;
}

bool CheckSignatureForm::usesPastedKey() const
{
    return !m_hasCompany || m_whoseKey->currentIndex() == 1;
}

void CheckSignatureForm::showKeyField()
{
    m_whoseKeyRow->setVisible(m_hasCompany);
    m_keyRow->setVisible(usesPastedKey());
    if (usesPastedKey())
        m_keyRow->showNote(tr("It is kept nowhere. Blanks around it count."));
    else
        m_keyRow->clearMessage();
}

void CheckSignatureForm::showScheme()
{
    const bool isStandard = m_scheme->currentIndex() == 1;
    m_idRow->setVisible(isStandard);
    m_timestampRow->setVisible(isStandard);
}

void CheckSignatureForm::openBody()
{
    m_dialogs.openFile(this, tr("Open the body"), tr("All files (*)"), [this](const QString &name) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            Q_EMIT failed({ErrorCode::FileUnreadable, name, file.errorString(), {}});
            return;
        }
        const QByteArray bytes = file.read(mostBytes + 1);
        if (bytes.size() > mostBytes) {
            Q_EMIT failed({ErrorCode::PayloadTooLarge, {}, sizeText(file.size()), {}});
            return;
        }
        m_body->setPlainText(QString::fromUtf8(bytes.left(mostShown)));
        m_file = bytes;
        m_bodyRow->showNote(tr("The bytes of %1, exactly: %2.")
                                    .arg(QFileInfo(name).fileName(), sizeText(bytes.size())));
    });
}

void CheckSignatureForm::forgetFile()
{
    m_file.reset();
    m_bodyRow->showNote(tr("Every byte counts. If line ends or blanks may have changed on the way, "
                           "open a file instead."));
}

void CheckSignatureForm::fillIn(const SignedRequest &request)
{
    const QByteArray plain = headerOf(request.headers, "X-Message-Signature");
    m_scheme->setCurrentIndex(plain.isEmpty() ? 1 : 0);
    m_signature->setText(QString::fromLatin1(
            plain.isEmpty() ? headerOf(request.headers, "webhook-signature") : plain));
    m_signature->selectAll(); // the receiver's goes over it
    m_id->setText(QString::fromLatin1(headerOf(request.headers, "webhook-id")));
    m_timestamp->setText(QString::fromLatin1(headerOf(request.headers, "webhook-timestamp")));
    m_body->setPlainText(QString::fromUtf8(request.body.left(mostShown)));
    m_file = request.body;
    m_bodyRow->showNote(
            tr("The bytes of the request, exactly: %1.").arg(sizeText(request.body.size())));
}

bool CheckSignatureForm::isComplete()
{
    struct Needed
    {
        QLineEdit *field;
        FieldRow *row;
        bool isNeeded;
        QString message;
    };
    const bool isStandard = m_scheme->currentIndex() == 1;
    const Needed all[] = {
            {m_key, m_keyRow, usesPastedKey(), tr("Paste the key that the receiver has.")},
            {m_signature, m_signatureRow, true, tr("Paste the value of the header.")},
            {m_id, m_idRow, isStandard, tr("It is part of what is signed.")},
            {m_timestamp, m_timestampRow, isStandard, tr("It is part of what is signed.")}};
    QLineEdit *first = nullptr;
    for (const Needed &one : all) {
        if (!one.isNeeded || !one.field->text().isEmpty())
            continue;
        one.row->showError(one.message);
        first = first ? first : one.field;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return !first;
}

std::optional<SignatureCheck> CheckSignatureForm::check()
{
    if (!isComplete())
        return {};
    SignatureCheck check;
    check.body = m_file ? *m_file : m_body->toPlainText().toUtf8();
    check.isStandard = m_scheme->currentIndex() == 1;
    check.signature = withoutName(m_signature->text().trimmed(), m_scheme->currentText());
    check.id = withoutName(m_id->text().trimmed(), QStringLiteral("webhook-id"));
    check.timestamp =
            withoutName(m_timestamp->text().trimmed(), QStringLiteral("webhook-timestamp"));
    if (usesPastedKey()) {
        QByteArray key = m_key->text().toUtf8();
        check.key = Secret::taken(key);
    }
    return check;
}

} // namespace hk
