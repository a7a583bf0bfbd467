#include "ui/receiver/rulestable.h"

#include "ui/common/celleditor.h"
#include "ui/common/flowlayout.h"
#include "ui/receiver/answerchoices.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr int narrowColumn = 128; // design pixels; the answers are the longest

enum Column { Path, Event, Header, Answer, Count };

} // namespace

RulesTable::RulesTable(QWidget *parent) : QWidget(parent), m_table(new QTableWidget(0, Count, this))
{
    m_table->setObjectName(QStringLiteral("rulesTable"));
    m_table->setAccessibleName(tr("Rules, the first that fits counts"));
    m_table->setHorizontalHeaderLabels(
            {tr("Path"), tr("Trigger"), tr("Header"), tr("Answer", "column: what a rule answers")});
    m_table->setItemDelegate(new CellEditor(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(Answer, QHeaderView::Stretch);
    for (const Column column : {Path, Event, Header})
        m_table->setColumnWidth(column, Metrics::of(this).px(narrowColumn));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setToolTip(tr("In path, trigger and header * stands for anything; what is empty fits "
                           "all. A header is written Name:value."));
    setFocusProxy(m_table);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RulesTable::enable);

    QPushButton *add = addButton(QStringLiteral("addRuleButton"), tr("Add &rule"));
    m_remove = addButton(QStringLiteral("removeRuleButton"), tr("Re&move rule"));
    m_up = addButton(QStringLiteral("ruleUpButton"), tr("Move &up"));
    m_down = addButton(QStringLiteral("ruleDownButton"), tr("Move &down"));
    m_choose = addButton(QStringLiteral("chooseRuleAnswerButton"), tr("Answer &with…"));
    m_choose->setToolTip(tr("Ways to answer, good ones and bad ones, for the chosen rule"));
    offerAnswers(m_choose, [this](const QString &spec) {
        if (const int row = m_table->currentRow(); row >= 0)
            m_table->item(row, Answer)->setText(spec);
        m_table->setFocus();
    });
    connect(add, &QPushButton::clicked, this, &RulesTable::add);
    connect(m_remove, &QPushButton::clicked, this, &RulesTable::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    auto *box = new QWidget(this);
    auto *buttons = new FlowLayout(box);
    for (QPushButton *button : {add, m_choose, m_remove, m_up, m_down})
        buttons->addWidget(button);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(box);
    setScaledSpacing(layout, {0, 0, 0, 0}, 8);
    setScaledSize(m_table, {0, 120});
    enable();
}

QPushButton *RulesTable::addButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void RulesTable::setRules(const QList<ResponseRule> &rules)
{
    m_table->setRowCount(0);
    for (const ResponseRule &rule : rules)
        append(rule);
    enable();
}

QList<ResponseRule> RulesTable::rules() const
{
    QList<ResponseRule> rules;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto text = [this, row](Column column) {
            const QTableWidgetItem *item = m_table->item(row, column);
            return item ? item->text().trimmed() : QString();
        };
        const ResponseRule rule{text(Path), text(Event), text(Header), text(Answer)};
        if (rule != ResponseRule())
            rules.append(rule);
    }
    return rules;
}

void RulesTable::append(const ResponseRule &rule)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QStringList texts{rule.path, rule.event, rule.header, rule.spec};
    for (int column = 0; column < Count; ++column)
        m_table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
}

void RulesTable::add()
{
    append({QStringLiteral("/booking"), {}, {}, QStringLiteral("503*2,200")});
    m_table->setFocus();
    m_table->setCurrentCell(m_table->rowCount() - 1, Path);
    m_table->editItem(m_table->currentItem());
}

void RulesTable::remove()
{
    m_table->removeRow(m_table->currentRow());
    enable();
}

void RulesTable::move(int by)
{
    QList<ResponseRule> all;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        all.append({m_table->item(row, Path)->text(), m_table->item(row, Event)->text(),
                    m_table->item(row, Header)->text(), m_table->item(row, Answer)->text()});
    }
    const int row = m_table->currentRow();
    all.swapItemsAt(row, row + by);
    setRules(all);
    m_table->setCurrentCell(row + by, Path);
}

void RulesTable::enable()
{
    const int row = m_table->currentRow();
    m_remove->setEnabled(row >= 0);
    m_choose->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_table->rowCount());
}

} // namespace hk
