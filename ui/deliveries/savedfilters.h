#pragma once

#include "core/model/company.h"
#include "core/workspace/filtersfront.h"
#include "ui/common/asking.h"

#include <QtCore/QPointer>
#include <QtWidgets/QPushButton>

#include <functional>
#include <optional>

class QMenu;

namespace hk {

class Dialogs;
class SavedFiltersDialog;

/// The button with the filters that people keep of the company: choosing one uses it, another is
/// kept under a name, and the list of them renames, replaces and removes; and the filters used
/// lately and those that come with the program. GUI thread; what it is given outlives it.
class SavedFilters final : public QPushButton
{
    Q_OBJECT

public:
    SavedFilters(FiltersFront &filters, Dialogs &dialogs, QWidget *parent = nullptr);

    void setCompany(const Company &company);
    QSize sizeHint() const override;
    /// What would be kept: the text with the period, and whether it can be read.
    void showFilter(const QString &filter, bool canBeKept);
    /// It was used: it stands first among the recent ones.
    void noteUsed(const QString &filter);
    /// Asks for a name, and before one of that name is replaced.
    void save();
    /// Renaming, replacing, removing.
    void manage();

Q_SIGNALS:
    void filterWanted(const QString &filter);
    /// `undo` takes it back; none: nothing to take back.
    void noted(const QString &note, const std::function<void()> &undo);
    void failed(const hk::Error &error);

private:
    void list();
    void fillMenu();
    QMenu *addList(const char *name, const QString &title, const QStringList &filters);
    void addUse(QMenu *menu, const QString &text, const QString &filter);
    void replace(const QString &name, const QString &filter);
    void keep(const QString &name, const QString &filter, FilterSaving saving,
              const std::optional<SavedFilter> &before = std::nullopt);
    void askToReplace(const QString &name, const QString &filter);
    void rename(const QString &name, const QString &newName, bool isUndo = false);
    void remove(const QString &name);
    void removeKnown(const SavedFilter &filter);
    /// On the page, or in the list of filters while that lies above it.
    void tell(const QString &note, const std::function<void()> &undo);
    void tellFailure(const Error &error);
    /// Does what an undo does: without another undo.
    template<typename T>
    void takeBack(const QFuture<Result<T>> &doing);

    FiltersFront &m_filters;
    Dialogs &m_dialogs;
    Company m_company;
    QMenu *m_menu;
    QPointer<SavedFiltersDialog> m_managing;
    QString m_filter;
    bool m_canBeKept = false;
    QList<SavedFilter> m_saved;
    QStringList m_recent;
    LatestAnswer m_listing;
    LatestAnswer m_recalling;
};

} // namespace hk
