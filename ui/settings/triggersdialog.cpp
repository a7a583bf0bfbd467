#include "ui/settings/triggersdialog.h"

#include "ui/common/dialogs.h"
#include "ui/common/messagebar.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/triggerlist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace hk {

TriggersDialog::TriggersDialog(Category category, TriggerSet triggers, WireNames names,
                               QWidget *parent)
    : QDialog(parent), m_names(std::move(names)),
      m_list(new TriggerList(TriggerSet::of(category), true, this)), m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("triggersDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(labelOf(triggersFieldOf(category)));
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    auto *explanation = new QLabel(
            tr("What is ticked goes to the category's URL. On the right is what the trigger is "
               "called in the payload; change it only for a receiver that expects another name. "
               "Both count for events from the moment you save."),
            this);
    explanation->setWordWrap(true);
    setSecondary(explanation);
    m_list->show(triggers, m_names);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *use = new QPushButton(tr("Use these"), this);
    use->setObjectName(QStringLiteral("useTriggersButton"));
    use->setDefault(true);
    setPrimary(use);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(use);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_message);
    column->addWidget(explanation);
    column->addWidget(m_list);
    column->addStretch(1);
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 16);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {560, 0});
    growWithContents(this);
    connect(m_list, &TriggerList::edited, m_message, &MessageBar::clear);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, &TriggersDialog::choose);
}

void TriggersDialog::choose()
{
    WireNames names = m_names;
    for (const auto &[trigger, name] : m_list->changedNames(m_names)) {
        const Result<WireNames> changed = names.with(trigger, name);
        if (!changed) {
            m_message->showError(changed.error());
            m_list->nameField(changed.error().subject)->setFocus(Qt::OtherFocusReason);
            return;
        }
        names = *changed;
    }
    Q_EMIT chosen(m_list->chosen(), names);
    accept();
}

} // namespace hk
