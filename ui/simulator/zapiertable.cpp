#include "ui/simulator/zapiertable.h"

#include "ui/common/dialogs.h"
#include "ui/common/taborder.h"
#include "ui/common/texttable.h"
#include "ui/simulator/zapiertext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr int nameColumn = 0;
constexpr int typeColumn = 1;
constexpr double mostForNames = 0.45; // of the width

} // namespace

ZapierTable::ZapierTable(QWidget *parent)
    : QWidget(parent), m_notes(new QLabel(this)),
      m_fields(new TextTable({tr("Field"), tr("Type"), tr("Value")}, this))
{
    m_notes->setObjectName(QStringLiteral("zapierNotes"));
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    setSecondary(m_notes);
    m_fields->setObjectName(QStringLiteral("zapierFields"));
    m_fields->setAccessibleName(tr("What Zapier sees"));
    m_fields->setFrameShape(QFrame::NoFrame);
    QHeaderView *header = m_fields->horizontalHeader();
    header->setSectionResizeMode(nameColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(typeColumn, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    auto *notes = new QWidget(this);
    auto *lines = new QVBoxLayout(notes);
    lines->addWidget(m_notes);
    setScaledSpacing(lines, {0, 0, 0, 0}, 0);
    column->addWidget(notes);
    column->addWidget(m_fields, 1);
    growWithContents(notes);
    setScaledSize(m_fields, {0, 64});
    setScaledSpacing(column, {0, 0, 0, 0}, 8);
    handFocusTo(*this, m_fields);
}

void ZapierTable::showBody(const QByteArray &body)
{
    const ZapierWords words = zapierWords(body);
    m_notes->setText(words.notes.join(QLatin1Char('\n')));
    m_fields->setRows(words.rows);
    m_fields->setHidden(words.rows.isEmpty());
    arrange();
}

/// The names' ends tell them apart, so they have room before the values; who wants the values
/// drags.
void ZapierTable::arrange()
{
    const int most = static_cast<int>(mostForNames * m_fields->viewport()->width());
    m_fields->resizeColumnToContents(nameColumn);
    if (m_fields->columnWidth(nameColumn) > most)
        m_fields->setColumnWidth(nameColumn, most);
}

void ZapierTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace hk
