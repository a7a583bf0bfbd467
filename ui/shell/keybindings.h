#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtGui/QKeySequence>

class QSettings;

namespace hk {

struct ListedAction;

/// Which keys which action has: those it came with, or what somebody chose instead. No key is ever
/// that of two actions, whatever the settings say: then what they say of the one is ignored. Kept
/// in `settings`, which outlives it like the actions. GUI thread.
class KeyBindings final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QString text; ///< as it is read
        QString path;
        QPointer<QAction> action; ///< some come and go with a menu
        QList<QKeySequence> usual;
        QList<QKeySequence> keys() const;
        bool isUsual() const { return !action || keys() == usual; }
    };
    /// Why a key can be nobody's.
    enum class Refusal { None, NoModifier, Mnemonic, Desktop };

    KeyBindings(QSettings &settings, QObject *parent);

    /// Of `actions` those that have a name and are not known yet, with what was kept of them. Of
    /// several with one name, each of another page, the first is listed and the others have its
    /// keys.
    void take(const QList<ListedAction> &actions);
    const QList<Entry> &entries() const { return m_entries; }
    /// Another action's that has the key; none: it is free.
    const Entry *ownerOf(const QKeySequence &key, const QAction *other) const;
    static Refusal refusalOf(const QKeySequence &key);
    /// Takes them from whoever has them.
    void set(QAction *action, const QList<QKeySequence> &keys);
    void reset(QAction *action);
    void resetAll();
    bool areUsual() const;

private:
    void restore();
    void follow(const QString &name, QAction *action);
    void keep(const Entry &entry);
    void takeFromOthers(const QAction *action, const QList<QKeySequence> &keys);

    QList<Entry> m_entries;
    QList<QPointer<QAction>> m_followers; ///< of entries with their name
    QSettings &m_settings;
};

} // namespace hk
