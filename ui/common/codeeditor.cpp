#include "ui/common/codeeditor.h"

#include "ui/common/codeface.h"
#include "ui/common/longlines.h"

#include <QtCore/QMetaObject>
#include <QtCore/QMimeData>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPaintEvent>

#include <utility>

namespace hk {
namespace {

/// Whether it moves the caret at the most.
bool isMove(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
        return true;
    default:
        return false;
    }
}

/// Whether it may change the text, or ask for a part of it.
bool isInput(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
        return !isMove(static_cast<const QKeyEvent &>(event));
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
        return static_cast<const QMouseEvent &>(event).button() != Qt::LeftButton;
    case QEvent::InputMethod:
    case QEvent::Drop:
    case QEvent::ContextMenu:
        return true;
    default:
        return false;
    }
}

} // namespace

CodeEditor::CodeEditor(QWidget *parent) : QsciScintilla(parent)
{
    CodeFace::install();
    // Of what has been put in or taken out, the library would tell screen readers itself.
    ask(SCI_SETMODEVENTMASK, SC_MOD_BEFOREINSERT | SC_MOD_BEFOREDELETE | SC_MOD_CHANGEFOLD);
    connect(this, &QsciScintillaBase::SCN_MODIFIED, this,
            [this](int position, int type, const char *, int length) {
                noteChange(position, type, length);
            });
    connect(this, &QsciScintillaBase::SCN_UPDATEUI, this, [this] { m_voice.tellCaret(); });
}

void CodeEditor::noteChange(long position, int type, long length)
{
    if ((type & SC_MOD_BEFOREINSERT) != 0)
        m_voice.noteInsertion(position, length);
    else if ((type & SC_MOD_BEFOREDELETE) != 0)
        m_voice.noteDeletion(position, length);
    else
        return;
    Q_EMIT changing();
    if (!std::exchange(m_isChanged, true))
        QMetaObject::invokeMethod(this, &CodeEditor::tellChange, Qt::QueuedConnection);
}

void CodeEditor::tellChange()
{
    if (!std::exchange(m_isChanged, false))
        return;
    m_voice.tell();
    Q_EMIT changed();
}

template<typename Handling>
bool CodeEditor::around(const QEvent &event, Handling handle)
{
    if (!isInput(event))
        return handle();
    if (m_beforeInput)
        m_beforeInput();
    const bool isTaken = handle();
    tellChange();
    return isTaken;
}

bool CodeEditor::event(QEvent *event)
{
    return around(*event, [&] { return QsciScintilla::event(event); });
}

bool CodeEditor::viewportEvent(QEvent *event)
{
    return around(*event, [&] { return QsciScintilla::viewportEvent(event); });
}

QByteArray CodeEditor::read(long from, long to) const
{
    if (to <= from)
        return {};
    QByteArray bytes(to - from, Qt::Uninitialized); // and the zero that ends it
    SendScintilla(SCI_GETTEXTRANGE, from, to, bytes.data());
    return bytes;
}

void CodeEditor::put(qsizetype offset, qsizetype length, QByteArrayView bytes)
{
    ask(SCI_SETTARGETRANGE, offset, offset + length);
    SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(bytes.size()),
                  bytes.isEmpty() ? "" : bytes.data()); // never null
}

void CodeEditor::setFoldClick(int margin, std::function<bool(int, Qt::KeyboardModifiers)> answer)
{
    m_foldMargin = margin;
    m_fold = std::move(answer);
}

/// Whether it is a click on the folding margin that somebody else answers.
bool CodeEditor::folds(const QMouseEvent &event)
{
    if (!m_fold || event.button() != Qt::LeftButton)
        return false;
    int left = 0;
    for (int margin = 0; margin < m_foldMargin; ++margin)
        left += marginWidth(margin);
    const QPoint at = event.position().toPoint();
    if (at.x() < left || at.x() >= left + marginWidth(m_foldMargin))
        return false;
    const long line = ask(SCI_LINEFROMPOSITION, ask(SCI_POSITIONFROMPOINT, at.x(), at.y()));
    return m_fold(static_cast<int>(line), event.modifiers());
}

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

QMimeData *CodeEditor::toMimeData(const QByteArray &text, bool rectangular) const
{
    const long from = ask(SCI_GETSELECTIONSTART);
    const long to = ask(SCI_GETSELECTIONEND);
    const bool isPart = !rectangular && text.size() == to - from;
    if (m_whole.isEmpty() || !isPart)
        return QsciScintilla::toMimeData(text, rectangular);
    return QsciScintilla::toMimeData(inLongLines(asUtf8(m_whole), from, to).toByteArray(), false);
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
    if (folds(*event))
        return;
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
