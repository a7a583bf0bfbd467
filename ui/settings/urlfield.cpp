#include "ui/settings/urlfield.h"

#include "core/workspace/settingsfront.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/listtext.h"
#include "ui/common/timetext.h"
#include "ui/common/urlentry.h"
#include "ui/settings/fieldproblem.h"
#include "ui/settings/receivertext.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/triggerlist.h"
#include "ui/settings/urltest.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
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

QString holdTextOf(const Endpoint &endpoint)
{
    if (!endpoint.holdNote.isEmpty())
        return UrlField::tr("On hold: %1. What is due waits here.").arg(endpoint.holdNote);
    switch (endpoint.holdReason) {
    case HoldReason::Gone:
        return UrlField::tr("On hold: the receiver answered 410 Gone. What is due waits here.");
    case HoldReason::FailedForDays:
        return UrlField::tr("On hold: nothing got through for five days. What is due waits here.");
    default:
        return UrlField::tr("On hold. What is due waits here.");
    }
}

/// The same URL with https, where that would be better.
QString withHttps(const WebhookUrl &url)
{
    constexpr QLatin1String plain("http://");
    return url.isLoopback() || !url.display().startsWith(plain)
            ? QString()
            : QStringLiteral("https://") + url.display().sliced(plain.size());
}

/// How many characters stand between what both texts begin and end with.
qsizetype insertedInto(const QString &before, const QString &after)
{
    const qsizetype most = qMin(before.size(), after.size());
    qsizetype front = 0;
    while (front < most && before[front] == after[front])
        ++front;
    qsizetype back = 0;
    while (back < most - front
           && before[before.size() - 1 - back] == after[after.size() - 1 - back])
        ++back;
    return after.size() - front - back;
}

QString shortened(const QString &text)
{
    constexpr int most = 60;
    return text.size() <= most ? text : text.left(most - 1) + QChar(0x2026);
}

} // namespace

UrlField::UrlField(Category category, SettingsFront &settings, PreflightFront &preflight,
                   FieldGrid &grid, QObject *parent)
    : QObject(parent), m_category(category), m_edit(new QLineEdit(&grid)), m_settings(settings),
      m_test(new UrlTest(preflight, nameOf(category), labelOf(urlFieldOf(category)), &grid))
{
    const QString label = labelOf(urlFieldOf(category));
    m_edit->setObjectName(nameOf(category) + QStringLiteral("UrlField"));
    m_edit->setPlaceholderText(QStringLiteral("https://example.com/webhooks"));
    m_edit->setClearButtonEnabled(true);
    setUpUrlField(m_edit);
    for (QToolButton *button : m_edit->findChildren<QToolButton *>()) {
        button->setAccessibleName(tr("Clear %1").arg(label));
        button->setToolTip(tr("Clear %1").arg(label));
    }
    m_test->button()->setObjectName(nameOf(category) + QStringLiteral("TestButton"));
    m_row = grid.addRow(captionOf(category), m_edit, buildButtons(label, &grid));
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_row->clearMessage();
        m_test->button()->setEnabled(!text().isEmpty()); // Tab goes there from here
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::textEdited, this, &UrlField::tidyPasted);
    connect(m_edit, &QLineEdit::editingFinished, this, &UrlField::check);
    connect(m_row, &FieldRow::repairRequested, this, &UrlField::followLink);
    connect(m_test, &UrlTest::requested, this, &UrlField::test);
    connect(m_test, &UrlTest::changed, this, &UrlField::explain);
}

QWidget *UrlField::buildButtons(const QString &label, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *more = new QToolButton(box);
    more->setObjectName(nameOf(m_category) + QStringLiteral("MoreButton"));
    more->setIcon(icon(Icon::More));
    more->setPopupMode(QToolButton::InstantPopup);
    //: A menu with what else can be done with "Booking URL".
    more->setAccessibleName(tr("More for %1").arg(label));
    more->setToolTip(tr("More for %1").arg(label));
    auto *menu = new QMenu(more);
    menu->addAction(tr("Triggers…"), this, &UrlField::triggersRequested);
    menu->addAction(tr("Use this URL for all categories"), this, &UrlField::everywhereRequested);
    menu->addAction(tr("Use this URL for this category only"), this, &UrlField::aloneRequested);
    menu->addSeparator();
    m_hold = menu->addAction(tr("Hold…"), this, &UrlField::holdRequested);
    m_hold->setObjectName(nameOf(m_category) + QStringLiteral("HoldAction"));
    connect(menu, &QMenu::aboutToShow, this, [this] {
        m_hold->setEnabled(!m_stored.url.isEmpty() && m_stored.state != EndpointState::Held);
    });
    more->setMenu(menu);
    auto *row = new QHBoxLayout(box);
    row->addWidget(m_test->button());
    row->addWidget(more);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);
    return box;
}

void UrlField::showTest(const std::optional<EndpointTest> &last)
{
    m_test->show(m_stored.company, last);
    explain();
}

void UrlField::test()
{
    if (text().isEmpty() || !check())
        return;
    m_test->start(*WebhookUrl::parse(text(), m_environment, {}));
}

/// What was copied around an address (blanks, quotes) goes at once; Ctrl+Z brings it back.
void UrlField::tidyPasted(const QString &text)
{
    const bool isTyped = insertedInto(m_typed, text) <= 1;
    m_typed = text;
    if (isTyped)
        return;
    const QString tidy = WebhookUrl::withoutQuotes(text);
    if (tidy == text || text == m_untidied) // Ctrl+Z brought it back
        return;
    m_untidied = text;
    m_typed = tidy;
    m_edit->selectAll();
    m_edit->insert(tidy);
}

void UrlField::enter(const QString &text)
{
    m_edit->selectAll();
    m_edit->insert(text);
    check();
}

void UrlField::show(const QString &text, const Endpoint &stored, Environment environment)
{
    m_stored = stored;
    m_environment = environment;
    m_theirs.reset();
    m_test->show(stored.company, std::nullopt);
    if (m_edit->text() != text)
        m_edit->setText(text);
    m_typed = text;
    askForOthers();
    explain();
}

QString UrlField::text() const { return m_edit->text().trimmed(); }

bool UrlField::check()
{
    askForOthers();
    explain();
    Q_EMIT checked();
    return !hasProblem();
}

void UrlField::explain()
{
    m_link = Link::Repair;
    m_row->messageLabel()->setToolTip({}); // it may say something else now
    m_test->button()->setEnabled(!text().isEmpty());
    const auto url = WebhookUrl::parse(text(), m_environment, urlFieldName(m_category));
    if ((url || text().isEmpty()) && m_theirs && *m_theirs != text())
        return explainOther();
    if (text().isEmpty())
        return m_row->showNote(emptyNoteOf(m_category));
    if (!url)
        showError(url.error());
    else if (!explainState() && !explainTest())
        explainReceiver(*url);
}

void UrlField::show(Tone tone, const QString &text, bool hasDetails)
{
    m_link = Link::Details;
    const QString link = hasDetails ? tr("Details") : QString();
    if (tone == Tone::Danger || tone == Tone::Warning)
        m_row->showWarning(text, link);
    else
        m_row->showNote(tone == Tone::Success ? icon(Icon::Delivered, Tint::Success) : QIcon(),
                        text, link);
}

/// What the last test of this very URL found; false: there was none.
bool UrlField::explainTest()
{
    const auto url = WebhookUrl::parse(text(), m_environment, {});
    const auto words = m_test->wordsFor(url ? url->ascii() : QString());
    if (!words)
        return false;
    show(words->tone, withOthers(withTriggers(words->text)), words->hasDetails);
    m_row->messageLabel()->setToolTip(words->at ? timeToolTip(*words->at) : QString());
    return true;
}

/// Two companies behind one URL are rarely meant.
void UrlField::askForOthers()
{
    const auto url = WebhookUrl::parse(text(), m_environment, {});
    const QString ascii = url ? url->ascii() : QString();
    if (ascii == m_askedUrl)
        return;
    m_askedUrl = ascii;
    m_others.clear();
    if (ascii.isEmpty() || receiverKindOf(*url) == ReceiverKind::ThisComputer) // as demos do
        return m_askingOthers.forget();
    m_askingOthers.ask(m_settings.othersUsing(m_stored.company, ascii), this,
                       [this](const Result<QStringList> &answer) {
                           if (!answer || answer->isEmpty())
                               return; // it is only a hint
                           m_others = *answer;
                           explain();
                       });
}

/// What is switched off is not to be forgotten over a test.
QString UrlField::withTriggers(const QString &text) const
{
    if (m_stored.triggers == TriggerSet::of(m_category))
        return text;
    const QString triggers = tr("Gets only: %1").arg(triggersText(m_stored.triggers));
    return text.isEmpty() ? triggers : text + QStringLiteral(" · ") + triggers;
}

QString UrlField::withOthers(const QString &text) const
{
    if (m_others.isEmpty())
        return text;
    //: %1: names of other companies
    const QString others = tr("Also used by %1").arg(listText(m_others));
    return text.isEmpty() ? others : text + QStringLiteral(" · ") + others;
}

/// What kind of receiver it is, where that is known, and what goes there.
void UrlField::explainReceiver(const WebhookUrl &url)
{
    const ReceiverKind kind = receiverKindOf(url);
    const ReceiverText words = wordsOf(kind);
    const bool isKnown = kind != ReceiverKind::Other && kind != ReceiverKind::ThisComputer
            && kind != ReceiverKind::PrivateNetwork;
    QStringList parts;
    if (isKnown)
        parts.append(words.label);
    if (url.isIdn())
        parts.append(QStringLiteral("%1 = %2").arg(url.displayHost(), url.host()));
    QString text = withTriggers(parts.join(QStringLiteral(" · ")));
    if (text.isEmpty())
        //: %1: triggers, such as "Appointment confirmed, Appointment canceled".
        text = tr("Gets %1").arg(triggersText(m_stored.triggers));
    text = withOthers(text);
    const QString safe = withHttps(url);
    if (!safe.isEmpty() && !isKnown) {
        m_link = Link::Repair;
        m_repair = safe;
        //: %1 is what is said of the URL otherwise.
        const QString risk = tr("Plain http: anybody on the way can read it. %1").arg(text);
        m_row->showNote({}, risk, tr("Change to https"));
        return;
    }
    m_link = Link::Steps;
    const QString link = isKnown ? tr("What to do there") : QString();
    if (isAlarming(kind))
        //: What kind of receiver it is, then what to mind there.
        m_row->showWarning(tr("%1: %2").arg(text, words.caution), link);
    else
        m_row->showNote({}, text, link);
}

/// What keeps the endpoint from being sent to; false: nothing does.
bool UrlField::explainState()
{
    if (text() != m_stored.url)
        return false;
    if (m_stored.state == EndpointState::Held) {
        m_link = Link::Release;
        m_row->showWarning(holdTextOf(m_stored), tr("Release"));
        return true;
    }
    if (!m_stored.breaker.isOpen())
        return false;
    m_row->showWarning(tr("The receiver failed %Ln time(s) in a row. Until it answers, only a "
                          "probe goes out now and then; the next one at %1.",
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
        m_row->showWarning(tr("This URL was cleared meanwhile."), tr("Clear it here too"));
    else
        m_row->showWarning(tr("%1 was saved here meanwhile.").arg(shortened(m_repair)),
                           tr("Use that"));
}

void UrlField::followLink()
{
    switch (m_link) {
    case Link::Repair:
        return applyRepair();
    case Link::Release:
        Q_EMIT releaseRequested();
        return;
    case Link::Details:
        Q_EMIT detailsRequested();
        return;
    case Link::Steps:
        if (const auto url = WebhookUrl::parse(text(), m_environment, {}))
            (new ReceiverDialog(receiverKindOf(*url), m_edit->window()))->open();
    }
}

void UrlField::applyRepair()
{
    m_edit->setFocus(Qt::OtherFocusReason);
    enter(m_repair);
}

} // namespace hk
