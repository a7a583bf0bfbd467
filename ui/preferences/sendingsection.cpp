#include "ui/preferences/sendingsection.h"

#include "core/model/sendinglimit.h"
#include "core/workspace/policyfront.h"
#include "ui/common/errorwords.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/proxyrow.h"
#include "ui/preferences/settingform.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QPointer>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
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

void SendingSection::resetToDefaults()
{
    m_proxy->save(QStringLiteral("none"));
    m_limits->resetAll();
}

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
            tr("To one endpoint 8 requests are on the way at once; an endpoint can have a limit "
               "and a pace of its own. Connecting may take 10 s. How long a whole "
               "attempt may take, and when it is tried again, is set for each company and endpoint "
               "in the Webhook settings. Of an answer the first 64 KB are kept."),
            this);
    limits->setWordWrap(true);
    setSecondary(limits);
    buildLimits();
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
    column->addWidget(m_limits);
    column->addWidget(limits);
    column->addStretch(1);
    setScaledSpacing(column, {0, 0, 0, 0}, 12);
}

void SendingSection::buildLimits()
{
    m_limits = new SettingForm(this); // now: Tab comes to it after what stands above
    m_atOnce = new QSpinBox(this);
    m_atOnce->setObjectName(QStringLiteral("requestsAtOnce"));
    m_atOnce->setRange(1, mostRequestsAtOnce);
    m_atOnce->setValue(mostRequestsAtOnce);
    m_atOnce->setKeyboardTracking(false); // a number is saved once it is written
    m_atOnceRow = m_limits->addSetting(
            tr("Requests at &once, to all endpoints"), m_atOnce,
            [this] { return m_atOnce->value() == mostRequestsAtOnce; },
            [this] { m_atOnce->setValue(mostRequestsAtOnce); });
    connect(m_atOnce, &QSpinBox::valueChanged, this, &SendingSection::saveAtOnce);
}

void SendingSection::loadLimits()
{
    m_limiting.ask(m_policy.requestsAtOnce(), this, [this](const Result<int> &requests) {
        if (!requests)
            return m_atOnceRow->showError(sentenceOf(requests.error()));
        const QSignalBlocker silence(m_atOnce);
        m_atOnce->setValue(*requests);
        m_limits->showDefaults();
    });
}

void SendingSection::saveAtOnce(int requests)
{
    m_limits->showDefaults();
    m_limiting.ask(m_policy.setRequestsAtOnce(QString::number(requests)), this,
                   [this](const Result<int> &saved) {
                       if (saved)
                           m_atOnceRow->showNote({});
                       else
                           m_atOnceRow->showError(sentenceOf(saved.error()));
                   });
}

void SendingSection::load()
{
    m_proxy->load();
    loadLimits();
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
