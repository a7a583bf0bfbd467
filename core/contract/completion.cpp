#include "core/contract/completion.h"

#include "core/contract/fieldhelp.h"
#include "core/contract/jsoncursor.h"
#include "core/contract/jsonwriter.h"
#include "core/contract/payloadschema.h"

namespace hk {
namespace {

/// What of the token stands before the caret, without its quote.
QString typedBefore(QByteArrayView text, const JsonCursor &cursor, qsizetype caret)
{
    QString typed = QString::fromUtf8(text.sliced(cursor.from, caret - cursor.from));
    return typed.startsWith(u'"') ? typed.sliced(1) : typed;
}

QStringList startingWith(const QStringList &choices, const QString &typed)
{
    QStringList result;
    for (const QString &choice : choices) {
        const qsizetype quote = choice.startsWith(u'"') ? 1 : 0;
        if (QStringView(choice).sliced(quote).startsWith(typed, Qt::CaseInsensitive))
            result.append(choice);
    }
    return result;
}

QStringList namesFor(Trigger trigger, QByteArrayView text, const JsonCursor &cursor)
{
    const QJsonObject schema = PayloadSchema::of(trigger).at(cursor.path);
    const QSet<QString> there = namesAround(text, cursor);
    QStringList names;
    const QStringList all = schema.value(u"properties").toObject().keys();
    for (const QString &name : all) {
        if (!there.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace

QByteArray Completion::bytesOf(const QString &choice) const
{
    if (!areNames)
        return choice.toUtf8();
    return jsonText(choice) + (hasColon ? QByteArray() : QByteArray(": "));
}

Completion completionAt(Trigger trigger, QByteArrayView text, qsizetype caret)
{
    const JsonCursor cursor = cursorAt(text, caret);
    Completion completion{
            cursor.from, cursor.to, cursor.at == JsonCursor::At::Name, cursor.hasColon, {}};
    if (cursor.at == JsonCursor::At::Nowhere)
        return completion;
    completion.choices =
            startingWith(completion.areNames ? namesFor(trigger, text, cursor)
                                             : helpFor(trigger, cursor.valuePath()).values,
                         typedBefore(text, cursor, caret));
    return completion;
}

} // namespace hk
