#pragma once

#include "core/model/notice.h"
#include "ui/common/preferencesection.h"

#include <QtCore/QList>

class QCheckBox;
class QComboBox;
class QLabel;
class QTimeEdit;
class QVBoxLayout;

namespace hk {

class NoticePreferences;
class StartAtLogin;

/// The preferences of being told of things and of sending without a window. What it is given
/// outlives it.
class NoticeSection final : public PreferenceSection
{
    Q_OBJECT

public:
    NoticeSection(NoticePreferences &preferences, StartAtLogin &start, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override { return Icon::Bell; }
    /// Also removes the entry that starts the program at login.
    void resetToDefaults() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addCauses(QVBoxLayout *column);
    void addQuietHours(QVBoxLayout *column);
    void addBackground(QVBoxLayout *column);
    void load();
    void keepQuietHours();
    void setStart(bool on);
    void showStart();

    NoticePreferences &m_preferences;
    StartAtLogin &m_start;
    QList<QCheckBox *> m_causes; ///< in the order of allNoticeCauses
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QLabel *m_quietNote;
    QComboBox *m_onClose;
    QCheckBox *m_atLogin;
    QLabel *m_startNote;
    bool m_isLoading = false;
};

} // namespace hk
