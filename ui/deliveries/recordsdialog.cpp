#include "ui/deliveries/recordsdialog.h"

#include "core/base/background.h"
#include "ui/common/clearbutton.h"
#include "ui/common/currentrow.h"
#include "ui/deliveries/recordinspector.h"
#include "ui/deliveries/recordlistmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr int searchAfterMs = 250;
// Design pixels: of the dialog, and of the list.
constexpr int besideFrom = 720;
constexpr int allColumnsFrom = 520;

} // namespace

RecordsDialog::RecordsDialog(const RecordFile &file, QWidget *parent)
    : QDialog(parent), m_file(file), m_model(new RecordListModel(m_file, this)),
      m_search(new QLineEdit(this)), m_count(new QLabel(this)), m_table(new QTableView(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_inspector(new RecordInspector(this))
{
    setObjectName(QStringLiteral("recordsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: %1 is the name of a file.
    setWindowTitle(tr("%1 – to look at").arg(m_file.name()));
    auto *title = new QLabel(m_file.name(), this);
    title->setTextFormat(Qt::PlainText);
    setTextRole(title, TextRole::PageTitle);
    auto *note = new QLabel(tr("Nothing of this file goes into the store."), this);
    setSecondary(note);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_inspector);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeRecordsButton"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(note, 1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_splitter, 1);
    column->addLayout(foot);
    setScaledSpacing(column, {24, 20, 24, 20}, 12);
    setScaledSize(this, {880, 560});
    m_delay.setSingleShot(true);
    m_delay.setInterval(searchAfterMs);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_delay.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, &RecordsDialog::search);
    connect(&m_delay, &QTimer::timeout, this, &RecordsDialog::search);
    showCount();
    if (m_model->rowCount() > 0)
        chooseRow(*m_table, 0);
}

RecordsDialog::~RecordsDialog()
{
    m_searching.cancel();
    hide(); // while the file is there: its list is laid out once more
}

QWidget *RecordsDialog::buildList()
{
    auto *box = new QWidget(this);
    m_search->setObjectName(QStringLiteral("recordSearch"));
    m_search->setPlaceholderText(tr("Find in all of it"));
    m_search->setAccessibleName(tr("Find text in the file's entries"));
    addClearButton(m_search);
    m_count->setObjectName(QStringLiteral("recordCount"));
    setSecondary(m_count);
    m_table->setObjectName(QStringLiteral("recordTable"));
    m_table->setAccessibleName(tr("Entries of the file"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->verticalHeader()->hide();
    QHeaderView *head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // By some of the rows: there may be very many.
    head->setResizeContentsPrecision(50);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(RecordListModel::Url, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordsDialog::showSelected);
    auto *column = new QVBoxLayout(box);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    setScaledSpacing(column, {0, 0, 0, 0}, 8);
    return box;
}

/// Where it is narrow, the list stands above the entry; and URLs, which the entry has as well, are
/// no column.
void RecordsDialog::resizeEvent(QResizeEvent *event)
{
    const bool isWide = width() >= Metrics::of(this).px(besideFrom);
    m_splitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    const int listWidth = isWide ? width() / 2 : width();
    m_table->setColumnHidden(RecordListModel::Url,
                             listWidth < Metrics::of(this).px(allColumnsFrom));
    QDialog::resizeEvent(event);
}

void RecordsDialog::search()
{
    m_delay.stop();
    m_searching.cancel();
    m_searching = {};
    const QString text = m_search->text();
    if (text.isEmpty()) {
        m_found.forget();
        m_model->setShown({});
        return showCount();
    }
    // The file may be large.
    const auto finding = inBackground(
            [file = m_file, text, cancel = m_searching] { return file.find(text, cancel); });
    m_found.ask(finding, this, [this](const Result<QList<int>> &found) {
        if (!found)
            return;
        m_model->setShown(*found);
        showCount();
        if (m_model->rowCount() > 0)
            chooseRow(*m_table, 0);
        showSelected();
    });
}

void RecordsDialog::showCount()
{
    const int shown = m_model->rowCount();
    const auto all = static_cast<int>(m_file.lines().size());
    m_count->setText(
            shown == all ? tr("%Ln entry(ies)", nullptr, all)
                         : tr("%1 of %Ln entry(ies)", nullptr, all).arg(QLocale().toString(shown)));
}

void RecordsDialog::showSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return m_inspector->showNothing();
    m_inspector->showContent(m_file.content(m_model->lineAt(rows.constFirst().row())));
}

} // namespace hk
