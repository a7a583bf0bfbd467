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
struct ZapierWords
{
    Q_DECLARE_TR_FUNCTIONS(ZapierWords)
};

QString wordOf(ZapierType type)
{
    switch (type) {
    case ZapierType::Text:
        return ZapierWords::tr("text");
    case ZapierType::Number:
        return ZapierWords::tr("number");
    case ZapierType::Boolean:
        return ZapierWords::tr("yes/no");
    case ZapierType::List:
        return ZapierWords::tr("list");
    case ZapierType::LineItem:
        return ZapierWords::tr("line item");
    case ZapierType::Unknown:
        return ZapierWords::tr("not known");
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

QString notes(const ZapierView &view)
{
    QStringList lines{
            ZapierWords::tr("The fields that a Catch Hook of Webhooks by Zapier offers to "
                            "the next steps."),
            ZapierWords::tr("Names of nested fields are joined with two underscores; a "
                            "list of objects becomes line items, name[]field.")};
    const bool hasUnknown =
            std::any_of(view.fields.begin(), view.fields.end(),
                        [](const ZapierField &field) { return field.type == ZapierType::Unknown; });
    if (hasUnknown)
        lines << ZapierWords::tr("Not known: Zapier says nowhere what becomes of null, of empty "
                                 "lists and objects and of lists in lists; it may leave them out.");
    if (!view.isWhole)
        lines << ZapierWords::tr("There are more fields than are shown here.");
    return lines.join(u'\n') + QStringLiteral("\n\n");
}

} // namespace

QByteArray zapierText(const QByteArray &body)
{
    const std::optional<ZapierView> view = zapierView(body);
    if (!view)
        return ZapierWords::tr("The payload is no JSON object. What a Catch Hook makes of it is "
                               "not known.")
                .toUtf8();
    qsizetype nameWidth = 0;
    qsizetype typeWidth = 0;
    for (const ZapierField &field : view->fields) {
        nameWidth = std::max(nameWidth, QString::fromUtf8(field.name).size());
        typeWidth = std::max(typeWidth, wordOf(field.type).size());
    }
    nameWidth = std::min(nameWidth, widestName);
    QString text = notes(*view);
    for (const ZapierField &field : view->fields) {
        text += onOneLine(field.name).leftJustified(nameWidth) + QStringLiteral("  ")
                + wordOf(field.type).leftJustified(typeWidth) + QStringLiteral("  ")
                + onOneLine(field.value) + u'\n';
    }
    return text.toUtf8();
}

} // namespace hk
