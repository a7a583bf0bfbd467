#include "ui/deliveries/savedfilters.h"

#include "core/base/answer.h"
#include "ui/common/dialogs.h"
#include "ui/common/namedialog.h"
#include "ui/deliveries/savedfiltersdialog.h"
#include "ui/deliveries/shippedfilters.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QMenu>

#include <algorithm>
#include <utility>

namespace hk {
namespace {

/// A filter or name as the text of an action: short, and its & no mnemonic.
QString actionText(const QString &text)
{
    constexpr qsizetype longest = 60;
    QString shown = text.size() > longest ? text.left(longest - 1) + u'…' : text;
    return shown.replace(u'&', QStringLiteral("&&"));
}

} // namespace

SavedFilters::SavedFilters(FiltersFront &filters, Dialogs &dialogs, QWidget *parent)
    : QPushButton(tr("Saved filters"), parent), m_filters(filters), m_dialogs(dialogs),
      m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("savedFiltersButton"));
    m_menu->setObjectName(QStringLiteral("savedFiltersMenu"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        fillMenu();
        if (m_company.id.isValid())
            list(); // another program may have kept some meanwhile
    });
    connect(&filters, &FiltersFront::filtersChanged, this, [this](CompanyId company) {
        if (company == m_company.id)
            list();
    });
    fillMenu();
}

/// The chevron of the menu stands beside the words, not on them.
QSize SavedFilters::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(Metrics::of(this).px(18), 0);
}

void SavedFilters::setCompany(const Company &company)
{
    if (company.id == m_company.id)
        return;
    m_company = company;
    m_saved.clear();
    m_recent.clear();
    list();
    m_recalling.ask(m_filters.recent(company.id), this, [this](const Result<QStringList> &recent) {
        if (recent)
            m_recent = *recent;
    });
}

void SavedFilters::showFilter(const QString &filter, bool canBeKept)
{
    m_filter = filter;
    m_canBeKept = canBeKept;
}

void SavedFilters::noteUsed(const QString &filter)
{
    if (filter.isEmpty() || !m_company.id.isValid() || m_recent.value(0) == filter)
        return;
    m_recent.removeAll(filter);
    m_recent.prepend(filter);
    m_recent = m_recent.mid(0, mostRecentFilters);
    whenAnswered(m_filters.noteUsed(m_company.id, filter), this,
                 [](const Result<void> &) {}); // nobody waits for it
}

void SavedFilters::list()
{
    m_listing.ask(m_filters.list(m_company.id), this,
                  [this](const Result<QList<SavedFilter>> &filters) {
                      if (!filters) {
                          Q_EMIT failed(filters.error());
                      } else if (m_saved != *filters) {
                          m_saved = *filters;
                          if (m_menu->isVisible())
                              fillMenu();
                      }
                  });
}

void SavedFilters::fillMenu()
{
    for (QAction *action : m_menu->actions()) // submenus go with their actions
        delete action->menu();
    m_menu->clear();
    for (const SavedFilter &filter : std::as_const(m_saved))
        addUse(m_menu, actionText(filter.name), filter.filter);
    m_menu->addSeparator();
    auto *usual = m_menu->addMenu(tr("&Usual questions"));
    usual->setObjectName(QStringLiteral("usualFiltersMenu"));
    for (const ShippedFilter &filter : shippedFilters())
        addUse(usual, filter.name, filter.filter);
    QMenu *recent = addList("recentFiltersMenu", tr("Re&cent filters"), m_recent);
    if (!m_recent.isEmpty()) {
        recent->addSeparator();
        QAction *forget = recent->addAction(tr("&Forget these"));
        forget->setObjectName(QStringLiteral("forgetRecentAction"));
        connect(forget, &QAction::triggered, this, [this] {
            m_recent.clear();
            takeBack(m_filters.forgetRecent(m_company.id));
        });
    }
    m_menu->addSeparator();
    QAction *save = m_menu->addAction(tr("&Save this filter…"));
    save->setObjectName(QStringLiteral("saveFilterAction"));
    save->setEnabled(m_canBeKept);
    connect(save, &QAction::triggered, this, &SavedFilters::save);
    QAction *manage = m_menu->addAction(tr("&Manage saved filters…"));
    manage->setObjectName(QStringLiteral("manageFiltersAction"));
    manage->setEnabled(!m_saved.isEmpty());
    connect(manage, &QAction::triggered, this, &SavedFilters::manage);
}

QMenu *SavedFilters::addList(const char *name, const QString &title, const QStringList &filters)
{
    QMenu *menu = m_menu->addMenu(title);
    menu->setObjectName(QLatin1String(name));
    menu->setEnabled(!filters.isEmpty());
    for (const QString &filter : filters)
        addUse(menu, actionText(filter), filter);
    return menu;
}

void SavedFilters::addUse(QMenu *menu, const QString &text, const QString &filter)
{
    QAction *action = menu->addAction(text);
    action->setToolTip(filter);
    action->setData(filter);
    menu->setToolTipsVisible(true);
    connect(action, &QAction::triggered, this, [this, filter] { Q_EMIT filterWanted(filter); });
}

void SavedFilters::save()
{
    auto *dialog = new NameDialog({tr("Save filter"), tr("&Name"), tr("&Save")}, {}, window());
    connect(dialog, &NameDialog::named, this, [this, filter = m_filter](const QString &name) {
        keep(name, filter, FilterSaving::Beside);
    });
    dialog->open();
}

/// What is replaced is read first, so that an undo brings it back.
void SavedFilters::replace(const QString &name, const QString &filter)
{
    whenAnswered(m_filters.find(m_company.id, name.trimmed()), this,
                 [=, this](const Result<SavedFilter> &known) {
                     keep(name, filter, FilterSaving::Replacing,
                          known ? std::optional(*known) : std::nullopt);
                 });
}

void SavedFilters::keep(const QString &name, const QString &filter, FilterSaving saving,
                        const std::optional<SavedFilter> &before)
{
    whenAnswered(m_filters.save(m_company.id, name, filter, saving), this,
                 [=, this, company = m_company.id](const Result<SavedFilter> &saved) {
                     if (!saved && saved.error().code == ErrorCode::SavedFilterNameTaken)
                         return askToReplace(name, filter);
                     if (!saved)
                         return tellFailure(saved.error());
                     tell(tr("Saved as %1.").arg(saved->name), [=, this] {
                         if (before)
                             takeBack(m_filters.save(company, before->name, before->filter,
                                                     FilterSaving::Replacing));
                         else
                             takeBack(m_filters.remove(company, saved->name));
                     });
                 });
}

void SavedFilters::askToReplace(const QString &name, const QString &filter)
{
    const Question question{tr("Replace %1?").arg(name),
                            tr("There is a filter of that name already."),
                            tr("It finds %1 from now on.").arg(filter),
                            {tr("&Replace"), tr("Cancel")},
                            0,
                            1};
    m_dialogs.ask(this, question, [=, this](int answer) {
        if (answer == 0)
            replace(name, filter);
    });
}

void SavedFilters::manage()
{
    auto *dialog = new SavedFiltersDialog(m_saved, m_canBeKept ? m_filter : QString(), window());
    connect(&m_filters, &FiltersFront::filtersChanged, dialog, [this, dialog] {
        m_listing.ask(m_filters.list(m_company.id), dialog,
                      [this, dialog](const Result<QList<SavedFilter>> &filters) {
                          if (!filters)
                              return;
                          m_saved = *filters;
                          dialog->setFilters(m_saved);
                      });
    });
    m_managing = dialog;
    connect(dialog, &SavedFiltersDialog::noteLeft, this, &SavedFilters::noted);
    connect(dialog, &QDialog::finished, this, [this] { m_managing.clear(); });
    connect(dialog, &SavedFiltersDialog::useWanted, this, &SavedFilters::filterWanted);
    connect(dialog, &SavedFiltersDialog::renameWanted, this,
            [this](const QString &name, const QString &newName) { rename(name, newName); });
    connect(dialog, &SavedFiltersDialog::replaceWanted, this,
            [this](const QString &name) { replace(name, m_filter); });
    connect(dialog, &SavedFiltersDialog::removeWanted, this, &SavedFilters::remove);
    dialog->open();
}

void SavedFilters::rename(const QString &name, const QString &newName, bool isUndo)
{
    whenAnswered(m_filters.rename(m_company.id, name, newName), this,
                 [=, this](const Result<SavedFilter> &renamed) {
                     if (!renamed)
                         return tellFailure(renamed.error());
                     if (!isUndo)
                         tell(tr("It is called %1 now.").arg(renamed->name),
                              [=, this, now = renamed->name] { rename(now, name, true); });
                 });
}

/// As it is at this moment, so that an undo brings back the same.
void SavedFilters::remove(const QString &name)
{
    whenAnswered(m_filters.find(m_company.id, name), this,
                 [this](const Result<SavedFilter> &filter) {
                     if (filter)
                         removeKnown(*filter);
                     else
                         tellFailure(filter.error());
                 });
}

void SavedFilters::removeKnown(const SavedFilter &filter)
{
    whenAnswered(m_filters.remove(m_company.id, filter.name), this,
                 [=, this, company = m_company.id](const Result<void> &done) {
                     if (!done)
                         return tellFailure(done.error());
                     tell(tr("%1 is removed.").arg(filter.name), [=, this] {
                         takeBack(m_filters.save(company, filter.name, filter.filter,
                                                 FilterSaving::Beside));
                     });
                 });
}

void SavedFilters::tell(const QString &note, const std::function<void()> &undo)
{
    if (m_managing)
        m_managing->showNote(note, undo);
    else
        Q_EMIT noted(note, undo);
}

void SavedFilters::tellFailure(const Error &error)
{
    if (m_managing)
        m_managing->showError(error);
    else
        Q_EMIT failed(error);
}

template<typename T>
void SavedFilters::takeBack(const QFuture<Result<T>> &doing)
{
    whenAnswered(doing, this, [this](const Result<T> &done) {
        if (!done)
            tellFailure(done.error());
    });
}

} // namespace hk
