#include "ui/keeping/prunepreview.h"

#include "ui/common/statusbadge.h"
#include "ui/common/texttable.h"
#include "ui/keeping/keepingwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

QLabel *wrapped(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PrunePreview::PrunePreview(QWidget *parent)
    : QWidget(parent), m_headline(wrapped("pruneHeadline", this)),
      m_table(new TextTable({tr("Ended as"), tr("Under 30 days"), tr("30 to 90"),
                             tr("90 days to a year"), tr("Longer ago")},
                            this)),
      m_account(wrapped("pruneAccount", this))
{
    setTextRole(m_headline, TextRole::CardTitle);
    setSecondary(m_account);
    m_table->setObjectName(QStringLiteral("pruneTable"));
    m_table->setAccessibleName(tr("What is removed, by outcome and by how long ago it ended"));
    m_table->setWideColumn(0);
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing
                                                                | Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_headline);
    column->addWidget(m_table);
    column->addWidget(m_account);
    setScaledSpacing(column, {0, 0, 0, 0}, 8);
    showTally({});
}

void PrunePreview::showCounting(qint64 soFar)
{
    m_headline->setText(soFar > 0 ? tr("Counting… %Ln so far", nullptr, pluralOf(soFar))
                                  : tr("Counting…"));
}

void PrunePreview::showUnknown()
{
    m_headline->setText(tr("What would be removed is not known."));
    m_table->hide();
    m_account->clear();
}

void PrunePreview::showTally(const PruneTally &tally)
{
    const qint64 deliveries = tally.deliveries();
    m_headline->setText(deliveries > 0 ? tr("%Ln delivery(ies) would be removed now", nullptr,
                                            pluralOf(deliveries))
                                       : tr("Nothing would be removed now"));
    QList<QStringList> rows;
    const QLocale locale;
    for (const DeliveryStatus status : allOutcomes) {
        if (tally.of(status) == 0)
            continue;
        QStringList row{statusText(status)};
        for (const qint64 n : tally.byAge.value(status))
            row.append(locale.toString(n));
        rows.append(row);
    }
    m_table->setRows(rows);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 1; column < m_table->columnCount(); ++column)
            m_table->item(row, column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    m_table->setVisible(!rows.isEmpty());
    m_account->setText(pruneAccount(tally));
    fit();
}

/// As high as its rows need.
void PrunePreview::fit()
{
    const Metrics metrics = Metrics::of(m_table);
    m_table->verticalHeader()->setDefaultSectionSize(metrics.rowHeight());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + qMax(1, m_table->rowCount()) * metrics.rowHeight()
                            + 2 * m_table->frameWidth());
}

void PrunePreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

} // namespace hk
