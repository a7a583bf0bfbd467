#include "ui/notices/windowpopups.h"

#include "ui/common/toast.h"

#include <QtWidgets/QMainWindow>

namespace hk {

void WindowPopups::setWindow(QMainWindow *window)
{
    m_toast = new Toast(window->centralWidget(), window);
    m_toast->setObjectName(QStringLiteral("noticeToast"));
    connect(m_toast, &Toast::buttonClicked, this, [this] { Q_EMIT chosen(m_topic); });
}

void WindowPopups::show(const Popup &popup, std::function<void()> refused)
{
    if (!m_toast || !m_toast->parentWidget()->isVisible())
        return refused();
    m_topic = popup.topic;
    m_toast->showNote(popup.title, popup.show);
}

void WindowPopups::withdraw(const QString &topic)
{
    if (m_toast && m_topic == topic)
        m_toast->hide();
}

} // namespace hk
