#include "app/hookkeeperctl/shown/differencewords.h"

#include "core/base/plaintext.h"

namespace hk {

using namespace Qt::StringLiterals;

namespace {

using Kind = Difference::Kind;

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return u"added"_s;
    case Kind::Removed:
        return u"removed"_s;
    case Kind::Reordered:
        return u"reordered"_s;
    case Kind::Changed:
    case Kind::Same:
        break;
    }
    return u"changed"_s;
}

void printSection(Console &console, const QString &title, const Differences &differences)
{
    if (differences.areNone())
        return;
    console.print(u"  "_s + title);
    for (const Difference &one : differences.list) {
        if (one.kind == Kind::Same) {
            console.print(console.tinted(u"      %1 equal"_s.arg(one.same), Tint::Faint));
            continue;
        }
        const QString place = one.line > 0 ? u"line %1"_s.arg(one.line) : plainLine(one.path);
        console.print(u"    %1 %2"_s.arg(kindName(one.kind), place));
        if (one.kind != Kind::Added)
            console.print(console.tinted(u"      - "_s + plainLine(one.before), Tint::Bad));
        if (one.kind != Kind::Removed)
            console.print(console.tinted(u"      + "_s + plainLine(one.after), Tint::Good));
    }
    if (differences.isCut)
        console.print(u"      there is more; the rest was not compared"_s);
}

void add(JsonArray &array, const QString &part, const QString &in, const Differences &differences)
{
    const auto text = [](bool isThere, const QString &value) {
        return isThere ? JsonValue(value) : JsonValue(nullptr);
    };
    for (const Difference &one : differences.list) {
        if (one.kind == Kind::Same)
            continue;
        array.add(JsonObject()
                          .add("part", part)
                          .add("in", in)
                          .add("kind", kindName(one.kind))
                          .add("path", text(!one.path.isEmpty(), one.path))
                          .add("line", one.line > 0 ? JsonValue(one.line) : JsonValue(nullptr))
                          .add("before", text(one.kind != Kind::Added, one.before))
                          .add("after", text(one.kind != Kind::Removed, one.after)));
    }
}

} // namespace

void printDifferences(Console &console, const QString &part, const MessageDifferences &differences)
{
    if (differences.areNone())
        return;
    console.print(part);
    printSection(console, u"first line"_s, differences.start);
    printSection(console, u"headers"_s, differences.headers);
    printSection(console, differences.isJson ? u"body, as JSON"_s : u"body, line by line"_s,
                 differences.body);
}

void addDifferences(JsonArray &array, const QString &part, const MessageDifferences &differences)
{
    add(array, part, u"start"_s, differences.start);
    add(array, part, u"headers"_s, differences.headers);
    add(array, part, u"body"_s, differences.body);
}

} // namespace hk
