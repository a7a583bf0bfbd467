#include "ui/settings/historydialog.h"

#include "core/base/actor.h"
#include "ui/common/currentrow.h"
#include "ui/common/messagebar.h"
#include "ui/common/texttable.h"
#include "ui/common/timetext.h"
#include "ui/settings/changewords.h"
#include "ui/settings/restoredialog.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace hk {
namespace {

constexpr int mostVersions = 200; // so many are kept

QString programName(const QString &program)
{
    if (program == QStringLiteral("window"))
        return HistoryDialog::tr("Window");
    if (program == QStringLiteral("console"))
        return HistoryDialog::tr("Console");
    return program.isEmpty() ? QStringLiteral("–") : program;
}

QString actorName(const QString &text)
{
    const Actor actor = Actor::of(text);
    const QString program = programName(actor.program);
    //: Who changed it, and with what: "ada (Window)".
    return actor.user.isEmpty() ? program : HistoryDialog::tr("%1 (%2)").arg(actor.user, program);
}

/// "Booking URL", "Booking URL and 2 more"
QString summaryOf(const SettingsVersion &version)
{
    if (version.changes.isEmpty())
        return HistoryDialog::tr("As it was before");
    const QString first = settingName(version.changes.constFirst().what);
    const int more = static_cast<int>(version.changes.size()) - 1;
    return more == 0 ? first : HistoryDialog::tr("%1 and %n more", nullptr, more).arg(first);
}

} // namespace

HistoryDialog::HistoryDialog(SettingsFront &settings, const Company &company, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_company(company), m_message(new MessageBar(this)),
      m_summary(new QLabel(this)),
      m_versions(new TextTable({tr("Version"), tr("When"), tr("By"), tr("Changed")}, this)),
      m_changes(new TextTable({tr("Setting"), tr("Before"), tr("After")}, this)),
      m_restore(new QPushButton(tr("&Restore this version…"), this))
{
    setObjectName(QStringLiteral("historyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings history"));
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    m_summary->setObjectName(QStringLiteral("historySummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_versions->setObjectName(QStringLiteral("versionsTable"));
    m_versions->setAccessibleName(tr("Versions of the settings, newest first"));
    m_versions->setWideColumn(3);
    m_changes->setObjectName(QStringLiteral("changesTable"));
    m_changes->setAccessibleName(tr("What the version changed"));
    m_restore->setObjectName(QStringLiteral("restoreVersionButton"));
    m_restore->setAutoDefault(false);
    m_restore->setEnabled(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_message);
    column->addWidget(m_summary);
    column->addWidget(m_versions, 3);
    column->addWidget(m_changes, 2);
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 16);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {760, 560});
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_versions, &TextTable::rowSelected, this, &HistoryDialog::showVersion);
    connect(m_restore, &QPushButton::clicked, this, &HistoryDialog::restore);
    connect(&m_settings, &SettingsFront::settingsChanged, this, &HistoryDialog::load);
    load();
}

void HistoryDialog::load()
{
    m_asking.ask(m_settings.history(m_company.id, mostVersions), this,
                 [this](const Result<QList<SettingsVersion>> &answer) {
                     if (answer)
                         show(*answer);
                     else
                         m_message->showError(answer.error());
                 });
}

void HistoryDialog::show(const QList<SettingsVersion> &history)
{
    m_message->clear();
    if (history == m_history && !history.isEmpty())
        return;
    m_history = history;
    m_summary->setText(history.isEmpty()
                               ? tr("The settings of %1 were not changed yet.").arg(m_company.name)
                               : tr("The settings of %1 after each change. Hash keys are not part "
                                    "of a version.")
                                         .arg(m_company.name));
    const Micros now = currentMicros();
    QList<QStringList> rows;
    for (const SettingsVersion &version : history)
        rows.append({QString::number(version.number), tableTime(version.at, now),
                     actorName(version.actor), summaryOf(version)});
    m_versions->setRows(rows);
    for (int row = 0; row < m_versions->rowCount(); ++row)
        m_versions->item(row, 1)->setToolTip(timeToolTip(history.at(row).at));
    if (!rows.isEmpty())
        chooseRow(*m_versions, 0);
    showVersion(m_versions->selectedRow());
    m_versions->setFocus();
}

void HistoryDialog::showVersion(int row)
{
    m_changes->setRows(row < 0 ? QList<QStringList>() : rowsOf(m_history.at(row).changes));
    m_restore->setEnabled(row > 0); // the newest is what there is
    m_restore->setToolTip(row == 0 ? tr("These are the settings as they are.") : QString());
}

void HistoryDialog::restore()
{
    const qint64 version = m_history.at(m_versions->selectedRow()).number;
    auto *dialog = new RestoreDialog(m_settings, m_company, version, this);
    connect(dialog, &RestoreDialog::restored, this, [this, version] {
        Q_EMIT restored(version);
        accept();
    });
    dialog->open();
}

} // namespace hk
