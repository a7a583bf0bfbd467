#include "ui/deliveries/resenddialog.h"

#include "core/workspace/endpointsfront.h"
#include "ui/common/dialogs.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/listtext.h"
#include "ui/common/messagebar.h"
#include "ui/common/scrolling.h"
#include "ui/common/taborder.h"
#include "ui/common/timetext.h"
#include "ui/deliveries/planwords.h"
#include "ui/deliveries/resendoptions.h"
#include "ui/deliveries/resendpreview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtCore/QUrl>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace hk {
namespace {

constexpr qint64 manyFrom = 100;       // so many are never sent without a question
constexpr qsizetype mostReceivers = 5; // that a question names

} // namespace

ResendDialog::ResendDialog(const Fronts &fronts, Dialogs &dialogs, const Company &company,
                           const ResendWish &wish, const QString &words, QWidget *parent)
    : QDialog(parent), m_plans(fronts.plans), m_endpoints(fronts.endpoints), m_dialogs(dialogs),
      m_company(company), m_wish(wish), m_message(new MessageBar(this)),
      m_preview(new ResendPreview), m_options(new ResendOptions(company.timeZone, currentMicros)),
      m_reason(new QLabel(this)), m_start(new QPushButton(this))
{
    setObjectName(QStringLiteral("resendDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Send again"));
    build(words);
    connect(m_preview, &ResendPreview::includingChanged, this,
            [this](LeftOut reason, bool included) {
                m_wish.rules.setIncluded(reason, included);
                askPreview();
            });
    connect(m_options, &ResendOptions::ageChanged, this, [this] {
        m_wish.rules.youngerThanMs = m_options->youngerThanMs();
        askPreview();
    });
    connect(m_message, &MessageBar::buttonClicked, this, &ResendDialog::askPreview);
    askHosts();
    askPreview();
}

void ResendDialog::build(const QString &words)
{
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    auto *which = new QLabel(words, this);
    which->setObjectName(QStringLiteral("resendScope"));
    which->setTextFormat(Qt::PlainText);
    which->setWordWrap(true);
    setSecondary(which);
    auto *contents = new QWidget(this);
    auto *inside = new QVBoxLayout(contents);
    inside->addWidget(m_preview);
    inside->addWidget(m_options);
    inside->addStretch(1);
    m_scroll = scrollAround(contents, this);
    m_scroll->setObjectName(QStringLiteral("resendScroll"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(which);
    column->addWidget(m_message);
    column->addWidget(m_scroll, 1);
    column->addWidget(buildButtons());
    setScaledSpacing(inside, {0, 0, 8, 0}, 20);
    setScaledSpacing(column, {24, 20, 24, 20}, 12);
    setScaledSize(this, {760, 600});
}

QWidget *ResendDialog::buildButtons()
{
    auto *box = new QWidget(this);
    m_reason->setObjectName(QStringLiteral("resendReason"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    setSecondary(m_reason);
    auto *cancel = new QPushButton(tr("Cancel"), box);
    cancel->setObjectName(QStringLiteral("cancelResendButton"));
    cancel->setAutoDefault(false);
    m_start->setObjectName(QStringLiteral("startResendButton"));
    m_start->setText(tr("&Send again"));
    m_start->setDefault(true);
    setPrimary(m_start);
    auto *row = new QHBoxLayout(box);
    row->addWidget(m_reason, 1);
    row->addWidget(cancel);
    row->addWidget(m_start);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);
    chainTabOrder({m_preview, m_options, cancel, m_start});
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &ResendDialog::start);
    return box;
}

/// What is on its way is made to the end: whoever closed the window meanwhile would not know of it.
void ResendDialog::reject()
{
    if (!m_starting.isWaiting())
        QDialog::reject();
}

void ResendDialog::askHosts()
{
    whenAnswered(m_endpoints.list(m_company.id), this,
                 [this](const Result<QList<Endpoint>> &answer) {
                     if (!answer)
                         return; // then they show by name alone
                     for (const Endpoint &endpoint : *answer)
                         m_hosts.insert(nameOf(endpoint), QUrl(endpoint.url).host());
                     m_preview->setHosts(m_hosts);
                 });
}

void ResendDialog::askPreview()
{
    m_message->clear();
    m_asking.ask(m_plans.preview(m_wish), this,
                 [this](const Result<PlanPreview> &answer) { takePreview(answer); });
    showReadiness();
}

void ResendDialog::takePreview(const Result<PlanPreview> &answer)
{
    m_isCounted = answer.ok();
    if (answer) {
        m_shown = *answer;
        m_preview->showPreview(m_shown, m_wish.rules);
    } else {
        m_message->showError(answer.error(), tr("Retry"));
    }
    showReadiness();
}

QString ResendDialog::reasonAgainst() const
{
    if (m_starting.isWaiting())
        return tr("Starting…");
    if (m_asking.isWaiting())
        return tr("Counting…");
    if (!m_isCounted)
        return tr("How many there are is not known.");
    if (ResendPreview::totalOf(m_shown) == 0)
        return tr("Nothing matches.");
    return m_shown.planned == 0 ? tr("All of them are left out; see above why.") : QString();
}

void ResendDialog::showReadiness()
{
    const QString reason = reasonAgainst();
    const bool isKnown = m_isCounted && m_shown.planned > 0;
    m_start->setText(isKnown ? tr("&Send %Ln again", nullptr, asInt(m_shown.planned))
                             : tr("&Send again"));
    m_start->setEnabled(reason.isEmpty());
    m_start->setAccessibleDescription(reason);
    m_reason->setText(reason);
}

void ResendDialog::start()
{
    if (FieldRow *wrong = m_options->writeTo(m_wish)) {
        wrong->field()->setFocus(Qt::OtherFocusReason);
        m_scroll->widget()->layout()->activate();
        m_scroll->ensureWidgetVisible(wrong->messageLabel());
        return;
    }
    if (m_shown.planned >= manyFrom || m_company.environment == Environment::Production)
        ask();
    else
        startNow();
}

QString ResendDialog::receivers() const
{
    QStringList names;
    for (const auto &[name, count] : m_shown.byEndpoint)
        names.append(endpointTitle(name, m_hosts.value(name)));
    const qsizetype more = names.size() - mostReceivers;
    const QString named = listText(names.mid(0, mostReceivers));
    return more > 0 ? tr("%1 and %Ln more", nullptr, static_cast<int>(more)).arg(named) : named;
}

void ResendDialog::ask()
{
    QString detail = tr("Receivers: %1.").arg(receivers());
    if (m_company.environment == Environment::Production)
        detail += u'\n' + tr("%1 is a company in production.").arg(m_company.name);
    detail += u'\n'
            + tr("They get the same events once more; event IDs stay the same, so that they can "
                 "tell.");
    const Question question{
            tr("Send again?"),
            tr("%Ln delivery(ies) are sent again.", nullptr, asInt(m_shown.planned)),
            detail,
            {tr("&Send again"), tr("Cancel")},
            0,
            1};
    m_dialogs.ask(this, question, [this](int answer) {
        if (answer == 0)
            startNow();
    });
}

void ResendDialog::startNow()
{
    if (m_starting.isWaiting())
        return;
    m_message->clear();
    ResendWish shown = m_wish;
    shown.upTo = m_shown.upTo; // nothing that came meanwhile
    m_starting.ask(m_plans.start(shown), this,
                   [this](const Result<PlanPreview> &answer) { takePlan(answer); });
    showReadiness();
}

void ResendDialog::takePlan(const Result<PlanPreview> &answer)
{
    if (!answer) {
        m_message->showError(answer.error());
        return showReadiness();
    }
    if (answer->plan) {
        Q_EMIT started(*answer->plan, asInt(answer->planned), m_wish.startAt);
        return accept();
    }
    m_message->showMessage(Tone::Warning,
                           tr("Nothing was sent again: meanwhile nothing is left to send."));
    takePreview(answer);
}

} // namespace hk
