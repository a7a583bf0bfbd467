#include "ui/shell/holdnotice.h"

#include "core/workspace/statusfront.h"
#include "ui/common/triggertext.h"

#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

QString nameFor(const Endpoint &endpoint)
{
    return endpoint.slot ? categoryTitle(*endpoint.slot) : endpoint.name;
}

} // namespace

HoldNotice::HoldNotice(StatusFront &status, QWidget *parent)
    : QWidget(parent), m_bar(new MessageBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    m_bar->setObjectName(QStringLiteral("holdNotice"));
    connect(&status, &StatusFront::endpointHeld, this, &HoldNotice::show);
    connect(m_bar, &MessageBar::dismissed, this, [this] { m_unseen = 0; });
    connect(m_bar, &MessageBar::buttonClicked, this, [this] {
        m_unseen = 0;
        m_bar->clear();
        Q_EMIT settingsRequested(m_company);
    });
}

void HoldNotice::show(const HeldEndpoint &held)
{
    m_company = held.company;
    ++m_unseen;
    //: %1 is an endpoint ("Booking"), %2 a company.
    QString text = held.endpoint.holdReason == HoldReason::Gone
            ? tr("%1 of %2 is on hold: its receiver answered 410 Gone. What is due waits.")
            : tr("%1 of %2 is on hold: nothing got through for five days. What is due waits.");
    text = text.arg(nameFor(held.endpoint), held.companyName);
    if (m_unseen > 1)
        text += u' ' + tr("So are %n more endpoint(s).", nullptr, m_unseen - 1);
    m_bar->showMessage(Tone::Held, text, tr("Webhook settings"));
}

} // namespace hk
