#pragma once

#include "core/base/error.h"
#include "core/model/company.h"

#include <QtCore/QObject>

class QAction;
class QWidget;

namespace hk {

class Dialogs;
class SettingsFront;

/// Settings out of the window, into it, and back to what they were: "Import settings…", "Export
/// settings…" and "Settings history…" of the page, which owns this; they go there first from
/// anywhere in the window.
class SettingsFiles final : public QObject
{
    Q_OBJECT

public:
    SettingsFiles(SettingsFront &settings, Dialogs &dialogs, QWidget *page);

    QList<QAction *> actions() const { return {m_history, m_import, m_export}; }
    QWidget *makeMenuButton(QWidget *parent) const;
    /// Asks what of the file is to be taken over.
    void open(const QString &file);
    void setCompany(const Company &company);

Q_SIGNALS:
    void pageWanted();              ///< it is not seen, and what comes of it is told there
    void aboutToChange();           ///< a person may be about to change the settings
    void done(const QString &note); ///< and has
    void imported();                ///< what no Undo takes back ///< or restored
    void noted(const QString &text);
    void failed(const hk::Error &error);

private:
    void connectAction(QAction *action, void (SettingsFiles::*doing)());
    void exportSettings();
    void importSettings();
    void showHistory();

    SettingsFront &m_settings;
    Dialogs &m_dialogs;
    QWidget *m_page;
    QAction *m_import;
    QAction *m_export;
    QAction *m_history;
    Company m_company;
};

} // namespace hk
