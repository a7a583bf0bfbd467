#pragma once

#include <QtCore/QStringList>

class QAction;
class QWidget;

namespace hk::test {

/// What of `text` nobody translated, when the window speaks PseudoTranslator's language: the words
/// outside of all brackets that are no data (URLs, ids, names of the fakes, keys, units, dates).
/// Empty: nothing.
QString wordsOutsideBrackets(const QString &text);

/// The texts that a person sees, or is read, below `root`, with what has them, of which something
/// is not in brackets: "simulatorPage/sendButton: Send".
QStringList untranslatedWords(const QWidget *root);
/// The same of an action's text and tip.
QStringList untranslatedWords(const QAction *action);

} // namespace hk::test
