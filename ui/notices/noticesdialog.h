#pragma once

#include "core/model/notice.h"
#include "ui/notices/noticewords.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;

namespace hk {

class NoticeKeeper;
class TextTable;

/// What was told lately, the newest first, whether it popped up or not. Opened with open(); deletes
/// itself; the keeper outlives it. GUI thread.
class NoticesDialog final : public QDialog
{
    Q_OBJECT

public:
    NoticesDialog(NoticeKeeper &keeper, QWidget *parent);

Q_SIGNALS:
    /// The window is to show what a notice is about; the dialog closes.
    void showWanted(const hk::NoticeTarget &target);
    void preferencesWanted();

private:
    void build();
    QWidget *buildButtons();
    void load();
    void showSelected();
    void showChosen();
    const Notice *selected() const;

    NoticeKeeper &m_keeper;
    QList<Notice> m_notices; ///< of the rows
    TextTable *m_table;
    QLabel *m_nothing;
    QLabel *m_body;
    QPushButton *m_show;
    QPushButton *m_clear;
};

} // namespace hk
