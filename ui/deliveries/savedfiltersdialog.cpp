#include "ui/deliveries/savedfiltersdialog.h"

#include "ui/common/dialogs.h"
#include "ui/common/messagebar.h"
#include "ui/common/namedialog.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

#include <utility>

namespace hk {

SavedFiltersDialog::SavedFiltersDialog(const QList<SavedFilter> &filters, const QString &inForce,
                                       QWidget *parent)
    : QDialog(parent), m_inForce(inForce), m_bar(new MessageBar(this)),
      m_list(new QListWidget(this)), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("savedFiltersDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Saved filters"));
    build();
    setFilters(filters);
    m_list->setFocus();
}

void SavedFiltersDialog::build()
{
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    m_list->setObjectName(QStringLiteral("savedFiltersList"));
    m_list->setAccessibleName(windowTitle());
    m_text->setObjectName(QStringLiteral("savedFilterText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    setTextRole(m_text, TextRole::Code);
    auto *actions = new QHBoxLayout;
    QPushButton *use = addButton("useFilterButton", tr("&Use"), &SavedFiltersDialog::use);
    use->setDefault(true);
    setPrimary(use);
    addButton("renameFilterButton", tr("Re&name…"), &SavedFiltersDialog::rename);
    m_replace = addButton("replaceFilterButton", tr("Re&place by the one in force"),
                          &SavedFiltersDialog::replace);
    addButton("removeFilterButton", tr("&Remove"), &SavedFiltersDialog::remove);
    for (QPushButton *button : std::as_const(m_buttons))
        actions->addWidget(button);
    actions->addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeSavedFiltersButton"));
    close->setAutoDefault(false);
    actions->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_bar);
    column->addWidget(m_list, 1);
    column->addWidget(m_text);
    column->addLayout(actions);
    setScaledSpacing(column, {24, 20, 24, 20}, 12);
    setScaledSpacing(actions, {0, 0, 0, 0}, 8);
    setScaledSize(m_list, {0, 200});
    setScaledSize(this, {620, 0});
    growWithContents(this);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedFiltersDialog::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, &SavedFiltersDialog::use);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_bar, &MessageBar::buttonClicked, this, &SavedFiltersDialog::takeBack);
    connect(m_bar, &MessageBar::dismissed, this, [this] { m_undo = nullptr; });
    connect(this, &QDialog::finished, this, &SavedFiltersDialog::leaveNote);
}

QPushButton *SavedFiltersDialog::addButton(const char *name, const QString &text,
                                           void (SavedFiltersDialog::*doing)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, doing);
    m_buttons.append(button);
    return button;
}

void SavedFiltersDialog::setFilters(const QList<SavedFilter> &filters)
{
    const QString before = chosen() ? chosen()->name : QString();
    const int row = m_list->currentRow();
    m_filters = filters;
    m_list->clear();
    for (const SavedFilter &filter : filters) {
        auto *item = new QListWidgetItem(filter.name, m_list);
        item->setData(Qt::AccessibleDescriptionRole, filter.filter);
        if (filter.name == before)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(qMin(qMax(0, row), m_list->count() - 1));
    showChosen();
}

void SavedFiltersDialog::showNote(const QString &note, const std::function<void()> &undo)
{
    m_note = note;
    m_undo = undo;
    m_bar->showMessage(Tone::Success, note, tr("Undo"));
}

void SavedFiltersDialog::showError(const Error &error)
{
    m_undo = nullptr;
    m_bar->showError(error);
}

void SavedFiltersDialog::takeBack()
{
    m_bar->clear();
    std::exchange(m_undo, nullptr)();
}

void SavedFiltersDialog::leaveNote()
{
    if (m_undo)
        Q_EMIT noteLeft(m_note, std::exchange(m_undo, nullptr));
}

const SavedFilter *SavedFiltersDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_filters.size() ? &m_filters.at(row) : nullptr;
}

void SavedFiltersDialog::showChosen()
{
    const SavedFilter *filter = chosen();
    m_text->setText(filter ? filter->filter : QString());
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(filter);
    m_replace->setEnabled(filter && !m_inForce.isEmpty() && filter->filter != m_inForce);
    m_replace->setToolTip(m_inForce.isEmpty() ? tr("No filter is in force.") : m_inForce);
}

void SavedFiltersDialog::use()
{
    if (const SavedFilter *filter = chosen()) {
        const QString text = filter->filter;
        accept();
        Q_EMIT useWanted(text);
    }
}

void SavedFiltersDialog::rename()
{
    const QString name = chosen()->name;
    auto *dialog = new NameDialog({tr("Rename filter"), tr("&Name"), tr("&Rename")}, name, this);
    connect(dialog, &NameDialog::named, this, [this, name](const QString &newName) {
        if (newName != name)
            Q_EMIT renameWanted(name, newName);
    });
    dialog->open();
}

void SavedFiltersDialog::replace() { Q_EMIT replaceWanted(chosen()->name); }

void SavedFiltersDialog::remove() { Q_EMIT removeWanted(chosen()->name); }

} // namespace hk
