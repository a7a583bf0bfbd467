#include "ui/shell/afterdialogs.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>

#include <utility>

namespace hk {
namespace {

/// The one that is open over `window`. Those of a window that this one has just replaced are about
/// to go.
QDialog *dialogOver(const QWidget *window)
{
    QWidget *dialog = QApplication::activeModalWidget();
    for (const QWidget *at = dialog; at; at = at->parentWidget()) {
        if (at == window)
            return qobject_cast<QDialog *>(dialog);
    }
    return nullptr;
}

} // namespace

AfterDialogs::AfterDialogs(QWidget *window) : QObject(window), m_window(window) { }

void AfterDialogs::call(std::function<void()> what)
{
    m_what = std::move(what);
    if (!m_dialog)
        look();
}

void AfterDialogs::look()
{
    m_dialog = dialogOver(m_window);
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
