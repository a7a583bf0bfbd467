#pragma once

#include "core/workspace/settingsfront.h"
#include "ui/common/asking.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;

namespace hk {

class MessageBar;
class TextTable;

/// Shows what going back to a version of the settings would change, and does it. Opened with
/// open(); deletes itself.
class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    RestoreDialog(SettingsFront &settings, const Company &company, qint64 version, QWidget *parent);

Q_SIGNALS:
    void restored();

private:
    void tryOut();
    void show(const ImportedSettings &what);
    void restore();

    SettingsFront &m_settings;
    Company m_company;
    qint64 m_version;
    MessageBar *m_message;
    QLabel *m_summary;
    TextTable *m_table;
    QPushButton *m_restore;
    LatestAnswer m_asking;
};

} // namespace hk
