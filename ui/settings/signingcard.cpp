#include "ui/settings/signingcard.h"

#include "ui/common/card.h"
#include "ui/common/fieldgrid.h"
#include "ui/settings/fieldproblem.h"
#include "ui/settings/hashkeyfield.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QVBoxLayout>

namespace hk {
SigningCard::SigningCard(SettingsFront &settings, QWidget *parent)
    : QWidget(parent), m_encoding(new QComboBox(this))
{
    auto *card = new Card(tr("Signing"), this);
    auto *grid = new FieldGrid(sharedButtonColumn, card);
    card->body()->addWidget(grid);
    auto *column = new QVBoxLayout(this);
    column->addWidget(card);
    setScaledSpacing(column, {0, 0, 0, 0}, 0);

    m_hashKey = new HashKeyField(settings, *grid, this);
    m_encoding->setObjectName(QStringLiteral("encodingField"));
    m_encoding->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    //: A way to write a signature: the method and the encoding of its bytes.
    m_encoding->addItem(tr("HMAC-SHA256, hex"), nameOf(SignatureEncoding::Hex));
    m_encoding->addItem(tr("HMAC-SHA256, base64"), nameOf(SignatureEncoding::Base64));
    FieldRow *row = grid->addRow(tr("Si&gnature"), m_encoding);
    row->showNote(tr("How the header X-Message-Signature is written."));
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &SigningCard::edited);
    connect(m_hashKey, &HashKeyField::edited, this, &SigningCard::edited);
}

void SigningCard::show(const SettingsDraft &draft)
{
    m_hashKey->show(draft);
    m_encoding->setCurrentIndex(m_encoding->findData(draft.encoding));
}

void SigningCard::read(SettingsDraft &draft) const
{
    m_hashKey->read(draft);
    draft.encoding = m_encoding->currentData().toString();
}

} // namespace hk
