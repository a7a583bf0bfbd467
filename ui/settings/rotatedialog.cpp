#include "ui/settings/rotatedialog.h"

#include "core/base/answer.h"
#include "core/model/hashkey.h"
#include "core/workspace/settingsfront.h"
#include "ui/common/errorwords.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/messagebar.h"
#include "ui/common/scrolling.h"
#include "ui/common/secretclipboard.h"
#include "ui/settings/fieldproblem.h"
#include "ui/settings/hashkeyedit.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace hk {
namespace {

Secret keyOf(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    return Secret::taken(bytes);
}

} // namespace

RotateDialog::RotateDialog(SettingsFront &settings, const Company &company, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_company(company), m_message(new MessageBar(this)),
      m_key(new HashKeyEdit(this)), m_overlap(new QComboBox(this)),
      m_rotate(new QPushButton(tr("Rotate"), this))
{
    setObjectName(QStringLiteral("rotateDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rotate the hash key"));
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    auto *consequence = new QLabel(
            tr("From now on every attempt is signed with both keys: X-Message-Signature stays the "
               "old one's, X-Message-Signature-Next is the new one's. Give the new key to whoever "
               "runs the receivers while both count; then the old one retires by itself. You can "
               "end that sooner, or call it off."),
            this);
    consequence->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelRotateButton"));
    cancel->setAutoDefault(false);
    m_rotate->setObjectName(QStringLiteral("rotateButton"));
    m_rotate->setDefault(true);
    setPrimary(m_rotate);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_rotate);
    auto *body = new QWidget(this);
    auto *parts = new QVBoxLayout(body);
    parts->addWidget(m_message);
    parts->addWidget(consequence);
    parts->addWidget(buildForm());
    parts->addStretch(1);
    setScaledSpacing(parts, {0, 0, 0, 0}, 16);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(scrollAround(body, this), 1);
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 16);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {620, 420});
    setTabOrder(m_overlap, cancel);
    setTabOrder(cancel, m_rotate);
    m_key->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_rotate, &QPushButton::clicked, this, &RotateDialog::rotate);
}

QWidget *RotateDialog::buildForm()
{
    m_key->setObjectName(QStringLiteral("newKeyField"));
    m_overlap->setObjectName(QStringLiteral("overlapField"));
    m_overlap->addItem(tr("1 hour"), QStringLiteral("1h"));
    m_overlap->addItem(tr("24 hours"), QStringLiteral("24h"));
    m_overlap->addItem(tr("7 days"), QStringLiteral("7d"));
    m_overlap->addItem(tr("30 days"), QStringLiteral("30d"));
    m_overlap->addItem(tr("90 days"), QStringLiteral("90d"));
    m_overlap->setCurrentIndex(1);

    auto *box = new QWidget(this);
    auto *generateButton = new QPushButton(tr("Generate"), box);
    generateButton->setObjectName(QStringLiteral("generateNewKeyButton"));
    generateButton->setAutoDefault(false);
    generateButton->setToolTip(tr("Makes a key of 32 random bytes"));
    auto *copyButton = new QPushButton(tr("Copy"), box);
    copyButton->setObjectName(QStringLiteral("copyNewKeyButton"));
    copyButton->setAutoDefault(false);
    copyButton->setAccessibleName(tr("Copy the new hash key"));
    copyButton->setToolTip(tr("Copy the new key; it leaves the clipboard after a minute"));
    auto *row = new QHBoxLayout(box);
    row->addWidget(generateButton);
    row->addWidget(copyButton);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);

    auto *form = new FieldGrid(sharedButtonColumn, this);
    m_keyRow = form->addRow(tr("&New key"), m_key, box);
    FieldRow *overlap = form->addRow(tr("&Both sign for"), m_overlap);
    overlap->showNote(tr("As long as the slowest of your receivers needs to take the new key."));
    auto *clipboard = new SecretClipboard(SecretClipboard::clearAfterMs, window()->parent());
    connect(generateButton, &QPushButton::clicked, this, &RotateDialog::generate);
    connect(copyButton, &QPushButton::clicked, this,
            [this, clipboard] { clipboard->copy(keyOf(m_key->text())); });
    connect(m_key, &HashKeyEdit::eyePressed, this, [this] { m_key->setShown(!m_key->isShown()); });
    connect(m_key, &QLineEdit::textEdited, this, [this] { m_keyRow->clearMessage(); });
    setTabOrder(copyButton, m_overlap); // as it stands there
    return form;
}

void RotateDialog::generate()
{
    m_key->setText(QString::fromUtf8(generatedHashKey().view()));
    m_key->setShown(true);
    m_keyRow->showNote(tr("Copy it for whoever runs the receivers. While both keys sign, “Copy new "
                          "key” gives it again."));
}

void RotateDialog::rotate()
{
    m_rotate->setEnabled(false);
    whenAnswered(m_settings.rotateHashKey(m_company.id, keyOf(m_key->text()),
                                          m_overlap->currentData().toString()),
                 this, [this](const Result<WebhookSettings> &answer) {
                     m_rotate->setEnabled(true);
                     if (answer) {
                         Q_EMIT rotated();
                         return accept();
                     }
                     const bool isKeys = kindOf(answer.error().code) == ErrorKind::BadInput;
                     if (!isKeys)
                         return m_message->showError(answer.error());
                     m_keyRow->showError(sentenceOf(answer.error()));
                     m_key->setFocus(Qt::OtherFocusReason);
                 });
}

} // namespace hk
