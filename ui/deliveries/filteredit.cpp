#include "ui/deliveries/filteredit.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QInputMethodEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QTextCharFormat>

namespace hk {

FilterEdit::FilterEdit(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &FilterEdit::clearUnderline);
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

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
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

} // namespace hk
