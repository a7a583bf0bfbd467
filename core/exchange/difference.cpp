#include "core/exchange/difference.h"

#include "core/exchange/differencelist.h"

#include <QtCore/QHash>

#include <algorithm>
#include <utility>

namespace hk {
namespace {

constexpr qsizetype longestValue = 4096; // characters

bool isSame(const Difference &one) { return one.kind == Difference::Kind::Same; }

/// The fields' places by name and by how many of that name came before.
using FieldPlaces = QHash<std::pair<QByteArray, int>, qsizetype>;

FieldPlaces placesOf(const HeaderList &headers)
{
    FieldPlaces places;
    QHash<QByteArray, int> seen;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const QByteArray name = headers[i].first.toLower();
        places.insert({name, seen[name]++}, i);
    }
    return places;
}

QString textOf(const QByteArray &bytes) { return shortened(QString::fromUtf8(bytes)); }

} // namespace

bool Differences::areNone() const { return std::all_of(list.begin(), list.end(), isSame); }

qsizetype Differences::count() const
{
    return list.size() - std::count_if(list.begin(), list.end(), isSame);
}

void DifferenceList::endRun()
{
    if (m_same > 0) {
        Difference run;
        run.same = std::exchange(m_same, 0);
        m_made.list.append(run);
    }
}

void DifferenceList::add(Difference difference)
{
    if (m_made.list.size() >= Differences::most) {
        m_made.isCut = true;
        return;
    }
    endRun();
    m_made.list.append(std::move(difference));
}

Differences DifferenceList::taken()
{
    if (!m_made.isCut)
        endRun();
    return std::move(m_made);
}

QString shortened(const QString &text)
{
    return text.size() <= longestValue ? text : text.first(longestValue) + u'…';
}

Differences headerDifferences(const HeaderList &before, const HeaderList &after)
{
    using Kind = Difference::Kind;
    const FieldPlaces later = placesOf(after);
    DifferenceList list;
    QHash<QByteArray, int> seen;
    for (const auto &[name, value] : before) {
        const QByteArray lower = name.toLower();
        const auto place = later.constFind({lower, seen[lower]++});
        if (place == later.constEnd())
            list.add({Kind::Removed, textOf(name), 0, textOf(value), {}, 0});
        else if (after[*place].second == value)
            list.addSame();
        else
            list.add({Kind::Changed, textOf(name), 0, textOf(value), textOf(after[*place].second),
                      0});
    }
    QHash<QByteArray, int> found;
    for (const auto &[name, value] : after) {
        const QByteArray lower = name.toLower();
        if (found[lower]++ >= seen.value(lower))
            list.add({Kind::Added, textOf(name), 0, {}, textOf(value), 0});
    }
    return list.taken();
}

MessageDifferences messageDifferences(const WireMessage &before, const WireMessage &after,
                                      KeyOrder order)
{
    MessageDifferences found;
    if (!before.start.isEmpty() || !after.start.isEmpty())
        found.start = textDifferences(before.start.toUtf8(), after.start.toUtf8());
    found.headers = headerDifferences(before.headers, after.headers);
    std::optional<Differences> json = jsonDifferences(before.body, after.body, order);
    found.isJson = json.has_value();
    found.body = json ? *std::move(json) : textDifferences(before.body, after.body);
    return found;
}

} // namespace hk
