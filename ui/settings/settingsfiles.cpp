#include "ui/settings/settingsfiles.h"

#include "ui/common/dialogs.h"
#include "ui/settings/exportdialog.h"
#include "ui/settings/historydialog.h"
#include "ui/settings/importdialog.h"
#include "ui/theme/icons.h"

#include <QtCore/QFile>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace hk {
namespace {

constexpr qint64 mostBytes = 16LL * 1024 * 1024; // of a file of settings; a larger one is none

/// Whether the version from before takes all of it back: endpoints that came stay, and so do keys.
bool isBroughtBack(const QList<SettingDifference> &changes)
{
    return std::ranges::none_of(changes, [](const SettingDifference &one) {
        return one.what.endsWith(QLatin1String(".added"))
                || one.what == QLatin1String("settings.hashKey");
    });
}

} // namespace

SettingsFiles::SettingsFiles(SettingsFront &settings, Dialogs &dialogs, QWidget *page)
    : QObject(page), m_settings(settings), m_dialogs(dialogs), m_page(page),
      m_import(new QAction(tr("Import settings…"), page)),
      m_export(new QAction(tr("Export settings…"), page)),
      m_history(new QAction(tr("Settings history…"), page))
{
    m_import->setObjectName(QStringLiteral("importSettingsAction"));
    m_export->setObjectName(QStringLiteral("exportSettingsAction"));
    m_history->setObjectName(QStringLiteral("settingsHistoryAction"));
    connectAction(m_history, &SettingsFiles::showHistory);
    connectAction(m_import, &SettingsFiles::importSettings);
    connectAction(m_export, &SettingsFiles::exportSettings);
}

void SettingsFiles::connectAction(QAction *action, void (SettingsFiles::*doing)())
{
    action->setEnabled(false); // until there is a company
    connect(action, &QAction::triggered, this, [this, doing] {
        if (!m_page->isVisible())
            Q_EMIT pageWanted();
        (this->*doing)();
    });
}

void SettingsFiles::setCompany(const Company &company)
{
    m_company = company;
    for (QAction *action : actions())
        action->setEnabled(company.id.isValid());
}

QWidget *SettingsFiles::makeMenuButton(QWidget *parent) const
{
    auto *more = new QToolButton(parent);
    more->setObjectName(QStringLiteral("moreSettingsButton"));
    more->setIcon(icon(Icon::More));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setAccessibleName(tr("More for webhook settings"));
    more->setToolTip(tr("History, import and export"));
    more->setMenu(new QMenu(more));
    more->menu()->addActions(actions());
    return more;
}

void SettingsFiles::exportSettings()
{
    auto *dialog = new ExportDialog(m_settings, m_dialogs, m_company, m_page->window());
    connect(dialog, &ExportDialog::exported, this,
            [this](const QString &file) { Q_EMIT noted(tr("Exported to %1").arg(file)); });
    dialog->open();
}

void SettingsFiles::importSettings()
{
    m_dialogs.openFile(m_page->window(), tr("Import settings"),
                       tr("JSON files (*.json);;All files (*)"),
                       [this](const QString &file) { open(file); });
}

void SettingsFiles::open(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed({ErrorCode::FileUnreadable, name, file.errorString(), {}});
        return;
    }
    Q_EMIT aboutToChange();
    auto *dialog =
            new ImportDialog(m_settings, m_company, file.read(mostBytes), name, m_page->window());
    connect(dialog, &ImportDialog::imported, this,
            [this](const ImportedSettings &what, bool withoutKeys) {
                const QString note = withoutKeys
                        ? tr("Imported without the keys: no passphrase was given.")
                        : tr("Imported. The next attempt uses it.");
                if (isBroughtBack(what.differences))
                    return Q_EMIT done(note);
                Q_EMIT noted(note);
                Q_EMIT imported();
            });
    dialog->open();
}

void SettingsFiles::showHistory()
{
    Q_EMIT aboutToChange();
    auto *dialog = new HistoryDialog(m_settings, m_company, m_page->window());
    connect(dialog, &HistoryDialog::restored, this, [this](qint64 version) {
        Q_EMIT done(tr("Version %1 is back. The next attempt uses it.").arg(version));
    });
    dialog->open();
}

} // namespace hk
