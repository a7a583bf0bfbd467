#include "ui/receiver/behaviourdialog.h"

#include "core/model/urlhost.h"
#include "ui/common/dialogs.h"
#include "ui/common/errorwords.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/messagebar.h"
#include "ui/common/scrolling.h"
#include "ui/receiver/answerchoices.h"
#include "ui/receiver/rulestable.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtCore/QUrl>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace hk {

BehaviourDialog::BehaviourDialog(ReceiverFront &receiver, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_receiver(receiver), m_dialogs(dialogs), m_message(new MessageBar(this)),
      m_spec(new QLineEdit(this)), m_rules(new RulesTable(this)), m_tls(new QComboBox(this)),
      m_address(new QComboBox(this)), m_forward(new QLineEdit(this)),
      m_passes(new QCheckBox(tr("Give the sender the &other's answer"), this)),
      m_apply(new QPushButton(tr("&Apply"), this))
{
    setObjectName(QStringLiteral("behaviourDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How the receiver behaves"));
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setAutoDefault(false);
    m_apply->setObjectName(QStringLiteral("applyBehaviourButton"));
    m_apply->setDefault(true);
    setPrimary(m_apply);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto *body = new QWidget(this);
    auto *parts = new QVBoxLayout(body);
    parts->addWidget(m_message);
    parts->addWidget(buildAnswers());
    parts->addWidget(m_rules, 1);
    parts->addWidget(buildNetwork());
    setScaledSpacing(parts, {0, 0, 0, 0}, 12);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(scrollFitted(body, this), 1);
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 12);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {760, 0});
    growWithContents(this);
    fill();
    m_spec->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &BehaviourDialog::askThenApply);
}

QWidget *BehaviourDialog::buildAnswers()
{
    m_spec->setObjectName(QStringLiteral("respondSpecField"));
    setTextRole(m_spec, TextRole::Code);
    auto *form = new FieldGrid(0, this);
    auto *choose = new QPushButton(tr("C&hoose…"), this);
    choose->setObjectName(QStringLiteral("chooseSpecButton"));
    choose->setToolTip(tr("Ways to answer, good ones and bad ones"));
    choose->setAutoDefault(false);
    offerAnswers(choose, [this](const QString &spec) {
        m_spec->setText(spec);
        m_spec->setFocus();
    });
    m_specRow = form->addRow(tr("A&nswer"), m_spec, choose);
    connect(m_spec, &QLineEdit::textEdited, this, [this] {
        m_specRow->showNote(tr("One after the other, the last one stays: 503*2,200 or "
                               "delay=5s:500 or 200:type=text/html:body='…'"));
    });
    m_specRow->showNote(tr("What fits no rule is answered so."));
    return form;
}

QWidget *BehaviourDialog::buildNetwork()
{
    m_tls->setObjectName(QStringLiteral("receiverTlsField"));
    m_tls->addItem(tr("No, plain http"), static_cast<int>(ReceiverTls::Off));
    m_tls->addItem(tr("https with a good certificate"), static_cast<int>(ReceiverTls::Good));
    m_tls->addItem(tr("https, the certificate has expired"),
                   static_cast<int>(ReceiverTls::Expired));
    m_tls->addItem(tr("https, the certificate is another host's"),
                   static_cast<int>(ReceiverTls::WrongHost));
    m_tls->addItem(tr("https, the certificate signs itself"),
                   static_cast<int>(ReceiverTls::SelfSigned));
    m_address->setObjectName(QStringLiteral("receiverAddressField"));
    m_address->setEditable(true);
    m_address->lineEdit()->setAccessibleName(tr("Address to listen on"));
    m_address->addItems({QStringLiteral("127.0.0.1"), QStringLiteral("::1"),
                         QStringLiteral("0.0.0.0"), QStringLiteral("::")});
    m_forward->setObjectName(QStringLiteral("forwardUrlField"));
    m_forward->setPlaceholderText(tr("A URL; empty: nowhere"));
    m_passes->setObjectName(QStringLiteral("passAnswerBox"));
    auto *form = new FieldGrid(0, this);
    form->addRow(tr("&TLS"), m_tls);
    m_addressRow = form->addRow(tr("&Listen on"), m_address);
    m_forwardRow = form->addRow(tr("&Forward to"), m_forward);
    form->addRow(QString(), m_passes);
    connect(m_address, &QComboBox::editTextChanged, this, &BehaviourDialog::explainAddress);
    return form;
}

void BehaviourDialog::fill()
{
    m_spec->setText(m_receiver.respondSpec());
    m_rules->setRules(m_receiver.rules());
    m_tls->setCurrentIndex(m_tls->findData(static_cast<int>(m_receiver.tls())));
    m_address->setEditText(m_receiver.address());
    m_forward->setText(m_receiver.forwarding().url);
    m_passes->setChecked(m_receiver.forwarding().passesAnswer);
    explainAddress();
}

void BehaviourDialog::explainAddress()
{
    const QString address = m_address->currentText().trimmed();
    if (isLoopbackHost(address) || address == QLatin1String("::1"))
        m_addressRow->showNote(tr("Only programs on this computer can send here."));
    else
        m_addressRow->showWarning(tr("Others in the network can send here, and nobody is asked who "
                                     "they are."));
}

/// What leaves this computer, or lets others in, is named first.
void BehaviourDialog::askThenApply()
{
    const QString host = QUrl(m_forward->text().trimmed()).host();
    const QString address = m_address->currentText().trimmed();
    const bool forwardsAway = !host.isEmpty() && !isLoopbackHost(asciiHostOf(host))
            && m_forward->text().trimmed() != m_receiver.forwarding().url;
    const bool letsIn = !isLoopbackHost(address) && address != QLatin1String("::1")
            && address != m_receiver.address();
    if (!forwardsAway && !letsIn)
        return apply();
    QStringList details;
    if (forwardsAway)
        details.append(tr("Everything that arrives from now on is sent to %1, with its headers and "
                          "its signature.")
                               .arg(host));
    if (letsIn)
        details.append(tr("Other computers can send to this one through %1, and see its answers.")
                               .arg(address));
    const Question question{forwardsAway ? tr("Forward to %1?").arg(host)
                                         : tr("Let other computers send here?"),
                            tr("This reaches beyond this computer."),
                            details.join(u' '),
                            {tr("&Do it"), tr("Cancel")},
                            1,
                            1};
    m_dialogs.ask(this, question, [this](int answer) {
        if (answer == 0)
            apply();
    });
}

void BehaviourDialog::apply()
{
    m_message->clear();
    const auto tls = static_cast<ReceiverTls>(m_tls->currentData().toInt());
    const bool isOther =
            tls != m_receiver.tls() || m_address->currentText().trimmed() != m_receiver.address();
    // Said again, it would begin anew.
    const bool isNewSpec = m_spec->text() != m_receiver.respondSpec();
    if (isNewSpec && !show(m_receiver.respondWith(m_spec->text()), m_specRow))
        return m_spec->setFocus();
    if (!show(m_receiver.setRules(m_rules->rules()), nullptr))
        return m_rules->setFocus();
    if (!show(m_receiver.setAddress(m_address->currentText()), m_addressRow))
        return m_address->setFocus();
    if (!show(m_receiver.forwardTo({m_forward->text().trimmed(), m_passes->isChecked()}),
              m_forwardRow))
        return m_forward->setFocus();
    m_receiver.setTls(tls);
    Q_EMIT applied(isOther && m_receiver.isListening());
    accept();
}

bool BehaviourDialog::show(const Result<void> &result, FieldRow *row)
{
    if (result)
        return true;
    if (row)
        row->showError(wordsOf(result.error()).message);
    else
        m_message->showError(result.error());
    return false;
}

} // namespace hk
