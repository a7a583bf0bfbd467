#include "ui/notices/noticesection.h"

#include "ui/common/errorwords.h"
#include "ui/common/taborder.h"
#include "ui/notices/noticepreferences.h"
#include "ui/notices/startatlogin.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTimeEdit>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

QString causeText(NoticeCause cause)
{
    switch (cause) {
    case NoticeCause::Failing:
        return NoticeSection::tr("An endpoint &fails");
    case NoticeCause::Held:
        return NoticeSection::tr("An endpoint is put on &hold");
    case NoticeCause::Recovered:
        return NoticeSection::tr("An endpoint that failed &works again");
    case NoticeCause::PlanEnded:
        return NoticeSection::tr("A &plan of resends has ended");
    case NoticeCause::SendingPaused:
        return NoticeSection::tr("Sending pauses because the &disk is full");
    }
    Q_UNREACHABLE();
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setTextRole(label, TextRole::CardTitle);
    return label;
}

QLabel *note(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// A remark in the second rank, or one that something is wrong.
void say(QLabel *label, const QString &text, bool isWrong = false)
{
    label->setText(text);
    setTone(label, isWrong ? std::optional(Tone::Danger) : std::nullopt);
}

} // namespace

NoticeSection::NoticeSection(NoticePreferences &preferences, StartAtLogin &start, QWidget *parent)
    : PreferenceSection(parent), m_preferences(preferences), m_start(start),
      m_quiet(new QCheckBox(tr("&Quiet hours: nothing pops up"), this)),
      m_from(new QTimeEdit(this)), m_to(new QTimeEdit(this)), m_quietNote(note("quietNote", this)),
      m_onClose(new QComboBox(this)),
      m_atLogin(new QCheckBox(tr("&Start in the background when I log in"), this)),
      m_startNote(note("startNote", this))
{
    setObjectName(QStringLiteral("noticeSection"));
    auto *column = new QVBoxLayout(this);
    addCauses(column);
    addQuietHours(column);
    addBackground(column);
    QList<QWidget *> order(m_causes.cbegin(), m_causes.cend());
    order += {m_quiet, m_from, m_to, m_onClose, m_atLogin};
    chainTabOrder(order);
    column->addStretch(1);
    setScaledSpacing(column, {0, 0, 0, 0}, 8);
    connect(&m_preferences, &NoticePreferences::changed, this, &NoticeSection::load);
    load();
}

QString NoticeSection::title() const { return tr("Notices and background"); }

void NoticeSection::resetToDefaults()
{
    m_preferences.reset();
    if (m_start.state() != StartAtLogin::State::Off)
        setStart(false);
}

void NoticeSection::addCauses(QVBoxLayout *column)
{
    column->addWidget(heading(tr("Pop up when"), this));
    for (const NoticeCause cause : allNoticeCauses) {
        auto *box = new QCheckBox(causeText(cause), this);
        box->setObjectName(nameOf(cause) + QStringLiteral("Box"));
        connect(box, &QCheckBox::toggled, this, [this, cause](bool on) {
            if (!m_isLoading)
                m_preferences.setWants(cause, on);
        });
        m_causes.append(box);
        column->addWidget(box, 0, Qt::AlignLeading);
    }
    QLabel *words = note("causesNote", this);
    words->setText(tr("Each endpoint is told of once until it works again. The list of notices, at "
                      "the bell in the status bar, has all of them in any case."));
    setSecondary(words);
    column->addWidget(words);
}

void NoticeSection::addQuietHours(QVBoxLayout *column)
{
    m_quiet->setObjectName(QStringLiteral("quietBox"));
    m_from->setObjectName(QStringLiteral("quietFrom"));
    m_to->setObjectName(QStringLiteral("quietTo"));
    auto *from = new QLabel(tr("Fro&m"), this);
    auto *to = new QLabel(tr("&to", "a time of day"), this);
    from->setBuddy(m_from);
    to->setBuddy(m_to);
    m_from->setAccessibleName(tr("Quiet hours begin"));
    m_to->setAccessibleName(tr("Quiet hours end"));
    setSecondary(m_quietNote);
    auto *row = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{from, m_from, to, m_to})
        row->addWidget(widget);
    row->addStretch(1);
    setScaledSpacing(row, {24, 0, 0, 0}, 8);
    column->addSpacing(8);
    column->addWidget(m_quiet, 0, Qt::AlignLeading);
    column->addLayout(row);
    column->addWidget(m_quietNote);
    connect(m_quiet, &QCheckBox::toggled, this, &NoticeSection::keepQuietHours);
    for (QTimeEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
        connect(edit, &QTimeEdit::timeChanged, this, &NoticeSection::keepQuietHours);
    }
}

void NoticeSection::addBackground(QVBoxLayout *column)
{
    m_onClose->setObjectName(QStringLiteral("onCloseChoice"));
    m_onClose->addItem(tr("Ask"), static_cast<int>(OnClose::Ask));
    m_onClose->addItem(tr("Keep sending in the background"),
                       static_cast<int>(OnClose::KeepSending));
    m_onClose->addItem(tr("Quit"), static_cast<int>(OnClose::Quit));
    auto *label = new QLabel(tr("When the window is &closed"), this);
    label->setBuddy(m_onClose);
    m_atLogin->setObjectName(QStringLiteral("atLoginBox"));
    setSecondary(m_startNote);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_onClose);
    row->addStretch(1);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);
    column->addSpacing(8);
    column->addWidget(heading(tr("Background"), this));
    column->addLayout(row);
    column->addWidget(m_atLogin, 0, Qt::AlignLeading);
    column->addWidget(m_startNote);
    connect(m_onClose, &QComboBox::activated, this, [this] {
        m_preferences.setOnClose(static_cast<OnClose>(m_onClose->currentData().toInt()));
    });
    connect(m_atLogin, &QCheckBox::clicked, this, &NoticeSection::setStart);
}

void NoticeSection::load()
{
    const QScopedValueRollback loading(m_isLoading, true);
    for (qsizetype i = 0; i < m_causes.size(); ++i)
        m_causes[i]->setChecked(m_preferences.wants(allNoticeCauses[static_cast<size_t>(i)]));
    const QuietHours hours = m_preferences.quietHours();
    m_quiet->setChecked(hours.isOn);
    m_from->setTime(hours.from);
    m_to->setTime(hours.to);
    for (QTimeEdit *edit : {m_from, m_to})
        edit->setEnabled(hours.isOn);
    if (hours.isOn && hours.from == hours.to)
        say(m_quietNote, tr("They begin when they end, so nothing is quiet. Set another time."),
            true);
    else
        say(m_quietNote, tr("What happens meanwhile is told in one notice afterwards."));
    m_onClose->setCurrentIndex(m_onClose->findData(static_cast<int>(m_preferences.onClose())));
    showStart();
}

void NoticeSection::keepQuietHours()
{
    if (!m_isLoading)
        m_preferences.setQuietHours({m_quiet->isChecked(), m_from->time(), m_to->time()});
}

void NoticeSection::setStart(bool on)
{
    const Result<void> done = m_start.set(on);
    showStart();
    if (!done)
        say(m_startNote, sentenceOf(done.error()), true);
}

void NoticeSection::showStart()
{
    const StartAtLogin::State state = m_start.state();
    m_atLogin->setChecked(state == StartAtLogin::State::On);
    const QString place = QDir::toNativeSeparators(m_start.place());
    switch (state) {
    case StartAtLogin::State::Off:
        say(m_startNote,
            tr("Deliveries go out without a window. A second start of the program "
               "shows it."));
        break;
    case StartAtLogin::State::On:
        say(m_startNote, tr("The entry is %1.").arg(place));
        break;
    case StartAtLogin::State::Other:
        say(m_startNote,
            tr("%1 was changed: it does not start this program in the background. Switching it on "
               "writes it anew.")
                    .arg(place),
            true);
        break;
    }
}

/// Somebody may have edited the entry since.
void NoticeSection::showEvent(QShowEvent *event)
{
    PreferenceSection::showEvent(event);
    showStart();
}

} // namespace hk
