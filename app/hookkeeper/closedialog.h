#pragma once

#include "ui/notices/noticepreferences.h"

#include <QtWidgets/QMessageBox>

class QCheckBox;

namespace hk {

/// The question when the window is closed: to go on sending without it, or to end. Opened with
/// open(); deletes itself.
class CloseDialog final : public QMessageBox
{
    Q_OBJECT

public:
    /// `hasTray`: where the window is found again.
    CloseDialog(bool hasTray, QWidget *parent);

Q_SIGNALS:
    /// Not when somebody changed their mind.
    void chosen(hk::OnClose choice, bool isForever);

private:
    QCheckBox *m_remember;
};

} // namespace hk
