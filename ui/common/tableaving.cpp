#include "ui/common/tableaving.h"

#include "ui/common/codeeditor.h"
#include "ui/common/codeview.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>

#include <utility>

namespace hk {

TabLeaving::TabLeaving(CodeEditor &code, CodeView &view)
    : QObject(&code), m_code(code), m_view(view)
{
    code.installEventFilter(this);
}

bool TabLeaving::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (m_view.isReadOnly()) // there is nothing to leave: Esc is the dialog's
        return key->key() == Qt::Key_Escape && (QCoreApplication::sendEvent(&m_view, event), true);
    const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
    if (tab && std::exchange(m_leaves, false)) {
        Q_EMIT left(key->key() == Qt::Key_Tab);
        return true;
    }
    if (tab && !std::exchange(m_isTold, true))
        Q_EMIT indented();
    if (m_code.isListActive())
        return false; // Esc closes what is offered
    m_leaves = key->key() == Qt::Key_Escape;
    return m_leaves;
}

} // namespace hk
