#pragma once

#include <QtCore/QString>
#include <QtGui/QTextDocument>

namespace hk {

/// A name or a foreign text as a tooltip shows it as it is: Qt obeys what looks like markup.
inline QString plainTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

} // namespace hk
