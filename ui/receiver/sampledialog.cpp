#include "ui/receiver/sampledialog.h"

#include "ui/common/dialogs.h"
#include "ui/common/errorwords.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/isolatingtranslator.h"
#include "ui/common/messagebar.h"
#include "ui/common/triggertext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace hk {

SampleDialog::SampleDialog(SamplesFront &samples, const Company &company, const QByteArray &payload,
                           std::optional<Trigger> trigger, QWidget *parent)
    : QDialog(parent), m_samples(samples), m_company(company), m_payload(payload),
      m_message(new MessageBar(this)), m_name(new QLineEdit(this)), m_trigger(new QComboBox(this)),
      m_save(new QPushButton(this))
{
    setObjectName(QStringLiteral("sampleDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Turn into a sample"));
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    auto *explanation = new QLabel(
            tr("The payload is kept for %1 exactly as it came, to be opened in the Simulator.")
                    .arg(company.name),
            this);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("saveSampleButton"));
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
    column->addWidget(buildForm(trigger));
    column->addStretch(1);
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 16);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {480, 0});
    growWithContents(this);
    setReplacing(false);
    m_name->setFocus();
    m_name->selectAll();
    connect(m_name, &QLineEdit::textEdited, this, [this] { setReplacing(false); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SampleDialog::save);
}

QWidget *SampleDialog::buildForm(std::optional<Trigger> trigger)
{
    m_name->setObjectName(QStringLiteral("sampleNameField"));
    m_trigger->setObjectName(QStringLiteral("sampleTriggerField"));
    for (const Trigger each : allTriggers)
        m_trigger->addItem(triggerTitle(each), static_cast<int>(each));
    if (trigger) {
        m_trigger->setCurrentIndex(m_trigger->findData(static_cast<int>(*trigger)));
        m_name->setText(IsolatingTranslator::withoutIsolates(
                tr("%1, received", "a sample of a trigger").arg(triggerTitle(*trigger))));
    } else {
        m_name->setText(tr("Received payload"));
    }
    auto *form = new FieldGrid(0, this);
    m_nameRow = form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Trigger"), m_trigger);
    return form;
}

void SampleDialog::save()
{
    const QString name = m_name->text().trimmed();
    m_message->clear();
    m_save->setEnabled(false);
    m_saving.ask(m_samples.save(m_company.id, name,
                                static_cast<Trigger>(m_trigger->currentData().toInt()), m_payload,
                                m_isReplacing ? SampleSaving::Replacing : SampleSaving::Beside),
                 this, [this](const Result<OwnSample> &sample) {
                     m_save->setEnabled(true);
                     if (!sample)
                         return showProblem(sample.error());
                     Q_EMIT saved(sample->name);
                     accept();
                 });
}

void SampleDialog::showProblem(const Error &error)
{
    if (error.code == ErrorCode::SampleNameTaken || error.code == ErrorCode::SampleNameInvalid) {
        setReplacing(error.code == ErrorCode::SampleNameTaken);
        m_nameRow->showError(wordsOf(error).message);
        m_name->setFocus();
        return;
    }
    m_message->showError(error);
}

void SampleDialog::setReplacing(bool replacing)
{
    m_isReplacing = replacing;
    m_save->setText(replacing ? tr("&Replace sample") : tr("&Save sample"));
    if (m_nameRow && !replacing)
        m_nameRow->clearMessage();
}

} // namespace hk
