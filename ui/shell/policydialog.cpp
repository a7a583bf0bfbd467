#include "ui/shell/policydialog.h"

#include "core/workspace/policyfront.h"
#include "ui/common/currentrow.h"
#include "ui/common/dialogs.h"
#include "ui/common/errorwords.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/messagebar.h"
#include "ui/common/proxyrow.h"
#include "ui/common/scrolling.h"
#include "ui/common/texttable.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace hk {
namespace {

/// What can go wrong when such addresses may be sent to.
QString riskOf(const QString &kind)
{
    if (kind == QLatin1String("public"))
        return PolicyDialog::tr("Public addresses are always allowed; this adds nothing.");
    if (kind == QLatin1String("loopback"))
        return PolicyDialog::tr("This computer: webhooks reach every program that listens here. "
                                "Fine for trying things out.");
    if (kind == QLatin1String("private") || kind == QLatin1String("unique local"))
        return PolicyDialog::tr("Your private network: whoever may set a URL can make this "
                                "computer send requests to machines that trust it.");
    if (kind == QLatin1String("link-local") || kind == QLatin1String("metadata service"))
        return PolicyDialog::tr("Dangerous: cloud machines hand out passwords to whoever asks at "
                                "such addresses. Allow it only if you know why.");
    if (kind == QLatin1String("mixed"))
        return PolicyDialog::tr("Dangerous: it holds addresses of several kinds, such as private "
                                "networks, or those where cloud machines hand out passwords. Allow "
                                "a smaller range.");
    return PolicyDialog::tr("A special range that no webhook should need.");
}

bool needsQuestion(const QString &kind)
{
    return kind != QLatin1String("public") && kind != QLatin1String("loopback");
}

} // namespace

PolicyDialog::PolicyDialog(PolicyFront &policy, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_policy(policy), m_dialogs(dialogs), m_message(new MessageBar(this)),
      m_table(new TextTable({tr("Range"), tr("What it means")}, this)), m_risk(new QLabel(this)),
      m_range(new QLineEdit(this)), m_allow(new QPushButton(tr("A&llow"), this)),
      m_remove(new QPushButton(tr("&Remove"), this))
{
    setObjectName(QStringLiteral("policyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Addresses and proxy"));
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    auto *words = new QLabel(tr("Webhooks of all companies go to public addresses, and besides "
                                "only to these. It holds from the next attempt on, whatever a "
                                "host name leads to."),
                             this);
    words->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("rangesTable"));
    m_table->setAccessibleName(tr("Allowed ranges"));
    m_table->setWideColumn(1);
    m_risk->setObjectName(QStringLiteral("rangeRisk"));
    m_risk->setWordWrap(true);
    setSecondary(m_risk);
    m_remove->setObjectName(QStringLiteral("removeRangeButton"));
    m_remove->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *body = new QWidget(this);
    auto *parts = new QVBoxLayout(body);
    parts->addWidget(words);
    parts->addWidget(m_message);
    parts->addWidget(m_table, 1);
    parts->addWidget(m_risk);
    parts->addWidget(buildForm());
    setScaledSpacing(parts, {0, 0, 0, 0}, 16);
    setScaledSize(m_table, {0, 120});
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(scrollAround(body, this), 1);
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 16);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {760, 520});
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &PolicyDialog::remove);
    connect(m_table, &TextTable::rowSelected, this, &PolicyDialog::showSelected);
    showSelected();
    m_range->setFocus();
    load();
}

QWidget *PolicyDialog::buildForm()
{
    m_range->setObjectName(QStringLiteral("rangeField"));
    m_range->setPlaceholderText(QStringLiteral("192.168.0.0/16"));
    m_allow->setObjectName(QStringLiteral("allowRangeButton"));
    m_allow->setAutoDefault(false);
    m_allow->setEnabled(false);
    auto *form = new FieldGrid(0, this);
    m_rangeRow = form->addRow(tr("&Allow also"), m_range, m_allow);
    m_proxy = new ProxyRow(m_policy, *form, this);
    m_proxy->load();
    connect(m_range, &QLineEdit::textChanged, this, &PolicyDialog::explain);
    connect(m_range, &QLineEdit::returnPressed, this, &PolicyDialog::allowTyped);
    connect(m_allow, &QPushButton::clicked, this, &PolicyDialog::allowTyped);
    return form;
}

void PolicyDialog::load()
{
    m_loading.ask(m_policy.ranges(), this, [this](const Result<QStringList> &answer) {
        if (answer)
            show(*answer);
        else
            m_message->showError(answer.error());
    });
}

void PolicyDialog::show(const QStringList &ranges)
{
    m_ranges = ranges;
    QList<QStringList> rows;
    for (const QString &range : ranges) {
        const Result<QString> kind = m_policy.kindOf(range);
        rows.append({range, kind ? riskOf(*kind) : QString()});
    }
    m_table->setRows(rows);
    if (m_table->selectedRow() < 0 && !rows.isEmpty())
        chooseRow(*m_table, 0);
    showSelected();
}

/// The whole of what the row has room for only in part.
void PolicyDialog::showSelected()
{
    const int row = m_table->selectedRow();
    m_remove->setEnabled(row >= 0);
    m_risk->setText(row < 0 ? QString() : m_table->item(row, 1)->text());
    m_risk->setHidden(m_risk->text().isEmpty());
}

void PolicyDialog::explain()
{
    const QString text = m_range->text().trimmed();
    const Result<QString> kind = m_policy.kindOf(text);
    m_allow->setEnabled(kind.ok());
    if (kind)
        m_rangeRow->showWarning(riskOf(*kind));
    else if (text.isEmpty())
        m_rangeRow->clearMessage();
    else
        m_rangeRow->showNote(sentenceOf(kind.error()));
}

void PolicyDialog::allowTyped()
{
    const QString text = m_range->text().trimmed();
    if (text.isEmpty())
        return;
    const Result<QString> kind = m_policy.kindOf(text);
    if (!kind || !needsQuestion(*kind))
        return allow(text);
    Question question;
    question.title = tr("Allow addresses");
    question.text = tr("Allow %1?").arg(text);
    question.detail = riskOf(*kind);
    question.answers = {tr("Allow"), tr("Keep it closed")};
    question.byDefault = 1;
    question.onEscape = 1;
    m_dialogs.ask(this, question, [this, text](int answer) {
        if (answer == 0)
            allow(text);
    });
}

void PolicyDialog::allow(const QString &range)
{
    m_changing.ask(m_policy.allow(range), this, [this](const Result<void> &answer) {
        if (!answer)
            return m_rangeRow->showError(sentenceOf(answer.error()));
        m_range->clear();
        load();
    });
}

void PolicyDialog::remove()
{
    m_changing.ask(m_policy.remove(m_ranges.at(m_table->selectedRow())), this,
                   [this](const Result<void> &answer) {
                       if (!answer)
                           return m_message->showError(answer.error());
                       load();
                   });
}

} // namespace hk
