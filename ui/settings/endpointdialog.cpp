#include "ui/settings/endpointdialog.h"

#include "core/base/answer.h"
#include "core/base/duration.h"
#include "core/model/payloadfilter.h"
#include "core/model/ratelimit.h"
#include "core/model/retryschedule.h"
#include "core/model/webhookurl.h"
#include "core/workspace/endpointsfront.h"
#include "ui/common/dialogs.h"
#include "ui/common/errorwords.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/messagebar.h"
#include "ui/common/scrolling.h"
#include "ui/common/urlentry.h"
#include "ui/settings/fieldproblem.h"
#include "ui/settings/headerstable.h"
#include "ui/settings/triggerlist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace hk {
namespace {

/// What is wrong by itself, whatever else is in the dialog, is said before it is saved.
template<typename Parse>
void checkOnLeaving(QLineEdit *edit, FieldRow *row, Parse parse)
{
    QObject::connect(edit, &QLineEdit::editingFinished, row, [edit, row, parse] {
        const QString text = edit->text().trimmed();
        if (const auto value = parse(text); !text.isEmpty() && !value)
            row->showError(sentenceOf(value.error()));
    });
}

} // namespace

EndpointDialog::EndpointDialog(EndpointsFront &endpoints, Dialogs &dialogs, const Company &company,
                               const std::optional<Endpoint> &endpoint, QWidget *parent)
    : QDialog(parent), m_endpoints(endpoints), m_dialogs(dialogs), m_company(company),
      m_endpoint(endpoint), m_message(new MessageBar(this)), m_save(new QPushButton(this))
{
    setObjectName(QStringLiteral("endpointDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(endpoint ? tr("Endpoint “%1”").arg(endpoint->name) : tr("Add endpoint"));
    auto *title = new QLabel(windowTitle(), this);
    title->setTextFormat(Qt::PlainText);
    setTextRole(title, TextRole::PageTitle);
    m_scroll = scrollAround(buildForm(), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelEndpointButton"));
    cancel->setAutoDefault(false);
    m_save->setText(endpoint ? tr("Save") : tr("Add endpoint"));
    m_save->setObjectName(QStringLiteral("saveEndpointButton"));
    m_save->setDefault(true);
    setPrimary(m_save);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_message);
    column->addWidget(m_scroll, 1);
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 12);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {520, 400});
    resizeScaled(this, {760, 560});
    show(endpoint.value_or([] {
        Endpoint fresh;
        fresh.triggers = TriggerSet::all();
        return fresh;
    }()));
    m_name->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &EndpointDialog::save);
}

EndpointDialog::~EndpointDialog() { hide(); } // while it is whole: its fields are left now

QLineEdit *EndpointDialog::addText(FieldGrid &form, const char *name, const QString &label,
                                   FieldRow *&row, const QString &note)
{
    auto *edit = new QLineEdit(&form);
    edit->setObjectName(QLatin1String(name) + QStringLiteral("Field"));
    row = form.addRow(label, edit);
    FieldRow *const added = row;
    const auto explain = [added, note] {
        note.isEmpty() ? added->clearMessage() : added->showNote(note);
    };
    explain();
    connect(edit, &QLineEdit::textEdited, this, explain);
    return edit;
}

QWidget *EndpointDialog::buildForm()
{
    auto *form = new FieldGrid(0, this);
    m_name = addText(*form, "endpointName", tr("&Name"), m_nameRow,
                     tr("What you and your colleagues call it."));
    m_url = addText(*form, "endpointUrl", tr("&URL"), m_urlRow,
                    tr("Empty: nothing is sent to it."));
    setUpUrlField(m_url);
    connect(m_url, &QLineEdit::editingFinished, this, &EndpointDialog::checkUrl);
    connect(m_urlRow, &FieldRow::repairRequested, this, [this] {
        m_url->selectAll();
        m_url->insert(WebhookUrl::repaired(m_url->text().trimmed(), m_company.environment));
        m_url->setFocus(Qt::OtherFocusReason);
        checkUrl();
    });
    m_triggers = new TriggerList(TriggerSet::all(), false, form);
    m_triggers->setObjectName(QStringLiteral("endpointTriggers"));
    m_triggersRow = form->addRow(tr("Triggers"), m_triggers);
    m_filter = addText(*form, "endpointFilter", tr("&Filter"), m_filterRow,
                       tr("Only events whose payload fits, such as appointment.locationId:12. "
                          "Empty: every event."));
    setTextRole(m_filter, TextRole::Code);
    m_headers = new HeadersTable(form);
    m_headers->setObjectName(QStringLiteral("endpointHeaders"));
    m_headersRow = form->addRow(tr("&Headers"), m_headers);
    const auto explainHeaders = [this] {
        m_headersRow->showNote(tr("Sent with every attempt. Secret values are kept sealed and "
                                  "shown as dots everywhere."));
    };
    explainHeaders();
    connect(m_headers, &HeadersTable::edited, this, explainHeaders);
    m_concurrency = addText(*form, "endpointConcurrency", tr("At a &time"), m_concurrencyRow,
                            tr("Requests that may run side by side, 1 to 64."));
    m_rate = addText(*form, "endpointRate", tr("&Rate limit"), m_rateRow,
                     tr("Such as 10/s or 100/m; none: as fast as it answers."));
    m_timeout = addText(*form, "endpointTimeout", tr("Time-&out"), m_timeoutRow,
                        tr("Empty: the company's, %1.").arg(formatDuration(m_company.timeoutMs)));
    m_schedule = addText(*form, "endpointSchedule", tr("Retry &schedule"), m_scheduleRow,
                         tr("Empty: the company's, %1.").arg(m_company.retrySchedule.text()));
    checkOnLeaving(m_filter, m_filterRow, &PayloadFilter::parse);
    checkOnLeaving(m_rate, m_rateRow, [](const QString &text) { return parseRateLimit(text); });
    checkOnLeaving(m_schedule, m_scheduleRow,
                   [company = m_company.retrySchedule](const QString &text) {
                       return text == QLatin1String("company") ? Result<RetrySchedule>(company)
                                                               : RetrySchedule::parse(text);
                   });
    buildAuthority(*form);
    m_inOrder = new QCheckBox(tr("Keep the events of an appointment in order"), form);
    m_inOrder->setObjectName(QStringLiteral("endpointInOrderBox"));
    FieldRow *order = form->addRow(tr("Order"), m_inOrder);
    order->showNote(tr("A later event waits until the earlier one is delivered or given up."));
    return form;
}

void EndpointDialog::buildAuthority(FieldGrid &form)
{
    m_caFile = new QLineEdit(&form);
    m_caFile->setObjectName(QStringLiteral("endpointCaFileField"));
    m_caFile->setLayoutDirection(Qt::LeftToRight);
    m_caRow = form.addRow(tr("&Authority"), m_caFile);
    connect(m_caRow, &FieldRow::repairRequested, this, &EndpointDialog::followAuthority);
    connect(m_caFile, &QLineEdit::textChanged, this, &EndpointDialog::showAuthority);
}

bool EndpointDialog::hasAuthority() const
{
    return m_endpoint && !m_endpoint->limits.caFile.isEmpty() && !m_forgetsCa;
}

void EndpointDialog::showAuthority()
{
    m_caFile->setPlaceholderText(hasAuthority() ? tr("One is stored") : QString());
    if (hasAuthority())
        m_caRow->showNote({}, tr("One of its own is trusted beside those of the system."),
                          tr("Forget it"));
    else
        m_caRow->showNote({},
                          tr("For a receiver whose certificate was made by your own authority: "
                             "the authority's certificate, a PEM file."),
                          tr("Choose…"));
}

void EndpointDialog::followAuthority()
{
    if (hasAuthority()) {
        m_forgetsCa = true;
        m_caFile->clear();
        return showAuthority();
    }
    m_dialogs.openFile(this, tr("Certificate of an authority"),
                       tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
                       [this](const QString &file) { m_caFile->setText(file); });
}

void EndpointDialog::checkUrl()
{
    const QString text = m_url->text().trimmed();
    const auto url = WebhookUrl::parse(text, m_company.environment, tr("The URL"));
    if (url || text.isEmpty())
        return m_urlRow->showNote(tr("Empty: nothing is sent to it."));
    const QString repaired = WebhookUrl::repaired(text, m_company.environment);
    showProblem(*m_urlRow, url.error(),
                repaired.isEmpty() ? QString() : tr("Change to %1").arg(repaired));
}

void EndpointDialog::show(const Endpoint &endpoint)
{
    const EndpointLimits &limits = endpoint.limits;
    m_name->setText(endpoint.name);
    m_url->setText(endpoint.url);
    m_triggers->show(endpoint.triggers, {});
    m_filter->setText(endpoint.payloadFilter);
    m_headers->show(endpoint.headers);
    m_concurrency->setText(QString::number(limits.concurrency));
    m_rate->setText(textOf(limits.rate));
    m_timeout->setText(limits.timeoutMs ? formatDuration(*limits.timeoutMs) : QString());
    m_schedule->setText(limits.retrySchedule ? limits.retrySchedule->text() : QString());
    m_inOrder->setChecked(limits.inOrder);
    showAuthority();
}

EndpointChange EndpointDialog::change() const
{
    const auto orCompanys = [](const QLineEdit *edit) {
        const QString text = edit->text().trimmed();
        return text.isEmpty() ? QStringLiteral("company") : text;
    };
    EndpointChange change;
    change.name = m_name->text().trimmed();
    change.url = m_url->text().trimmed();
    change.triggers = m_triggers->chosen().text();
    change.payloadFilter = m_filter->text().trimmed();
    change.headers = m_headers->changes();
    change.limits.concurrency = m_concurrency->text().trimmed();
    change.limits.rate = m_rate->text().trimmed();
    change.limits.timeout = orCompanys(m_timeout);
    change.limits.retrySchedule = orCompanys(m_schedule);
    if (const QString file = m_caFile->text().trimmed(); !file.isEmpty())
        change.limits.caFile = file;
    else if (m_forgetsCa)
        change.limits.caFile = QStringLiteral("none");
    change.limits.inOrder = m_inOrder->isChecked() ? QStringLiteral("on") : QStringLiteral("off");
    return change;
}

void EndpointDialog::save()
{
    m_message->clear();
    m_save->setEnabled(false);
    const auto saving = m_endpoint ? m_endpoints.change(m_company.id, m_endpoint->name, change())
                                   : m_endpoints.add(m_company.id, change());
    whenAnswered(saving, this, [this](const Result<Endpoint> &answer) {
        m_save->setEnabled(true);
        if (!answer)
            return refuse(answer.error());
        Q_EMIT saved(*answer);
        accept();
    });
}

FieldRow *EndpointDialog::rowOf(const Error &error) const
{
    switch (error.code) {
    case ErrorCode::EndpointNameInvalid:
    case ErrorCode::EndpointNameTaken:
        return m_nameRow;
    case ErrorCode::TriggerUnknown:
        return m_triggersRow;
    case ErrorCode::PayloadFilterInvalid:
        return m_filterRow;
    case ErrorCode::HeaderInvalid:
    case ErrorCode::HeaderNotAllowed:
        return m_headersRow;
    case ErrorCode::NumberInvalid:
        return error.subject == QLatin1String("number of headers") ? m_headersRow
                                                                   : m_concurrencyRow;
    case ErrorCode::RateLimitInvalid:
        return m_rateRow;
    case ErrorCode::DurationInvalid:
    case ErrorCode::TimeoutOutOfRange:
        return m_timeoutRow;
    case ErrorCode::RetryScheduleInvalid:
        return m_scheduleRow;
    case ErrorCode::FileUnreadable:
    case ErrorCode::CaFileInvalid:
        return m_caRow;
    default:
        return error.subject == QLatin1String("endpoint URL") ? m_urlRow : nullptr;
    }
}

void EndpointDialog::refuse(const Error &error)
{
    FieldRow *const row = rowOf(error);
    if (!row)
        return m_message->showError(error);
    Error named = error;
    if (row == m_urlRow)
        named.subject = tr("The URL");
    if (row == m_urlRow)
        checkUrl(); // with its repair
    if (!row->hasError())
        row->showError(sentenceOf(named));
    row->field()->setFocus(Qt::OtherFocusReason);
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(row->messageLabel());
}

} // namespace hk
