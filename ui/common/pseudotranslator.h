#pragma once

#include <QtCore/QTranslator>

namespace hk {

/// The language that nobody speaks: each English text in brackets, with accents and two fifths
/// longer, so that on the screen what was never translated, what is put together of pieces and
/// what has no room is plain to see. Placeholders, mnemonics, tags, entities and the patterns of
/// file dialogs stay as they are. Thread: as QTranslator.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    /// In the plural of the English translation, if one was loaded.
    QString translate(const char *context, const char *text, const char *about,
                      int n) const override;

    /// `sentence` as it looks in this language; empty stays empty.
    static QString pseudo(const QString &sentence);
};

} // namespace hk
