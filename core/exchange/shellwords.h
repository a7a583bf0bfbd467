#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>
#include <QtCore/QString>

namespace hk {

/// A line of a POSIX shell, taken apart. `problem` is empty, or completes "… cannot be taken: ".
struct ShellWords
{
    QList<QByteArray> words;
    QString problem;
    qsizetype end = 0; ///< where the command ends: a sign such as | or ;, or the end of the line
};

/// Takes the first command of `line` apart as a shell would, `$'…'` of bash included. Expands
/// nothing: what would be expanded is a problem. Any thread.
ShellWords shellWords(QByteArrayView line);

} // namespace hk
