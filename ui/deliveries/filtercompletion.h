#pragma once

#include "core/model/savedfilter.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace hk {

/// One thing that can stand at the cursor of a filter.
struct CompletionItem
{
    QString text; ///< what is written
    QString note; ///< what it means, translated
    bool operator==(const CompletionItem &) const = default;
};

/// What can stand at the cursor, and the part of the text that it replaces.
struct FilterCompletion
{
    qsizetype from = 0;
    qsizetype length = 0;
    bool isField = false; ///< the items are fields; a value comes next
    QList<CompletionItem> items;

    /// The text with an item in its place, and where the cursor is then: behind a field's colon, or
    /// behind a blank after a value.
    struct Written
    {
        QString text;
        qsizetype cursor = 0;
    };
    Written write(const QString &text, const CompletionItem &item) const;
};

/// What completes the filter `text` at `cursor`: fields, or the values of the field before the
/// colon. `words` are those of the company. Pure, GUI thread (translated).
FilterCompletion completionAt(const QString &text, qsizetype cursor, const FilterWords &words);

} // namespace hk
