#include "ui/common/codevoice.h"

#include "ui/common/codeeditor.h"
#include "ui/common/codeface.h"

#include <QtGui/QAccessible>

#include <utility>

namespace hk {
namespace {

constexpr long mostTold = 4096; // bytes

} // namespace

void CodeVoice::noteInsertion(long position, long length)
{
    tell();
    if (!QAccessible::isActive() || length > mostTold)
        return;
    m_at = position;
    m_inserted = length;
}

void CodeVoice::noteDeletion(long position, long length)
{
    tell();
    if (!QAccessible::isActive() || length > mostTold)
        return;
    m_at = position;
    m_deleted = QString::fromUtf8(m_editor.read(position, position + length));
}

void CodeVoice::tell()
{
    const long at = std::exchange(m_at, -1);
    if (at < 0)
        return;
    const int offset = CodeFace::offsetOf(m_editor, at);
    const QString deleted = std::exchange(m_deleted, {});
    if (const long inserted = std::exchange(m_inserted, 0); inserted > 0) {
        QAccessibleTextInsertEvent event(&m_editor, offset,
                                         QString::fromUtf8(m_editor.read(at, at + inserted)));
        QAccessible::updateAccessibility(&event);
    } else {
        QAccessibleTextRemoveEvent event(&m_editor, offset, deleted);
        QAccessible::updateAccessibility(&event);
    }
}

void CodeVoice::tellCaret()
{
    if (!QAccessible::isActive())
        return;
    const int caret = CodeFace::offsetOf(m_editor, m_editor.ask(QsciScintilla::SCI_GETCURRENTPOS));
    if (std::exchange(m_caret, caret) == caret)
        return;
    QAccessibleTextCursorEvent event(&m_editor, caret);
    QAccessible::updateAccessibility(&event);
}

} // namespace hk
