#pragma once

#include "core/base/error.h"
#include "core/model/savedfilter.h"

#include <QtCore/QList>
#include <QtWidgets/QDialog>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;

namespace hk {

class MessageBar;

/// The saved filters of a company: use, rename, replace by the one in force, remove. It only asks;
/// setFilters() shows what came of it, showNote() and showError() tell of it, for what stands on
/// the page lies behind. Opened with open(); deletes itself.
class SavedFiltersDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `inForce`: what replaces one; empty: nothing can.
    SavedFiltersDialog(const QList<SavedFilter> &filters, const QString &inForce, QWidget *parent);

    void setFilters(const QList<SavedFilter> &filters);
    void showNote(const QString &note, const std::function<void()> &undo);
    void showError(const Error &error);

Q_SIGNALS:
    void useWanted(const QString &filter);
    void renameWanted(const QString &name, const QString &newName);
    void replaceWanted(const QString &name);
    void removeWanted(const QString &name);
    /// It closes, and what was told last can still be taken back.
    void noteLeft(const QString &note, const std::function<void()> &undo);

private:
    void build();
    QPushButton *addButton(const char *name, const QString &text,
                           void (SavedFiltersDialog::*doing)());
    void use();
    void rename();
    void replace();
    void remove();
    void showChosen();
    void takeBack();
    void leaveNote();
    const SavedFilter *chosen() const;

    QList<SavedFilter> m_filters;
    QString m_inForce;
    QString m_note;
    std::function<void()> m_undo; ///< of the note; none: nothing to take back
    MessageBar *m_bar;
    QListWidget *m_list;
    QLabel *m_text;
    QList<QPushButton *> m_buttons;
    QPushButton *m_replace = nullptr;
};

} // namespace hk
