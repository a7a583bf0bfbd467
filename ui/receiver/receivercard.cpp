#include "ui/receiver/receivercard.h"

#include "core/workspace/receiverfront.h"
#include "ui/common/card.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/taborder.h"
#include "ui/common/triggertext.h"
#include "ui/receiver/answerchoices.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr int sideMargin = 20; // of the card, in design pixels

} // namespace

ReceiverCard::ReceiverCard(ReceiverFront &receiver, QWidget *parent)
    : QWidget(parent), m_receiver(receiver), m_port(new QSpinBox(this)),
      m_answer(new QComboBox(this)), m_address(new ElidedLabel(this)), m_more(new QLabel(this))
{
    auto *card = new Card({}, this);
    auto *controls = new QWidget(card);
    auto *flow = new FlowLayout(controls); // in several lines where there is no room
    const QList<QWidget *> parts{buildAddress(), buildCopyButton(), buildAnswer(),
                                 buildMoreButton()};
    for (QWidget *part : parts)
        flow->addWidget(part);
    chainTabOrder(parts);
    setScaledSpacing(flow, {0, 0, 0, 0}, 8);
    card->body()->addWidget(controls);
    card->body()->addWidget(m_more);
    setScaledSpacing(card->body(), {sideMargin, 12, sideMargin, 12}, 8);
    m_more->setObjectName(QStringLiteral("receiverMore"));
    m_more->setTextFormat(Qt::PlainText);
    m_more->setWordWrap(true);
    setSecondary(m_more);
    connect(&m_receiver, &ReceiverFront::behaviourChanged, this, [this] {
        showAnswer();
        showMore();
    });
    showMore();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(card);
    setScaledSpacing(layout, {0, 0, 0, 0}, 0);
}

QWidget *ReceiverCard::together(const QList<QWidget *> &parts)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    for (QWidget *part : parts)
        row->addWidget(part);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);
    return box;
}

QWidget *ReceiverCard::buildAddress()
{
    m_port->setObjectName(QStringLiteral("receiverPort"));
    m_port->setRange(1024, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setValue(m_receiver.port());
    connect(m_port, &QSpinBox::valueChanged, this, [this] { m_address->setText(address()); });
    auto *label = new QLabel(tr("&Port"), this);
    label->setBuddy(m_port);
    m_address->setObjectName(QStringLiteral("receiverAddress"));
    setTextRole(m_address, TextRole::Code);
    m_address->setSizePolicy(QSizePolicy::Fixed,
                             QSizePolicy::Preferred); // never elided: it is short

    return together({label, m_port, m_address});
}

QWidget *ReceiverCard::buildCopyButton()
{
    auto *button = new QPushButton(icon(Icon::Copy), tr("Copy &URL…"), this);
    button->setObjectName(QStringLiteral("copyUrlButton"));
    button->setToolTip(tr("Copies the local URL for a kind of event, for the webhook settings"));
    auto *menu = new QMenu(button);
    for (const Category category : allCategories) {
        QAction *action = menu->addAction(categoryTitle(category));
        action->setObjectName(QStringLiteral("copy") + nameOf(category));
        connect(action, &QAction::triggered, this,
                [this, category] { copy(address() + nameOf(category)); });
    }
    connect(button, &QPushButton::clicked, menu,
            [button, menu] { menu->popup(button->mapToGlobal(button->rect().bottomLeft())); });
    return button;
}

QWidget *ReceiverCard::buildAnswer()
{
    m_answer->setObjectName(QStringLiteral("receiverAnswer"));
    for (const AnswerChoice &choice : answerChoices())
        m_answer->addItem(choice.words, choice.spec);
    showAnswer();
    m_answer->setMinimumContentsLength(8); // in a narrow window; else as its texts need
    auto *label = new QLabel(tr("&Answer with"), this);
    label->setBuddy(m_answer);
    connect(m_answer, &QComboBox::activated, this, &ReceiverCard::answer);

    return together({label, m_answer});
}

QWidget *ReceiverCard::buildMoreButton()
{
    auto *more = new QPushButton(tr("&More…"), this);
    more->setObjectName(QStringLiteral("behaviourButton"));
    more->setToolTip(tr("Rules, TLS, forwarding, another address"));
    connect(more, &QPushButton::clicked, this, &ReceiverCard::moreWanted);
    return more;
}

/// The one that is in force, also one that somebody wrote.
void ReceiverCard::showAnswer()
{
    const QString spec = m_receiver.respondSpec();
    int index = m_answer->findData(spec);
    if (index < 0) {
        m_answer->addItem(tr("As written: %1").arg(spec), spec);
        index = m_answer->count() - 1;
    }
    m_answer->setCurrentIndex(index);
}

void ReceiverCard::showMore()
{
    QStringList words;
    const int rules = static_cast<int>(m_receiver.rules().size());
    if (rules > 0)
        //: beside "Answer with 200 OK": some requests are answered by rules
        words.append(tr("%n rule(s) come first", nullptr, rules));
    const Forwarding forwarding = m_receiver.forwarding();
    const QString host = QUrl(forwarding.url).authority();
    if (!forwarding.url.isEmpty())
        words.append(forwarding.passesAnswer
                             ? tr("forwards to %1 and gives back its answer").arg(host)
                             : tr("forwards to %1").arg(host));
    switch (m_receiver.tls()) {
    case ReceiverTls::Expired:
        words.append(tr("shows an expired certificate"));
        break;
    case ReceiverTls::WrongHost:
        words.append(tr("shows another host's certificate"));
        break;
    case ReceiverTls::SelfSigned:
        words.append(tr("shows a certificate that signs itself"));
        break;
    case ReceiverTls::Off:
    case ReceiverTls::Good: // the address says so
        break;
    }
    m_more->setText(words.join(QStringLiteral(" \u00b7 ")));
    m_more->setHidden(words.isEmpty());
}

void ReceiverCard::showListening(bool listening)
{
    showAnswer();
    m_port->setEnabled(!listening);
    if (listening) // else one may have been typed
        m_port->setValue(m_receiver.port());
    m_port->setToolTip(listening ? tr("Stop the receiver to choose another port.") : QString());
    m_address->setText(address());
}

quint16 ReceiverCard::wantedPort() const { return static_cast<quint16>(m_port->value()); }

void ReceiverCard::copyAddress() { copy(address()); }

QString ReceiverCard::address() const
{
    return (m_receiver.isListening() ? m_receiver.url() : m_receiver.urlAt(wantedPort()))
            + QLatin1Char('/');
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
