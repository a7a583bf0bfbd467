#include "ui/deliveries/resendpreview.h"

#include "ui/common/texttable.h"
#include "ui/common/triggertext.h"
#include "ui/deliveries/planwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>

#include <algorithm>
#include <utility>

namespace hk {
namespace {

constexpr int tablesBesideFrom = 560; // design pixels
constexpr int mostRows = 5;           // of a table, before it scrolls

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// As high as its rows need, so that nothing scrolls within what scrolls.
void fill(TextTable *table, const QList<QStringList> &rows)
{
    table->setRows(rows);
    for (int row = 0; row < table->rowCount(); ++row)
        table->item(row, 1)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    const Metrics metrics = Metrics::of(table);
    table->verticalHeader()->setDefaultSectionSize(metrics.rowHeight());
    const int shown = std::clamp(static_cast<int>(rows.size()), 1, mostRows);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
                          + shown * metrics.rowHeight() + 2 * table->frameWidth());
}

} // namespace

ResendPreview::ResendPreview(QWidget *parent)
    : QWidget(parent), m_headline(wrapped(this)), m_leftOutTitle(wrapped(this)),
      m_leftOut(new QGridLayout), m_tables(new QWidget(this)),
      m_small(new QBoxLayout(QBoxLayout::TopToBottom))
{
    m_headline->setObjectName(QStringLiteral("resendHeadline"));
    m_headline->setText(tr("Counting…"));
    setTextRole(m_headline, TextRole::CardTitle);
    m_leftOutTitle->setObjectName(QStringLiteral("leftOutTitle"));
    buildLeftOut();
    buildTables();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_headline);
    column->addWidget(m_leftOutTitle);
    column->addLayout(m_leftOut);
    column->addWidget(m_tables);
    setScaledSpacing(column, {0, 0, 0, 0}, 12);
    m_leftOutTitle->hide();
    m_tables->hide();
    arrange();
}

void ResendPreview::buildLeftOut()
{
    for (const LeftOut reason : allLeftOut)
        addLine(reason);
    m_leftOut->setColumnStretch(1, 1);
    setScaledSpacing(m_leftOut, {0, 0, 0, 0}, 8);
}

void ResendPreview::addLine(LeftOut reason)
{
    Line line{reason, new QLabel(this), wrapped(this), nullptr};
    const QString name = nameOf(reason);
    line.count->setObjectName(name + QStringLiteral("Count"));
    setTextRole(line.count, TextRole::Strong);
    line.words->setText(leftOutText(reason));
    line.words->setObjectName(name + QStringLiteral("Words"));
    const int row = static_cast<int>(m_lines.size());
    m_leftOut->addWidget(line.count, row, 0, Qt::AlignTrailing | Qt::AlignVCenter);
    m_leftOut->addWidget(line.words, row, 1);
    if (canBeIncluded(reason)) {
        line.included = new QCheckBox(tr("Send these too"), this);
        line.included->setObjectName(name + QStringLiteral("Check"));
        line.included->setAccessibleName(tr("Send these too: %1").arg(leftOutText(reason)));
        m_leftOut->addWidget(line.included, row, 2);
        connect(line.included, &QCheckBox::toggled, this,
                [this, reason](bool on) { Q_EMIT includingChanged(reason, on); });
    }
    m_lines.append(line);
}

void ResendPreview::buildTables()
{
    auto *column = new QVBoxLayout(m_tables);
    m_byEndpoint = addTable("byEndpointTable", tr("Endpoint"), tr("Planned by endpoint"), *column);
    column->addLayout(m_small);
    m_byTrigger = addTable("byTriggerTable", tr("Trigger"), tr("Planned by trigger"), *m_small);
    m_byAge = addTable("byAgeTable", tr("Age"), tr("Planned by age"), *m_small);
    setScaledSpacing(column, {0, 0, 0, 0}, 12);
    setScaledSpacing(m_small, {0, 0, 0, 0}, 12);
}

TextTable *ResendPreview::addTable(const char *name, const QString &title,
                                   const QString &accessibleName, QBoxLayout &layout)
{
    auto *table = new TextTable({title, tr("Planned")}, m_tables);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(accessibleName);
    table->setWideColumn(0);
    table->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    layout.addWidget(table, 1, Qt::AlignTop);
    return table;
}

qint64 ResendPreview::totalOf(const PlanPreview &preview)
{
    qint64 total = preview.planned;
    for (const qint64 count : preview.leftOut)
        total += count;
    return total;
}

void ResendPreview::setHosts(const QHash<QString, QString> &hosts)
{
    m_hosts = hosts;
    showTables();
}

void ResendPreview::showPreview(const PlanPreview &preview, const PlanRules &rules)
{
    m_preview = preview;
    const QLocale locale;
    const qint64 total = totalOf(preview);
    if (total == 0)
        m_headline->setText(tr("There is nothing to send again"));
    else if (preview.planned == 0)
        m_headline->setText(
                tr("None of %Ln delivery(ies) would be sent again", nullptr, asInt(total)));
    else
        //: %1 of all that the filter finds.
        m_headline->setText(tr("%Ln of %1 would be sent again", nullptr, asInt(preview.planned))
                                    .arg(locale.toString(total)));
    showLeftOut(preview, rules);
    showTables();
}

void ResendPreview::showLeftOut(const PlanPreview &preview, const PlanRules &rules)
{
    bool isAny = false;
    for (const Line &line : std::as_const(m_lines)) {
        const qint64 count = preview.leftOut.value(line.reason);
        const bool isIncluded = rules.includes(line.reason);
        const bool isShown = count > 0 || isIncluded;
        isAny = isAny || isShown;
        line.count->setText(isIncluded ? QStringLiteral("–") : QLocale().toString(count));
        line.count->setVisible(isShown);
        line.words->setVisible(isShown);
        if (line.included) {
            const QSignalBlocker silent(line.included);
            line.included->setChecked(isIncluded);
            line.included->setVisible(isShown);
        }
    }
    m_leftOutTitle->setVisible(totalOf(preview) > 0);
    m_leftOutTitle->setText(isAny ? tr("Left out:") : tr("Nothing is left out."));
}

void ResendPreview::showTables()
{
    m_tables->setVisible(m_preview.planned > 0);
    const QLocale locale;
    QList<QStringList> rows;
    for (const auto &[name, count] : std::as_const(m_preview.byEndpoint))
        rows.append({endpointTitle(name, m_hosts.value(name)), locale.toString(count)});
    fill(m_byEndpoint, rows);
    rows.clear();
    for (const auto &[trigger, count] : std::as_const(m_preview.byTrigger))
        rows.append({triggerTitle(trigger), locale.toString(count)});
    fill(m_byTrigger, rows);
    rows.clear();
    for (size_t i = 0; i < m_preview.byAge.size(); ++i) {
        if (m_preview.byAge[i] > 0)
            rows.append({ageText(i), locale.toString(m_preview.byAge[i])});
    }
    fill(m_byAge, rows);
}

/// The small tables stand beside each other where there is room.
void ResendPreview::arrange()
{
    const bool isWide = width() >= Metrics::of(this).px(tablesBesideFrom);
    m_small->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ResendPreview::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void ResendPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        showTables(); // their heights follow the zoom
}

} // namespace hk
