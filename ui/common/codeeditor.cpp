#include "ui/common/codeeditor.h"

#include <QtCore/QMetaObject>
#include <QtCore/QMimeData>

#include <utility>

namespace hk {

void CodeEditor::setForeign(std::function<bool(const QString &)> isForeign)
{
    m_isForeign = std::move(isForeign);
}

QByteArray CodeEditor::fromMimeData(const QMimeData *source, bool &rectangular) const
{
    const QString text = source->text();
    if (!m_isForeign || !m_isForeign(text))
        return QsciScintilla::fromMimeData(source, rectangular);
    // Told once the editor is done: whoever hears it may change the text.
    auto *self = const_cast<CodeEditor *>(this);
    QMetaObject::invokeMethod(
            self, [self, text] { Q_EMIT self->foreignPasted(text); }, Qt::QueuedConnection);
    return {};
}

} // namespace hk
