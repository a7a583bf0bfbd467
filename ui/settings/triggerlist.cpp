#include "ui/settings/triggerlist.h"

#include "ui/common/flowlayout.h"
#include "ui/common/listtext.h"
#include "ui/common/triggertext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>

namespace hk {

TriggerList::TriggerList(TriggerSet offered, bool withNames, QWidget *parent) : QWidget(parent)
{
    for (const Trigger trigger : allTriggers) {
        if (offered.contains(trigger))
            m_rows.append({trigger, new QCheckBox(triggerTitle(trigger), this), nullptr});
    }
    for (const Row &row : std::as_const(m_rows)) {
        row.box->setObjectName(wireNameOf(row.trigger) + QStringLiteral("Box"));
        connect(row.box, &QCheckBox::toggled, this, &TriggerList::edited);
    }
    if (withNames)
        buildNames();
    else
        buildFlow();
}

void TriggerList::buildFlow()
{
    auto *flow = new FlowLayout(this);
    flow->setUniform(true);
    for (const Row &row : std::as_const(m_rows))
        flow->addWidget(row.box);
    setScaledSpacing(flow, {0, 0, 0, 0}, 8);
}

void TriggerList::buildNames()
{
    auto *grid = new QGridLayout(this);
    setScaledSpacing(grid, {0, 0, 0, 0}, 8);
    for (Row &row : m_rows) {
        const QString documented = wireNameOf(row.trigger);
        row.name = new QLineEdit(this);
        row.name->setObjectName(documented + QStringLiteral("NameField"));
        row.name->setPlaceholderText(documented);
        //: What a trigger is called in the payload that is sent.
        row.name->setAccessibleName(tr("Name of %1 in the payload").arg(row.box->text()));
        setTextRole(row.name, TextRole::Code);
        const int at = grid->rowCount();
        grid->addWidget(row.box, at, 0);
        grid->addWidget(row.name, at, 1);
        connect(row.name, &QLineEdit::textEdited, this, &TriggerList::edited);
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
    return titles.isEmpty() ? TriggerList::tr("nothing") : listText(titles);
}

} // namespace hk
