#include "ui/settings/urlfield.h"

#include "core/workspace/settingsfront.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/timetext.h"
#include "ui/settings/fieldproblem.h"
#include "ui/settings/settingsdraft.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace hk {
namespace {

QString captionOf(Category category)
{
    switch (category) {
    case Category::Booking:
        return UrlField::tr("&Booking URL");
    case Category::Customer:
        return UrlField::tr("&Customer URL");
    case Category::Resource:
        return UrlField::tr("&Resource URL");
    case Category::Reminder:
        break;
    }
    return UrlField::tr("Re&minder URL");
}

QString emptyNoteOf(Category category)
{
    switch (category) {
    case Category::Booking:
        return UrlField::tr("Not set – booking events are not sent");
    case Category::Customer:
        return UrlField::tr("Not set – customer events are not sent");
    case Category::Resource:
        return UrlField::tr("Not set – resource events are not sent");
    case Category::Reminder:
        break;
    }
    return UrlField::tr("Not set – reminders are not sent");
}

QString holdTextOf(HoldReason reason)
{
    switch (reason) {
    case HoldReason::Gone:
        return UrlField::tr("On hold: the receiver answered 410 Gone. What is due waits here.");
    case HoldReason::FailedForDays:
        return UrlField::tr("On hold: nothing got through for five days. What is due waits here.");
    default:
        return UrlField::tr("On hold. What is due waits here.");
    }
}

QString shortened(const QString &text)
{
    constexpr int most = 60;
    return text.size() <= most ? text : text.left(most - 1) + QChar(0x2026);
}

} // namespace

UrlField::UrlField(Category category, FieldGrid &grid, QObject *parent)
    : QObject(parent), m_category(category), m_edit(new QLineEdit(&grid))
{
    const QString label = labelOf(urlFieldOf(category));
    m_edit->setObjectName(nameOf(category) + QStringLiteral("UrlField"));
    m_edit->setPlaceholderText(QStringLiteral("https://example.com/webhooks"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setLayoutDirection(Qt::LeftToRight); // a URL always is
    for (QToolButton *button : m_edit->findChildren<QToolButton *>()) {
        button->setAccessibleName(tr("Clear %1").arg(label));
        button->setToolTip(tr("Clear %1").arg(label));
    }
    m_row = grid.addRow(captionOf(category), m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_row->clearMessage();
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &UrlField::check);
    connect(m_row, &FieldRow::repairRequested, this, &UrlField::followLink);
}

void UrlField::show(const QString &text, const Endpoint &stored, Environment environment)
{
    m_stored = stored;
    m_environment = environment;
    m_theirs.reset();
    if (m_edit->text() != text)
        m_edit->setText(text);
    explain();
}

QString UrlField::text() const { return m_edit->text().trimmed(); }

bool UrlField::check()
{
    explain();
    Q_EMIT checked();
    return !hasProblem();
}

void UrlField::explain()
{
    m_offersRelease = false;
    const auto url = WebhookUrl::parse(text(), m_environment, urlFieldName(m_category));
    if ((url || text().isEmpty()) && m_theirs && *m_theirs != text()) {
        explainOther();
        return;
    }
    if (text().isEmpty()) {
        m_row->showNote(emptyNoteOf(m_category));
        return;
    }
    if (!url)
        showError(url.error());
    else if (explainState())
        return;
    else if (url->isIdn())
        m_row->showNote(QStringLiteral("%1 = %2").arg(url->displayHost(), url->host()));
    else
        m_row->clearMessage();
}

/// What keeps the endpoint from being sent to; false: nothing does.
bool UrlField::explainState()
{
    if (text() != m_stored.url)
        return false;
    if (m_stored.state == EndpointState::Held) {
        m_offersRelease = true;
        m_row->showWarning(holdTextOf(m_stored.holdReason), tr("Send again"));
        return true;
    }
    if (!m_stored.breaker.isOpen())
        return false;
    m_row->showWarning(tr("The receiver failed %n time(s) in a row. Until it answers, only a probe "
                          "goes out now and then; the next one at %1.",
                          nullptr, m_stored.breaker.failures)
                               .arg(clockTime(m_stored.breaker.probeAt)));
    return true;
}

bool UrlField::hasProblem() const { return m_row->hasError(); }

void UrlField::showError(const Error &error)
{
    m_repair = WebhookUrl::repaired(text(), m_environment);
    QString link;
    if (!m_repair.isEmpty())
        link = error.code == ErrorCode::UrlNotHttps ? tr("Change to https")
                                                    : tr("Change to %1").arg(shortened(m_repair));
    Error shown = error;
    shown.subject = labelOf(urlFieldOf(m_category));
    showProblem(*m_row, shown, link);
}

void UrlField::offerOther(const QString &theirs)
{
    m_theirs = theirs;
    explain();
}

void UrlField::explainOther()
{
    m_repair = *m_theirs;
    if (m_repair.isEmpty())
        m_row->showWarning(tr("Somebody else cleared this URL meanwhile."),
                           tr("Clear it here too"));
    else
        m_row->showWarning(tr("Somebody else saved %1 meanwhile.").arg(shortened(m_repair)),
                           tr("Use that"));
}

void UrlField::followLink()
{
    if (m_offersRelease)
        Q_EMIT releaseRequested();
    else
        applyRepair();
}

void UrlField::applyRepair()
{
    // As an edit, so that Ctrl+Z takes it back.
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
    m_edit->insert(m_repair);
    check();
}

} // namespace hk
