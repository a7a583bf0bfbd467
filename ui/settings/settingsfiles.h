#pragma once

#include "core/base/error.h"
#include "core/model/company.h"

#include <QtCore/QObject>

class QAction;
class QWidget;

namespace hk {

class Dialogs;
class SettingsFront;

/// Settings out of the window and into it: "Import settings…" and "Export settings…" of the page,
/// which owns this.
class SettingsFiles final : public QObject
{
    Q_OBJECT

public:
    SettingsFiles(SettingsFront &settings, Dialogs &dialogs, QWidget *page);

    QAction *importAction() const { return m_import; }
    QAction *exportAction() const { return m_export; }
    void setCompany(const Company &company) { m_company = company; }

Q_SIGNALS:
    void imported();
    void noted(const QString &text);
    void failed(const hk::Error &error);

private:
    void exportSettings();
    void importSettings();
    void open(const QString &file);

    SettingsFront &m_settings;
    Dialogs &m_dialogs;
    QWidget *m_page;
    QAction *m_import;
    QAction *m_export;
    Company m_company;
};

} // namespace hk
