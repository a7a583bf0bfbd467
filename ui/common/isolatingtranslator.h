#pragma once

#include <QtCore/QTranslator>

namespace hk {

/// Keeps together what is put into a sentence that is read from the right: a path, a URL or an id
/// would be torn apart by the letters around it. Each place of an argument (%1, %1/%2) stands in an
/// isolate of its own, unless the translation has one there. Thread: as QTranslator.
class IsolatingTranslator final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *text, const char *about,
                      int n) const override;

    /// `sentence` with its isolates.
    static QString isolated(const QString &sentence);
    /// What becomes a name that is kept or a file: what only steers how it is shown is no part of
    /// it.
    static QString withoutIsolates(QString text);
};

} // namespace hk
