#include "ui/keeping/keepingwords.h"

#include "core/base/plaintext.h"
#include "ui/common/listtext.h"
#include "ui/common/sizetext.h"
#include "ui/common/timetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <algorithm>
#include <limits>

namespace hk {
namespace {

struct Keeping
{
    Q_DECLARE_TR_FUNCTIONS(hk::Keeping)
};

QString dateOf(Micros moment)
{
    return QLocale().toString(shownTime(moment).date(), QLocale::ShortFormat);
}

} // namespace

int pluralOf(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString pruneAccount(const PruneTally &tally)
{
    QStringList lines;
    if (tally.deliveries() > 0) {
        //: %1 and %2: "1,204 attempts", "980 events"
        lines.append(Keeping::tr("%1 and %2 with their payloads go with them. About %3 become free "
                                 "in the store's file, for what comes.")
                             .arg(Keeping::tr("%Ln attempt(s)", nullptr, pluralOf(tally.attempts)),
                                  Keeping::tr("%Ln event(s)", nullptr, pluralOf(tally.events)),
                                  sizeText(tally.bytes)));
        lines.append(Keeping::tr("The oldest ended on %1.").arg(dateOf(*tally.oldest)));
        lines.append(Keeping::tr("They leave the list and the counts beside it; the Overview goes "
                                 "on counting them."));
    }
    if (tally.heldBack > 0)
        lines.append(Keeping::tr("%Ln delivery(ies) as old stay: what sends them again is not "
                                 "finished.",
                                 nullptr, pluralOf(tally.heldBack)));
    return lines.join(u'\n');
}

QString prunedNote(const PruneTally &tally)
{
    return Keeping::tr("%Ln old delivery(ies) removed", nullptr, pluralOf(tally.deliveries()));
}

QString personHeadline(const PersonData &data)
{
    if (data.events == 0)
        return data.isEmpty() ? Keeping::tr("Nothing is found")
                              : Keeping::tr("No event is found, but it is mentioned elsewhere");
    const QString events = Keeping::tr("%Ln event(s)", nullptr, pluralOf(data.events));
    if (!data.oldest || !data.newest || dateOf(*data.oldest) == dateOf(*data.newest))
        return events;
    //: %1: "14 events"; %2 and %3 are dates.
    return Keeping::tr("%1 from %2 to %3").arg(events, dateOf(*data.oldest), dateOf(*data.newest));
}

QStringList personLines(const PersonData &data)
{
    QStringList lines;
    const auto named = [&lines](const QString &words, QStringList texts) {
        // Line ends or direction marks in somebody's name would make other lines of it.
        std::ranges::transform(texts, texts.begin(),
                               [](const QString &text) { return plainLine(text); });
        if (!texts.isEmpty())
            lines.append(words.arg(listText(texts)));
    };
    named(Keeping::tr("Names: %1"), data.names);
    named(Keeping::tr("E-mail addresses: %1"), data.emails);
    named(Keeping::tr("Customer IDs: %1"), data.customerIds);
    if (data.events > 0)
        //: %1 and %2: "20 deliveries", "31 attempts"
        lines.append(
                Keeping::tr("Erased are what the events are found by, their payloads, and "
                            "what was sent and answered. %1 and %2 stay, with their times "
                            "and outcomes.")
                        .arg(Keeping::tr("%Ln delivery(ies)", nullptr, pluralOf(data.deliveries)),
                             Keeping::tr("%Ln attempt(s)", nullptr, pluralOf(data.attempts))));
    named(Keeping::tr("Own samples that mention it are removed: %1"), data.samples);
    named(Keeping::tr("Saved filters that mention it are removed: %1"), data.filters);
    if (const qint64 more = data.recentFilters + data.planFilters; more > 0)
        lines.append(Keeping::tr("%Ln other filter(s) that mention it are forgotten: recent ones "
                                 "and those of resend plans.",
                                 nullptr, pluralOf(more)));
    if (data.othersOfCustomers > 0)
        lines.append(Keeping::tr("%Ln more event(s) have the same customer ID, but not this. To "
                                 "erase all of them, find by customer ID.",
                                 nullptr, pluralOf(data.othersOfCustomers)));
    for (const Micros at : data.erasedBefore)
        lines.append(Keeping::tr("The same was erased on %1 already.").arg(absoluteTime(at)));
    return lines;
}

QString backupText(const QStringList &files)
{
    if (files.isEmpty())
        return {};
    return Keeping::tr("%n backup(s) keep what they hold until they are removed; daily ones go "
                       "after seven days:",
                       nullptr, static_cast<int>(files.size()))
            + u'\n' + files.join(u'\n');
}

} // namespace hk
