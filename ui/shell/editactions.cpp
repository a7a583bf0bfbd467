#include "ui/shell/editactions.h"

#include "ui/shell/pickdialog.h"

#include <QtCore/QMetaMethod>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace hk {

EditActions::EditActions(QObject *parent) : QObject(parent)
{
    add("undoAction", tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), "undo", true);
    add("redoAction", tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), "redo", true);
    add("cutAction", tr("Cu&t"), QKeySequence(Qt::CTRL | Qt::Key_X), "cut", true);
    add("copyAction", tr("&Copy"), QKeySequence(Qt::CTRL | Qt::Key_C), "copy", false);
    add("pasteAction", tr("&Paste"), QKeySequence(Qt::CTRL | Qt::Key_V), "paste", true);
    add("selectAllAction", tr("Select &all"), QKeySequence(Qt::CTRL | Qt::Key_A), "selectAll",
        false);
    connect(qApp, &QApplication::focusChanged, this, &EditActions::noteFocus);
    offer();
}

void EditActions::addTo(QMenu *menu)
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (i == 2 || i == 5)
            menu->addSeparator();
        menu->addAction(m_entries[i].action);
    }
}

void EditActions::add(const char *name, const QString &text, const QKeySequence &keys,
                      const char *method, bool changes)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, method] {
        if (m_field)
            QMetaObject::invokeMethod(m_field, method, Qt::DirectConnection);
    });
    m_entries.append({action, method, changes});
}

void EditActions::noteFocus(QWidget *, QWidget *now)
{
    // Opening a menu with the keyboard gives it the focus; the field is still the one meant.
    if (qobject_cast<QMenuBar *>(now) || qobject_cast<QMenu *>(now))
        return;
    // So does the palette, which takes the focus of the whole window.
    if (qobject_cast<PickDialog *>(now ? now->window() : nullptr))
        return;
    if (!now && m_field && m_field->isVisible())
        return;
    m_field = now;
    offer();
}

void EditActions::offer()
{
    for (const Entry &entry : m_entries) {
        const QByteArray signature = QByteArray(entry.method) + "()";
        const bool can =
                m_field && m_field->metaObject()->indexOfMethod(signature.constData()) >= 0;
        const bool readOnly = can && m_field->property("readOnly").toBool();
        entry.action->setEnabled(can && !(entry.changes && readOnly));
    }
}

} // namespace hk
