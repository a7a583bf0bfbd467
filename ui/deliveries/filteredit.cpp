#include "ui/deliveries/filteredit.h"

#include "ui/deliveries/completionpopup.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QInputMethodEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QTextCharFormat>

#include <algorithm>
#include <utility>

namespace hk {

FilterEdit::FilterEdit(QWidget *parent) : QLineEdit(parent), m_popup(new CompletionPopup(this))
{
    connect(this, &QLineEdit::textEdited, this, &FilterEdit::clearUnderline);
    connect(this, &QLineEdit::textEdited, this, [this] { offer(true); });
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] {
        if (m_popup->isVisible())
            offer(true);
    });
    connect(m_popup, &CompletionPopup::chosen, this, &FilterEdit::write);
    connect(m_popup, &CompletionPopup::closed, this, &FilterEdit::completionEnded);
}

void FilterEdit::complete()
{
    Q_EMIT completionWanted();
    offer(false);
    if (m_popup->isVisible())
        m_popup->move(1);
}

bool FilterEdit::isCompleting() const { return m_popup->isVisible(); }

void FilterEdit::offer(bool whileTyping)
{
    FilterCompletion completion = completionAt(text(), cursorPosition(), m_words);
    const QString there = text().mid(completion.from, completion.length);
    const bool isWritten =
            completion.items.size() == 1 && completion.items.constFirst().text == there;
    const bool isNothingTyped = completion.isField && there.isEmpty();
    if (!hasFocus() || (whileTyping && (isWritten || isNothingTyped)))
        completion.items.clear();
    m_popup->offer(completion.items, placeOf(completion.from));
}

QRect FilterEdit::placeOf(qsizetype position) const
{
    // The text scrolls within the line, so the place is measured from the cursor.
    const QString between = text().mid(position, qMax<qsizetype>(0, cursorPosition() - position));
    const int width = fontMetrics().horizontalAdvance(between);
    QRect place = rect();
    const int x = cursorRect().center().x() - (isRightToLeft() ? -width : width);
    if (isRightToLeft())
        place.setRight(qBound(0, x, rect().right()));
    else
        place.setLeft(qBound(0, x, rect().right()));
    return {mapToGlobal(place.topLeft()), place.size()};
}

void FilterEdit::write(const CompletionItem &item)
{
    const FilterCompletion completion = completionAt(text(), cursorPosition(), m_words);
    const FilterCompletion::Written written = completion.write(text(), item);
    m_popup->hide();
    // Through the cursor and not by setText(), so that Ctrl+Z takes it back.
    const QString before = text();
    const auto same = std::mismatch(before.cbegin(), before.cend(), written.text.cbegin(),
                                    written.text.cend());
    const auto from = static_cast<int>(same.second - written.text.cbegin());
    setCursorPosition(0); // begins another step of Ctrl+Z
    setSelection(from, static_cast<int>(before.size()) - from);
    insert(written.text.mid(from));
    setCursorPosition(static_cast<int>(written.cursor));
    Q_EMIT textEdited(text());
    if (completion.isField)
        offer(false);
    else
        m_popup->hide();
}

std::optional<CompletionItem> FilterEdit::meantByEnter() const
{
    if (const CompletionItem *item = m_popup->current())
        return *item;
    const FilterCompletion completion = completionAt(text(), cursorPosition(), m_words);
    if (completion.items.size() != 1)
        return std::nullopt;
    const QString typed = text().mid(completion.from, completion.length);
    const CompletionItem &only = completion.items.constFirst();
    const bool completes = !typed.isEmpty() && only.text.startsWith(typed, Qt::CaseInsensitive);
    return completes ? std::optional(only) : std::nullopt;
}

bool FilterEdit::handlePopupKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier) {
        complete();
        return true;
    }
    if (!m_popup->isVisible())
        return false;
    switch (event.key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_popup->move(event.key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Escape:
        m_popup->hide();
        return true;
    case Qt::Key_Tab:
        write(m_popup->current() ? CompletionItem(*m_popup->current()) : m_popup->first());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const std::optional<CompletionItem> item = meantByEnter()) {
            write(*item);
            return true;
        }
        m_popup->hide();
        return false;
    default:
        return false;
    }
}

bool FilterEdit::event(QEvent *event)
{
    // Tab and, in a window with a default button or an Esc of its own, other keys never come to
    // keyPressEvent().
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && handlePopupKey(*key))
            return true;
    }
    return QLineEdit::event(event);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (handlePopupKey(*event))
        return;
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        Q_EMIT textEdited(QString());
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
    } else if (event->key() == Qt::Key_Down) {
        Q_EMIT leftDown();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void FilterEdit::focusOutEvent(QFocusEvent *event)
{
    m_popup->hide();
    QLineEdit::focusOutEvent(event);
}

void FilterEdit::hideEvent(QHideEvent *event)
{
    m_popup->hide();
    QLineEdit::hideEvent(event);
}

void FilterEdit::resizeEvent(QResizeEvent *event)
{
    m_popup->hide();
    QLineEdit::resizeEvent(event);
}

void FilterEdit::underline(qsizetype position)
{
    const QString content = text();
    const qsizetype start = qBound<qsizetype>(0, position, qMax<qsizetype>(0, content.size() - 1));
    qsizetype end = start;
    while (end < content.size() && !content[end].isSpace())
        ++end;
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(palette().color(QPalette::Text));
    // A line edit takes formats for its text only from an input method; the place counts from the
    // cursor.
    const QInputMethodEvent::Attribute attribute(
            QInputMethodEvent::TextFormat, static_cast<int>(start) - cursorPosition(),
            static_cast<int>(qMax<qsizetype>(1, end - start)), format);
    QInputMethodEvent event(QString(), {attribute});
    QCoreApplication::sendEvent(this, &event);
    m_isUnderlined = true;
}

void FilterEdit::clearUnderline()
{
    if (!std::exchange(m_isUnderlined, false))
        return;
    QInputMethodEvent event;
    QCoreApplication::sendEvent(this, &event);
}

qsizetype FilterEdit::faultOf(const Error &error)
{
    bool isNumber = false;
    const qsizetype place = error.detail.toLongLong(&isNumber);
    return isNumber ? place - 1 : -1;
}

} // namespace hk
