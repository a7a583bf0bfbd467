#pragma once

#include <QtCore/QString>

class QWidget;

namespace hk {

/// Whether `text` stands on the section: in a label, a button, a choice or a name, in any case of
/// letters.
bool hasWords(const QWidget &section, const QString &text);

/// The control whose label or name, or else one of whose choices has the text; null: none.
QWidget *controlWithWords(const QWidget &section, const QString &text);

} // namespace hk
