#include "app/hookkeeper/closedialog.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>

namespace hk {

CloseDialog::CloseDialog(bool hasTray, QWidget *parent)
    : QMessageBox(QMessageBox::Question, tr("Close the window"),
                  tr("Go on sending in the background?"), QMessageBox::NoButton, parent),
      m_remember(new QCheckBox(tr("&Remember my answer"), this))
{
    setObjectName(QStringLiteral("closeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setInformativeText(
            hasTray ? tr("Then webhooks go out and are tried again as before, and notices pop up. "
                         "The icon in the tray brings the window back. When you quit, what is "
                         "queued waits until the next start.")
                    : tr("Then webhooks go out and are tried again as before, and notices pop up. "
                         "This desktop has no tray: start Hookkeeper again to bring the window "
                         "back. When you quit, what is queued waits until the next start."));
    m_remember->setObjectName(QStringLiteral("rememberBox"));
    m_remember->setChecked(true);
    m_remember->setToolTip(tr("The preferences can change it."));
    setCheckBox(m_remember);
    QPushButton *keep = addButton(tr("&Keep sending"), QMessageBox::AcceptRole);
    QPushButton *quit = addButton(tr("&Quit"), QMessageBox::DestructiveRole);
    QPushButton *stay = addButton(tr("Cancel"), QMessageBox::RejectRole);
    keep->setObjectName(QStringLiteral("keepSendingButton"));
    quit->setObjectName(QStringLiteral("quitButton"));
    stay->setObjectName(QStringLiteral("stayButton"));
    setDefaultButton(keep);
    setEscapeButton(stay);
    connect(this, &QMessageBox::buttonClicked, this,
            [this, keep, quit](const QAbstractButton *button) {
                if (button == keep)
                    Q_EMIT chosen(OnClose::KeepSending, m_remember->isChecked());
                else if (button == quit)
                    Q_EMIT chosen(OnClose::Quit, m_remember->isChecked());
            });
}

} // namespace hk
