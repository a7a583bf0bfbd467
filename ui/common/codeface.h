#pragma once

#include <QtWidgets/QAccessibleWidget>

#include <utility>

namespace hk {

class CodeEditor;

/// What a screen reader is told of an editor. QScintilla's own counts the characters before the
/// caret one by one, at each key and each time it is painted: in megabytes, longer than a person
/// waits for a key. GUI thread.
class CodeFace final : public QAccessibleWidget,
                       public QAccessibleTextInterface,
                       public QAccessibleEditableTextInterface
{
public:
    explicit CodeFace(CodeEditor &editor);

    /// Once for the program.
    static void install();
    /// Between places in bytes and in UTF-16, which assistive technology counts in.
    static int offsetOf(const CodeEditor &editor, long position);
    static long positionOf(const CodeEditor &editor, int offset);

    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int *from, int *to) const override;
    int selectionCount() const override;
    void addSelection(int from, int to) override;
    void removeSelection(int index) override;
    void setSelection(int index, int from, int to) override;
    int cursorPosition() const override;
    void setCursorPosition(int offset) override;
    QString text(QAccessible::Text kind) const override { return QAccessibleWidget::text(kind); }
    QString text(int from, int to) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int from, int to) override;
    QString attributes(int offset, int *from, int *to) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *from,
                             int *to) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *from,
                            int *to) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *from,
                         int *to) const override;

    void deleteText(int from, int to) override;
    void insertText(int offset, const QString &text) override;
    void replaceText(int from, int to, const QString &text) override;

private:
    using Span = std::pair<long, long>; ///< of bytes

    Span spanAt(long position, QAccessible::TextBoundaryType type) const;
    QString told(Span span, int *from, int *to) const;
    long positionOf(int offset) const;

    CodeEditor &m_editor;
};

} // namespace hk
