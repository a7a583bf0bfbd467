#pragma once

#include "core/model/savedfilter.h"

#include <QtCore/QList>
#include <QtWidgets/QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace hk {

/// The saved filters of a company: use, rename, replace by the one in force, remove. It only asks;
/// setFilters() shows what came of it. Opened with open(); deletes itself.
class SavedFiltersDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `inForce`: what replaces one; empty: nothing can.
    SavedFiltersDialog(const QList<SavedFilter> &filters, const QString &inForce, QWidget *parent);

    void setFilters(const QList<SavedFilter> &filters);

Q_SIGNALS:
    void useWanted(const QString &filter);
    void renameWanted(const QString &name, const QString &newName);
    void replaceWanted(const QString &name);
    void removeWanted(const QString &name);

private:
    void build();
    QPushButton *addButton(const char *name, const QString &text,
                           void (SavedFiltersDialog::*doing)());
    void use();
    void rename();
    void replace();
    void remove();
    void showChosen();
    const SavedFilter *chosen() const;

    QList<SavedFilter> m_filters;
    QString m_inForce;
    QListWidget *m_list;
    QLabel *m_text;
    QList<QPushButton *> m_buttons;
    QPushButton *m_replace = nullptr;
};

} // namespace hk
