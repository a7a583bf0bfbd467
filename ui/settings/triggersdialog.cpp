#include "ui/settings/triggersdialog.h"

#include "core/base/answer.h"
#include "core/workspace/endpointsfront.h"
#include "core/workspace/settingsfront.h"
#include "ui/common/dialogs.h"
#include "ui/common/messagebar.h"
#include "ui/common/triggertext.h"
#include "ui/settings/triggerlist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace hk {

TriggersDialog::TriggersDialog(SettingsFront &settings, EndpointsFront &endpoints,
                               WebhookSettings now, Category category, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_endpoints(endpoints), m_now(std::move(now)),
      m_category(category), m_list(new TriggerList(TriggerSet::of(category), true, this)),
      m_message(new MessageBar(this)), m_save(new QPushButton(tr("Save"), this))
{
    setObjectName(QStringLiteral("triggersDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: "Booking triggers"
    setWindowTitle(tr("%1 triggers").arg(categoryTitle(category)));
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    auto *explanation = new QLabel(
            tr("What is ticked goes to the category's URL. On the right is what the trigger is "
               "called in the payload; change it only for a receiver that expects another name. "
               "Both count for events from now on."),
            this);
    explanation->setWordWrap(true);
    setSecondary(explanation);
    m_list->show(m_now.endpoints[static_cast<size_t>(category)].triggers, m_now.company.wireNames);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("saveTriggersButton"));
    m_save->setDefault(true);
    setPrimary(m_save);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
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
    connect(m_save, &QPushButton::clicked, this, &TriggersDialog::save);
}

void TriggersDialog::save()
{
    m_save->setEnabled(false);
    EndpointChange change;
    change.triggers = m_list->chosen().text();
    whenAnswered(m_endpoints.change(m_now.company.id, nameOf(m_category), change), this,
                 [this](const Result<Endpoint> &answer) {
                     if (!answer)
                         return refuse(answer.error());
                     saveNames();
                 });
}

void TriggersDialog::saveNames()
{
    SettingsChange change;
    change.wireNames = m_list->changedNames(m_now.company.wireNames);
    if (change.wireNames.isEmpty()) {
        Q_EMIT saved();
        return accept();
    }
    whenAnswered(m_settings.save(m_now.company.id, change), this,
                 [this](const Result<WebhookSettings> &answer) {
                     if (!answer)
                         return refuse(answer.error());
                     Q_EMIT saved();
                     accept();
                 });
}

void TriggersDialog::refuse(const Error &error)
{
    m_save->setEnabled(true);
    m_message->showError(error);
    if (QLineEdit *name = m_list->nameField(error.subject))
        name->setFocus(Qt::OtherFocusReason);
}

} // namespace hk
