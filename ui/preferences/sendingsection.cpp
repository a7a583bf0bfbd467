#include "ui/preferences/sendingsection.h"

#include "core/workspace/policyfront.h"
#include "ui/common/errorwords.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/proxyrow.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QPointer>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hk {

SendingSection::SendingSection(PolicyFront &policy, ShowPolicy showPolicy, QWidget *parent)
    : PreferenceSection(parent), m_policy(policy), m_showPolicy(std::move(showPolicy)),
      m_ranges(new QLabel(this))
{
    setObjectName(QStringLiteral("sendingSection"));
    build();
    load();
}

QString SendingSection::title() const { return tr("Sending"); }

void SendingSection::resetToDefaults() { m_proxy->save(QStringLiteral("none")); }

void SendingSection::build()
{
    auto *form = new FieldGrid(0, this);
    m_proxy = new ProxyRow(m_policy, *form, this);
    m_ranges->setObjectName(QStringLiteral("allowedRanges"));
    m_ranges->setWordWrap(true);
    auto *addresses = new QPushButton(tr("&Addresses…"), this);
    addresses->setObjectName(QStringLiteral("showPolicyButton"));
    addresses->setAutoDefault(false);
    connect(addresses, &QPushButton::clicked, this, [this] {
        m_showPolicy(this, [self = QPointer(this)] {
            if (SendingSection *section = self.data())
                section->load();
        });
    });
    auto *limits = new QLabel(
            tr("At most 64 requests are on the way at once, and 8 to one endpoint; an endpoint can "
               "have a limit and a pace of its own. Connecting may take 10 s. How long a whole "
               "attempt may take, and when it is tried again, is set for each company and endpoint "
               "in the Webhook settings. Of an answer the first 64 KB are kept."),
            this);
    limits->setWordWrap(true);
    setSecondary(limits);
    const auto heading = [this](const QString &text) {
        auto *label = new QLabel(text, this);
        setTextRole(label, TextRole::CardTitle);
        return label;
    };
    auto *column = new QVBoxLayout(this);
    column->addWidget(form);
    column->addWidget(heading(tr("Where webhooks may go")));
    column->addWidget(m_ranges);
    column->addWidget(addresses, 0, Qt::AlignLeading);
    column->addWidget(heading(tr("Limits")));
    column->addWidget(limits);
    column->addStretch(1);
    setScaledSpacing(column, {0, 0, 0, 0}, 12);
}

void SendingSection::load()
{
    m_proxy->load();
    m_asking.ask(m_policy.ranges(), this, [this](const Result<QStringList> &ranges) {
        if (ranges)
            showRanges(*ranges);
        else
            m_ranges->setText(sentenceOf(ranges.error()));
    });
}

void SendingSection::showRanges(const QStringList &ranges)
{
    m_ranges->setText(ranges.isEmpty() ? tr("To public addresses only.")
                                       //: %1 is a list such as "127.0.0.0/8, ::1/128".
                                       : tr("To public addresses, and besides to these: %1")
                                                 .arg(ranges.join(QStringLiteral(", "))));
}

} // namespace hk
