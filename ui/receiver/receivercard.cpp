#include "ui/receiver/receivercard.h"

#include "core/workspace/receiverfront.h"
#include "ui/common/card.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/triggertext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace hk {

ReceiverCard::ReceiverCard(ReceiverFront &receiver, QWidget *parent)
    : QWidget(parent), m_receiver(receiver)
{
    auto *card = new Card({}, this);
    buildAnswer(*card);
    buildUrls(*card);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(card);
    setScaledSpacing(layout, {0, 0, 0, 0}, 0);
}

void ReceiverCard::buildAnswer(Card &card)
{
    m_port = new QSpinBox(this);
    m_port->setObjectName(QStringLiteral("receiverPort"));
    m_port->setRange(1024, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setValue(m_receiver.port());
    auto *portLabel = new QLabel(tr("&Port"), this);
    portLabel->setBuddy(m_port);

    m_answer = new QComboBox(this);
    m_answer->setObjectName(QStringLiteral("receiverAnswer"));
    m_answer->addItem(tr("200 OK"), QStringLiteral("200"));
    m_answer->addItem(tr("410 Gone: the endpoint is put on hold"), QStringLiteral("410"));
    m_answer->addItem(tr("500 Internal Server Error"), QStringLiteral("500"));
    m_answer->addItem(tr("503 twice, then 200"), QStringLiteral("503*2,200"));
    m_answer->addItem(tr("200 OK after 5 seconds"), QStringLiteral("delay=5s"));
    m_answer->addItem(tr("Drop: close without an answer"), QStringLiteral("drop"));
    m_answer->setCurrentIndex(qMax(0, m_answer->findData(m_receiver.respondSpec())));
    auto *answerLabel = new QLabel(tr("&Answer with"), this);
    answerLabel->setBuddy(m_answer);
    connect(m_answer, &QComboBox::activated, this, &ReceiverCard::answer);

    m_address = new ElidedLabel(this);
    setTextRole(m_address, TextRole::Code);
    auto *row = new QHBoxLayout;
    row->addWidget(portLabel);
    row->addWidget(m_port);
    row->addWidget(m_address, 1);
    row->addWidget(answerLabel);
    row->addWidget(m_answer);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);
    card.body()->addLayout(row);
}

void ReceiverCard::buildUrls(Card &card)
{
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Copy the URL for:"), this);
    setSecondary(label);
    row->addWidget(label);
    for (const Category category : allCategories) {
        auto *button = new QPushButton(icon(Icon::Copy), categoryTitle(category), this);
        button->setObjectName(QStringLiteral("copy") + nameOf(category));
        button->setAccessibleName(tr("Copy the local URL for %1").arg(categoryTitle(category)));
        connect(button, &QPushButton::clicked, this,
                [this, category] { copy(address() + nameOf(category)); });
        row->addWidget(button);
    }
    row->addStretch(1);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);
    card.body()->addLayout(row);
}

void ReceiverCard::showListening(bool listening)
{
    m_port->setEnabled(!listening);
    m_port->setValue(m_receiver.port());
    m_port->setToolTip(listening ? tr("Stop the receiver to choose another port.") : QString());
    m_address->setText(address());
}

quint16 ReceiverCard::wantedPort() const { return static_cast<quint16>(m_port->value()); }

void ReceiverCard::copyAddress() { copy(address()); }

QString ReceiverCard::address() const
{
    const int port = m_receiver.isListening() ? m_receiver.port() : m_port->value();
    return QStringLiteral("http://127.0.0.1:%1/").arg(port);
}

void ReceiverCard::copy(const QString &url)
{
    QGuiApplication::clipboard()->setText(url);
    Q_EMIT copied(url);
}

void ReceiverCard::answer()
{
    const Result<void> done = m_receiver.respondWith(m_answer->currentData().toString());
    if (!done)
        Q_EMIT refused(done.error());
}

} // namespace hk
