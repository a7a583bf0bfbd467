#include "ui/shell/pickdialog.h"

#include "ui/common/clearbutton.h"
#include "ui/common/currentrow.h"
#include "ui/shell/pickdelegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr QSize wantedSize(720, 460);

} // namespace

PickDialog::PickDialog(const QString &name, const QString &title, const QString &hint,
                       QWidget *parent)
    : QDialog(parent), m_field(new QLineEdit(this)), m_model(new PickModel(this)),
      m_list(new QListView(this)), m_note(new QLabel(this))
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    build(hint);
    connect(m_field, &QLineEdit::textChanged, this, &PickDialog::typed);
    connect(m_list, &QListView::clicked, this, &PickDialog::take);
    resizeScaled(this, wantedSize);
    m_field->setFocus();
}

void PickDialog::build(const QString &hint)
{
    m_field->setObjectName(QStringLiteral("pickField"));
    m_field->setPlaceholderText(hint);
    m_field->setAccessibleName(hint);
    m_field->installEventFilter(this);
    addClearButton(m_field);
    m_list->setObjectName(QStringLiteral("pickList"));
    m_list->setAccessibleName(windowTitle());
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_note->setObjectName(QStringLiteral("pickNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    // What somebody typed may stand in it, and a word that cannot be broken would widen the dialog.
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setSecondary(m_note);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    setScaledSpacing(column, {16, 16, 16, 16}, 8);
}

QString PickDialog::text() const { return m_field->text(); }

void PickDialog::setRows(const QList<PickRow> &rows, Current current)
{
    const int old = m_list->currentIndex().row();
    const int above = m_list->verticalScrollBar()->value();
    m_model->setRows(rows);
    if (current == Current::AsItWas && old > 0 && isPossible(old)) {
        m_list->setCurrentIndex(m_model->index(old));
        m_list->verticalScrollBar()->setValue(above);
        return;
    }
    m_list->setCurrentIndex({});
    move(1);
    m_list->scrollToTop();
}

void PickDialog::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setHidden(note.isEmpty());
}

bool PickDialog::isPossible(int row) const
{
    return m_model->flags(m_model->index(row)) & Qt::ItemIsSelectable;
}

/// To the next that is possible; past those at the ends to the nearest of them.
void PickDialog::move(int step)
{
    const int count = m_model->rowCount();
    const int direction = step < 0 ? -1 : 1;
    const QModelIndex current = m_list->currentIndex();
    int row = current.isValid() ? current.row() + step : 0;
    row = qBound(0, row, qMax(0, count - 1));
    int wanted = row;
    while (wanted >= 0 && wanted < count && !isPossible(wanted))
        wanted += direction;
    if (wanted < 0 || wanted >= count) {
        wanted = row;
        while (wanted >= 0 && wanted < count && !isPossible(wanted))
            wanted -= direction;
    }
    if (wanted < 0 || wanted >= count)
        return;
    m_list->setCurrentIndex(m_model->index(wanted));
    tellCurrentRow(*m_list);
}

void PickDialog::take()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !isPossible(current.row()))
        return;
    const int row = current.row();
    accept();
    Q_EMIT picked(row);
}

bool PickDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int page = qMax(1, m_list->viewport()->height() / qMax(1, m_list->sizeHintForRow(0)) - 1);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(page);
        return true;
    case Qt::Key_PageUp:
        move(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace hk
