#include "ui/shell/commandpalette.h"

#include "ui/common/page.h"
#include "ui/shell/fuzzymatch.h"
#include "ui/theme/icons.h"

#include <QtCore/QSettings>

#include <algorithm>
#include <functional>
#include <utility>

namespace hk {
namespace {

constexpr QLatin1String recentKey("palette/recent");
constexpr int mostRecent = 12;
constexpr int forRecent = 4; // in the score, beside letters

QString pathOf(const ListedAction &entry)
{
    if (!entry.page || entry.path.startsWith(entry.page->title()))
        return entry.path;
    //: Where an action is: a page, and a menu. "Deliveries · Delivery"
    return CommandPalette::tr("%1 · %2").arg(entry.page->title(), entry.path);
}

QIcon iconOf(const ListedAction &entry)
{
    if (entry.action && entry.action->isCheckable())
        return entry.action->isChecked() ? icon(Icon::Check, Tint::Accent) : QIcon();
    return entry.action ? entry.action->icon() : QIcon();
}

PickRow rowOf(const ListedAction &entry)
{
    return {iconOf(entry), entry.text, pathOf(entry),
            entry.key().toString(QKeySequence::NativeText), true};
}

/// Its own words count before those of its menu.
std::optional<int> scoreOf(const QString &typed, const ListedAction &entry)
{
    constexpr int forText = 10;
    const std::optional<int> inText = fuzzyScore(typed, entry.text);
    if (inText)
        return *inText + forText;
    return fuzzyScore(typed, pathOf(entry) + u' ' + entry.text);
}

} // namespace

CommandPalette::CommandPalette(const QList<ListedAction> &actions, QSettings &settings,
                               QWidget *parent)
    : PickDialog(QStringLiteral("commandPalette"), tr("Command palette"),
                 tr("What do you want to do?"), parent),
      m_settings(settings), m_recent(settings.value(recentKey).toStringList())
{
    for (const QString &id : std::as_const(m_recent)) {
        for (const ListedAction &entry : actions) {
            if (entry.id == id && !id.isEmpty())
                m_all.append(entry);
        }
    }
    for (const ListedAction &entry : actions) {
        if (entry.id.isEmpty() || !m_recent.contains(entry.id))
            m_all.append(entry);
    }
    m_all.removeIf([](const ListedAction &entry) {
        return !entry.isPossible || entry.id == QLatin1String("paletteAction");
    });
    connect(this, &PickDialog::typed, this, &CommandPalette::show);
    connect(this, &PickDialog::picked, this, &CommandPalette::use);
    show({});
}

void CommandPalette::show(const QString &typed)
{
    struct Scored
    {
        int score;
        const ListedAction *entry;
    };
    QList<Scored> fitting;
    for (const ListedAction &entry : std::as_const(m_all)) {
        const std::optional<int> score = scoreOf(typed, entry);
        if (score)
            fitting.append({*score + (m_recent.contains(entry.id) ? forRecent : 0), &entry});
    }
    if (!typed.trimmed().isEmpty())
        std::ranges::stable_sort(fitting, std::greater<>(), &Scored::score);
    m_shown.clear();
    QList<PickRow> rows;
    for (const Scored &one : std::as_const(fitting)) {
        m_shown.append(*one.entry);
        rows.append(rowOf(*one.entry));
    }
    setRows(rows);
    setNote(rows.isEmpty() ? tr("Nothing that is possible now is called like that.") : QString());
}

void CommandPalette::use(int row)
{
    const ListedAction entry = m_shown.at(row);
    if (!entry.id.isEmpty()) {
        m_recent.removeAll(entry.id);
        m_recent.prepend(entry.id);
        m_settings.setValue(recentKey, m_recent.mid(0, mostRecent));
    }
    Q_EMIT chosen(entry);
}

} // namespace hk
