#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QAction;
class QMenu;

namespace hk {

/// Undo, Redo, Cut, Copy, Paste and Select all for whatever field or editor had the focus last; the
/// keys themselves are the field's own business. Disabled where the field cannot do it.
class EditActions final : public QObject
{
    Q_OBJECT

public:
    explicit EditActions(QObject *parent = nullptr);
    void addTo(QMenu *menu);

private:
    struct Entry
    {
        QAction *action;
        const char *method;
        bool changes; ///< not offered by a field that is read-only
    };

    void add(const char *name, const QString &text, const QKeySequence &keys, const char *method,
             bool changes);
    void noteFocus(QWidget *old, QWidget *now);
    void offer();

    QList<Entry> m_entries;
    QPointer<QWidget> m_field;
};

} // namespace hk
