#include "ui/settings/signingcard.h"

#include "ui/common/card.h"
#include "ui/common/fieldgrid.h"
#include "ui/settings/fieldproblem.h"
#include "ui/settings/hashkeyfield.h"
#include "ui/settings/keyrotationrow.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hk {
SigningCard::SigningCard(SettingsFront &settings, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
{
    auto *card = new Card(tr("Signing"), this);
    auto *check = new QPushButton(tr("Check a signature…"), card);
    check->setObjectName(QStringLiteral("checkSignatureButton"));
    auto *code = new QPushButton(tr("Code for receivers…"), card);
    code->setObjectName(QStringLiteral("receiverCodeButton"));
    card->addHeaderWidget(check);
    card->addHeaderWidget(code);
    connect(check, &QPushButton::clicked, this, &SigningCard::checkRequested);
    connect(code, &QPushButton::clicked, this, &SigningCard::codeRequested);
    auto *grid = new FieldGrid(sharedButtonColumn, card);
    card->body()->addWidget(grid);
    auto *column = new QVBoxLayout(this);
    column->addWidget(card);
    setScaledSpacing(column, {0, 0, 0, 0}, 0);

    m_hashKey = new HashKeyField(settings, *grid, this);
    m_rotation = new KeyRotationRow(dialogs, *grid, this);
    connect(m_rotation, &KeyRotationRow::generateRequested, m_hashKey, &HashKeyField::generate);
    connect(m_rotation, &KeyRotationRow::rotateRequested, this, &SigningCard::rotateRequested);
    connect(m_rotation, &KeyRotationRow::copyNextRequested, this,
            &SigningCard::copyNextKeyRequested);
    connect(m_rotation, &KeyRotationRow::finishRequested, this,
            &SigningCard::finishRotationRequested);
    connect(m_rotation, &KeyRotationRow::cancelRequested, this,
            &SigningCard::cancelRotationRequested);
    m_encoding = new QComboBox(grid);
    m_encoding->setObjectName(QStringLiteral("encodingField"));
    m_encoding->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    //: A way to write a signature: the method and the encoding of its bytes.
    m_encoding->addItem(tr("HMAC-SHA256, hex"), nameOf(SignatureEncoding::Hex));
    m_encoding->addItem(tr("HMAC-SHA256, base64"), nameOf(SignatureEncoding::Base64));
    FieldRow *row = grid->addRow(tr("Si&gnature"), m_encoding);
    row->showNote(tr("How the header X-Message-Signature is written."));
    m_standard = new QCheckBox(tr("Standard Webhooks headers too"), grid);
    m_standard->setObjectName(QStringLiteral("standardHeadersBox"));
    auto *copy = new QPushButton(tr("Copy whsec_ key"), grid);
    copy->setObjectName(QStringLiteral("copyStandardKeyButton"));
    copy->setIcon(icon(Icon::Copy));
    copy->setToolTip(tr("Copy the hash key as Standard Webhooks libraries take it; it leaves the "
                        "clipboard after a minute"));
    connect(copy, &QPushButton::clicked, m_hashKey, &HashKeyField::copyStandardForm);
    FieldRow *standard = grid->addRow(tr("More headers"), m_standard, copy);
    standard->showNote(tr("webhook-id, webhook-timestamp and webhook-signature let receivers use a "
                          "ready-made library and refuse old messages."));
    connect(m_standard, &QCheckBox::toggled, this, &SigningCard::edited);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &SigningCard::edited);
    connect(m_hashKey, &HashKeyField::edited, this, &SigningCard::edited);
}

void SigningCard::show(const SettingsDraft &draft)
{
    m_hashKey->show(draft);
    m_rotation->show(draft.saved);
    m_encoding->setCurrentIndex(m_encoding->findData(draft.encoding));
    m_standard->setChecked(draft.standardHeaders);
}

void SigningCard::read(SettingsDraft &draft) const
{
    m_hashKey->read(draft);
    draft.encoding = m_encoding->currentData().toString();
    draft.standardHeaders = m_standard->isChecked();
}

} // namespace hk
