#include "ui/shell/holdnotice.h"

#include "core/workspace/noticesfront.h"
#include "ui/common/triggertext.h"

#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hk {
namespace {

QString nameFor(const Endpoint &endpoint)
{
    return endpoint.slot ? categoryTitle(*endpoint.slot) : endpoint.name;
}

} // namespace

HoldNotice::HoldNotice(StatusFront &status, NoticesFront &notices, QWidget *parent)
    : QWidget(parent), m_notices(notices), m_bar(new MessageBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    m_bar->setObjectName(QStringLiteral("holdNotice"));
    connect(&status, &StatusFront::endpointHeld, this, &HoldNotice::take);
    connect(&notices, &NoticesFront::changed, this, &HoldNotice::look);
    connect(m_bar, &MessageBar::dismissed, this, [this] { m_unseen.clear(); });
    connect(m_bar, &MessageBar::buttonClicked, this, [this] {
        const CompanyId company = m_unseen.constLast().company;
        m_unseen.clear();
        m_bar->clear();
        Q_EMIT settingsRequested(company);
    });
}

void HoldNotice::take(const HeldEndpoint &held)
{
    m_unseen.removeIf([&](const HeldEndpoint &one) { return one.endpoint.id == held.endpoint.id; });
    m_unseen.append(held);
    tell();
    look(); // what was asked before knows nothing of this hold
}

void HoldNotice::look()
{
    if (m_unseen.isEmpty())
        return;
    m_looking.ask(m_notices.facts({}), this, [this](const Result<NoticeFacts> &facts) {
        if (facts)
            dropReleased(*facts);
    });
}

void HoldNotice::dropReleased(const NoticeFacts &facts)
{
    const auto isReleased = [&](const HeldEndpoint &held) {
        return std::ranges::none_of(facts.endpoints, [&](const WatchedEndpoint &now) {
            return now.id == held.endpoint.id && now.hold == held.endpoint.holdReason;
        });
    };
    if (m_unseen.removeIf(isReleased) > 0)
        tell();
}

void HoldNotice::tell()
{
    if (m_unseen.isEmpty())
        return m_bar->clear();
    const HeldEndpoint &held = m_unseen.constLast();
    //: %1 is an endpoint ("Booking"), %2 a company.
    QString text = held.endpoint.holdReason == HoldReason::Gone
            ? tr("%1 of %2 is on hold: its receiver answered 410 Gone. What is due waits.")
            : tr("%1 of %2 is on hold: nothing got through for five days. What is due waits.");
    text = text.arg(nameFor(held.endpoint), held.companyName);
    if (m_unseen.size() > 1)
        text += u' '
                + tr("So are %Ln more endpoint(s).", nullptr,
                     static_cast<int>(m_unseen.size()) - 1);
    m_bar->showMessage(Tone::Held, text, tr("Webhook settings"));
}

} // namespace hk
