#include "ui/simulator/zapiertext.h"

#include "core/contract/zapierfields.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>

namespace hk {
namespace {

constexpr qsizetype longestValue = 200;
constexpr qsizetype widestName = 48;

/// The words of this view.
struct ZapierText
{
    Q_DECLARE_TR_FUNCTIONS(ZapierWords)
};

QString wordOf(ZapierType type)
{
    switch (type) {
    case ZapierType::Text:
        return ZapierText::tr("text");
    case ZapierType::Number:
        return ZapierText::tr("number");
    case ZapierType::Boolean:
        return ZapierText::tr("yes/no");
    case ZapierType::List:
        return ZapierText::tr("list");
    case ZapierType::LineItem:
        return ZapierText::tr("line item");
    case ZapierType::Unknown:
        return ZapierText::tr("not known");
    }
    Q_UNREACHABLE();
}

QString onOneLine(const QByteArray &utf8)
{
    QString text = QString::fromUtf8(utf8.left(longestValue * 4));
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text.size() > longestValue ? text.left(longestValue) + u'…' : text;
}

QStringList notesOn(const ZapierView &view)
{
    QStringList lines{ZapierText::tr("The fields that a Catch Hook of Webhooks by Zapier offers to "
                                     "the next steps."),
                      ZapierText::tr("Names of nested fields are joined with two underscores; a "
                                     "list of objects becomes line items, name[]field.")};
    const bool hasUnknown =
            std::any_of(view.fields.begin(), view.fields.end(),
                        [](const ZapierField &field) { return field.type == ZapierType::Unknown; });
    if (hasUnknown)
        lines << ZapierText::tr("Not known: Zapier says nowhere what becomes of null, of empty "
                                "lists and objects and of lists in lists; it may leave them out.");
    if (!view.isWhole)
        lines << ZapierText::tr("There are more fields than are shown here.");
    return lines;
}

} // namespace

ZapierWords zapierWords(const QByteArray &body)
{
    const std::optional<ZapierView> view = zapierView(body);
    if (!view)
        return {{ZapierText::tr("The payload is no JSON object. What a Catch Hook makes of it is "
                                "not known.")},
                {}};
    ZapierWords words{notesOn(*view), {}};
    words.rows.reserve(view->fields.size());
    for (const ZapierField &field : view->fields)
        words.rows.append({onOneLine(field.name), wordOf(field.type), onOneLine(field.value)});
    return words;
}

QByteArray zapierText(const QByteArray &body)
{
    const ZapierWords words = zapierWords(body);
    qsizetype nameWidth = 0;
    qsizetype typeWidth = 0;
    for (const QStringList &row : words.rows) {
        nameWidth = std::max(nameWidth, row.at(0).size());
        typeWidth = std::max(typeWidth, row.at(1).size());
    }
    nameWidth = std::min(nameWidth, widestName);
    QString text = words.notes.join(u'\n');
    if (!words.rows.isEmpty())
        text += u"\n\n";
    for (const QStringList &row : words.rows) {
        text += row.at(0).leftJustified(nameWidth) + QStringLiteral("  ")
                + row.at(1).leftJustified(typeWidth) + QStringLiteral("  ") + row.at(2) + u'\n';
    }
    return text.toUtf8();
}

} // namespace hk
