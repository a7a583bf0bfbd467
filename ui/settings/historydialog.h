#pragma once

#include "core/workspace/settingsfront.h"
#include "ui/common/asking.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;

namespace hk {

class MessageBar;
class TextTable;

/// Who changed the settings of a company, when and from what to what, and the way back: above the
/// versions, below what one changed. Opened with open(); deletes itself.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(SettingsFront &settings, const Company &company, QWidget *parent);

Q_SIGNALS:
    void restored(qint64 version);

private:
    void load();
    void show(const QList<SettingsVersion> &history);
    void showVersion(int row);
    void restore();

    SettingsFront &m_settings;
    Company m_company;
    MessageBar *m_message;
    QLabel *m_summary;
    TextTable *m_versions;
    TextTable *m_changes;
    QPushButton *m_restore;
    QList<SettingsVersion> m_history;
    LatestAnswer m_asking;
};

} // namespace hk
