#include "ui/settings/triggerlist.h"

#include "ui/common/triggertext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>

namespace hk {

TriggerList::TriggerList(TriggerSet offered, bool withNames, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    setScaledSpacing(grid, {0, 0, 0, 0}, 8);
    for (const Trigger trigger : allTriggers) {
        if (!offered.contains(trigger))
            continue;
        Row row{trigger, new QCheckBox(triggerTitle(trigger), this), nullptr};
        row.box->setObjectName(wireNameOf(trigger) + QStringLiteral("Box"));
        // Without names beside them, in two columns.
        const int count = static_cast<int>(m_rows.size());
        const int at = withNames ? count : count / 2;
        grid->addWidget(row.box, at, withNames ? 0 : count % 2);
        connect(row.box, &QCheckBox::toggled, this, &TriggerList::edited);
        if (withNames) {
            row.name = new QLineEdit(this);
            row.name->setObjectName(wireNameOf(trigger) + QStringLiteral("NameField"));
            row.name->setPlaceholderText(wireNameOf(trigger));
            //: What a trigger is called in the payload that is sent.
            row.name->setAccessibleName(tr("Name of %1 in the payload").arg(triggerTitle(trigger)));
            setTextRole(row.name, TextRole::Code);
            grid->addWidget(row.name, at, 1);
            connect(row.name, &QLineEdit::textEdited, this, &TriggerList::edited);
        }
        m_rows.append(row);
    }
    grid->setColumnStretch(1, 1);
}

void TriggerList::show(TriggerSet chosen, const WireNames &names)
{
    for (const Row &row : m_rows) {
        row.box->setChecked(chosen.contains(row.trigger));
        if (row.name)
            row.name->setText(names.isOwn(row.trigger) ? names.of(row.trigger) : QString());
    }
}

TriggerSet TriggerList::chosen() const
{
    TriggerSet chosen;
    for (const Row &row : m_rows) {
        if (row.box->isChecked())
            chosen = chosen.with(row.trigger);
    }
    return chosen;
}

QList<QPair<Trigger, QString>> TriggerList::changedNames(const WireNames &before) const
{
    QList<QPair<Trigger, QString>> changed;
    for (const Row &row : m_rows) {
        if (!row.name)
            continue;
        const QString typed = row.name->text().trimmed();
        const QString now = typed.isEmpty() ? wireNameOf(row.trigger) : typed;
        if (now != before.of(row.trigger))
            changed.append({row.trigger, typed});
    }
    return changed;
}

QLineEdit *TriggerList::nameField(const QString &wireName) const
{
    for (const Row &row : m_rows) {
        if (wireNameOf(row.trigger) == wireName)
            return row.name;
    }
    return nullptr;
}

QString triggersText(TriggerSet triggers)
{
    if (triggers == TriggerSet::all())
        return TriggerList::tr("every trigger");
    QStringList titles;
    for (const Trigger trigger : allTriggers) {
        if (triggers.contains(trigger))
            titles.append(triggerTitle(trigger));
    }
    return titles.isEmpty() ? TriggerList::tr("nothing") : titles.join(QStringLiteral(", "));
}

} // namespace hk
