#pragma once

#include <QtCore/QString>
#include <QtGui/QTextDocument>
#include <QtWidgets/QWidget>

namespace hk {

/// A name or a foreign text as a tooltip shows it as it is: Qt obeys what looks like markup.
inline QString plainTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

/// Gives the widget that tooltip. A screen reader, which reads the tooltip of what has no
/// description, is told the text as it is.
inline void setPlainTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainTip(text));
    widget->setAccessibleDescription(text);
}

} // namespace hk
