#include "ui/shell/afterdialogs.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>

#include <utility>

namespace hk {

void AfterDialogs::call(std::function<void()> what)
{
    m_what = std::move(what);
    if (!m_dialog)
        look();
}

void AfterDialogs::look()
{
    m_dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (!m_dialog) {
        if (const auto what = std::exchange(m_what, {}))
            what();
        return;
    }
    // Not before whoever listens to the dialog has taken what was chosen.
    connect(m_dialog, &QDialog::finished, this, &AfterDialogs::look,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

} // namespace hk
