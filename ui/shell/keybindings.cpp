#include "ui/shell/keybindings.h"

#include "ui/shell/actionlist.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QSettings>

#include <algorithm>
#include <optional>
#include <utility>

namespace hk {
namespace {

constexpr QLatin1String group("shortcuts");

QString keyFor(const QAction *action) { return group + u'/' + action->objectName(); }

/// What was kept of an action, as far as it can be its keys; none: it is as usual.
std::optional<QList<QKeySequence>> keptKeys(const QSettings &settings, const QAction *action)
{
    const QVariant kept = settings.value(keyFor(action));
    if (!kept.isValid())
        return std::nullopt;
    QList<QKeySequence> keys;
    const QStringList texts = kept.toStringList();
    for (const QString &text : texts) {
        if (text.isEmpty())
            continue; // how "none" is written
        const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText);
        if (KeyBindings::refusalOf(key) != KeyBindings::Refusal::None)
            return std::nullopt;
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys;
}

} // namespace

QList<QKeySequence> KeyBindings::Entry::keys() const
{
    return action ? action->shortcuts() : QList<QKeySequence>();
}

KeyBindings::KeyBindings(QSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings)
{
}

void KeyBindings::take(const QList<ListedAction> &actions)
{
    m_entries.removeIf([](const Entry &entry) { return !entry.action; });
    QSet<QString> names;
    for (const Entry &entry : std::as_const(m_entries))
        names.insert(entry.action->objectName());
    const qsizetype before = m_entries.size();
    for (const ListedAction &one : actions) {
        const QString name = one.action ? one.action->objectName() : QString();
        if (names.contains(name))
            follow(name, one.action);
        if (name.isEmpty() || names.contains(name))
            continue;
        names.insert(name);
        m_entries.append({one.text, one.path, one.action, one.action->shortcuts()});
    }
    if (m_entries.size() > before)
        restore();
}

void KeyBindings::follow(const QString &name, QAction *action)
{
    const auto leader = std::ranges::find_if(m_entries, [&name](const Entry &entry) {
        return entry.action && entry.action->objectName() == name;
    });
    if (leader == m_entries.end() || leader->action == action || m_followers.contains(action))
        return;
    m_followers.append(action);
    const QAction *first = leader->action;
    const auto take = [first, action] {
        if (action->shortcuts() != first->shortcuts())
            action->setShortcuts(first->shortcuts());
    };
    take();
    connect(first, &QAction::changed, action, take);
}

/// What is kept of one is dropped where another has its key already: kept keys go before those that
/// an action came with, unless that one is as usual.
void KeyBindings::restore()
{
    QHash<const QAction *, QList<QKeySequence>> wanted;
    QSet<const QAction *> changed;
    for (const Entry &entry : std::as_const(m_entries)) {
        const auto kept = keptKeys(m_settings, entry.action);
        wanted.insert(entry.action, kept.value_or(entry.usual));
        if (kept)
            changed.insert(entry.action);
    }
    bool isSettled = false;
    while (!isSettled) { // each round drops one, and the usual keys are all different
        isSettled = true;
        QHash<QKeySequence, const Entry *> owners;
        for (const Entry &entry : std::as_const(m_entries)) {
            const QList<QKeySequence> keys = wanted.value(entry.action);
            for (const QKeySequence &key : keys) {
                const Entry *other = owners.value(key);
                owners.insert(key, &entry);
                if (!other)
                    continue;
                const Entry &loser = changed.contains(entry.action) ? entry : *other;
                if (!changed.remove(loser.action))
                    continue; // both came with it
                wanted.insert(loser.action, loser.usual);
                isSettled = false;
                break;
            }
            if (!isSettled)
                break;
        }
    }
    for (const Entry &entry : std::as_const(m_entries))
        entry.action->setShortcuts(wanted.value(entry.action));
}

const KeyBindings::Entry *KeyBindings::ownerOf(const QKeySequence &key, const QAction *other) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &entry) {
        return entry.action != other && entry.keys().contains(key);
    });
    return found == m_entries.cend() ? nullptr : &*found;
}

KeyBindings::Refusal KeyBindings::refusalOf(const QKeySequence &key)
{
    if (key.count() != 1)
        return Refusal::NoModifier;
    const QKeyCombination one = key[0];
    const Qt::Key pressed = one.key();
    const Qt::KeyboardModifiers held = one.keyboardModifiers() & ~Qt::KeypadModifier;
    if (pressed == Qt::Key_unknown || pressed == 0 || pressed == Qt::Key_Tab
        || pressed == Qt::Key_Backtab)
        return Refusal::NoModifier;
    const bool isFunction = pressed >= Qt::Key_F1 && pressed <= Qt::Key_F35;
    if (pressed == Qt::Key_F10 && (held == Qt::NoModifier || held == Qt::ShiftModifier))
        return Refusal::Desktop; // menu bar, context menu
    if (pressed == Qt::Key_F4 && held == Qt::AltModifier)
        return Refusal::Desktop;
    if (!isFunction && !(held & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return Refusal::NoModifier;
    const bool isSign = pressed < Qt::Key_Escape;
    if (isSign && (held == Qt::AltModifier || held == (Qt::AltModifier | Qt::ShiftModifier)))
        return Refusal::Mnemonic;
    return Refusal::None;
}

void KeyBindings::set(QAction *action, const QList<QKeySequence> &keys)
{
    takeFromOthers(action, keys);
    action->setShortcuts(keys);
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.action == action)
            keep(entry);
    }
}

void KeyBindings::takeFromOthers(const QAction *action, const QList<QKeySequence> &keys)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        QList<QKeySequence> left = entry.keys();
        left.removeIf([&keys](const QKeySequence &key) { return keys.contains(key); });
        if (entry.action == action || left == entry.keys())
            continue;
        entry.action->setShortcuts(left);
        keep(entry);
    }
}

void KeyBindings::keep(const Entry &entry)
{
    if (entry.isUsual())
        return m_settings.remove(keyFor(entry.action));
    QStringList texts;
    const QList<QKeySequence> keys = entry.keys();
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::PortableText));
    if (texts.isEmpty())
        texts.append(QString()); // an empty list would not be written
    m_settings.setValue(keyFor(entry.action), texts);
}

void KeyBindings::reset(QAction *action)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.action == action)
            return set(action, entry.usual);
    }
}

void KeyBindings::resetAll()
{
    m_settings.remove(group);
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.action)
            entry.action->setShortcuts({});
    }
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.action)
            entry.action->setShortcuts(entry.usual);
    }
}

bool KeyBindings::areUsual() const { return std::ranges::all_of(m_entries, &Entry::isUsual); }

} // namespace hk
