#include "ui/common/codeeditor.h"

#include <QtCore/QMetaObject>
#include <QtCore/QMimeData>
#include <QtGui/QMouseEvent>
#include <QtGui/QPaintEvent>

#include <utility>

namespace hk {

void CodeEditor::setForeign(std::function<bool(const QString &)> isForeign)
{
    m_isForeign = std::move(isForeign);
}

void CodeEditor::useUtf8()
{
    setUtf8(true);
    m_bidi.prepare();
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

void CodeEditor::paintEvent(QPaintEvent *event)
{
    QsciScintilla::paintEvent(event);
    m_bidi.paint(event->rect());
}

/// The same where the library has what is seen there.
QMouseEvent CodeEditor::placed(const QMouseEvent &event) const
{
    const QPointF at = m_bidi.placeOf(event.position());
    return QMouseEvent(event.type(), at, event.scenePosition() + at - event.position(),
                       event.globalPosition(), event.button(), event.buttons(), event.modifiers(),
                       event.pointingDevice());
}

void CodeEditor::mousePressEvent(QMouseEvent *event)
{
    QMouseEvent moved = placed(*event);
    QsciScintilla::mousePressEvent(&moved);
    event->setAccepted(moved.isAccepted());
}

void CodeEditor::mouseMoveEvent(QMouseEvent *event)
{
    QMouseEvent moved = placed(*event);
    QsciScintilla::mouseMoveEvent(&moved);
    event->setAccepted(moved.isAccepted());
}

void CodeEditor::mouseReleaseEvent(QMouseEvent *event)
{
    QMouseEvent moved = placed(*event);
    QsciScintilla::mouseReleaseEvent(&moved);
    event->setAccepted(moved.isAccepted());
}

void CodeEditor::mouseDoubleClickEvent(QMouseEvent *event)
{
    QMouseEvent moved = placed(*event);
    QsciScintilla::mouseDoubleClickEvent(&moved);
    event->setAccepted(moved.isAccepted());
}

/// What an input method offers stands beside the caret that is seen.
QVariant CodeEditor::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const QRectF caret = query == Qt::ImCursorRectangle ? m_bidi.caretRect() : QRectF();
    return caret.isEmpty() ? QsciScintilla::inputMethodQuery(query) : QVariant(caret.toRect());
}

} // namespace hk
