#include "ui/settings/restoredialog.h"

#include "ui/common/listtext.h"
#include "ui/common/messagebar.h"
#include "ui/common/texttable.h"
#include "ui/settings/changewords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace hk {

RestoreDialog::RestoreDialog(SettingsFront &settings, const Company &company, qint64 version,
                             QWidget *parent)
    : QDialog(parent), m_settings(settings), m_company(company), m_version(version),
      m_message(new MessageBar(this)), m_summary(new QLabel(this)),
      m_table(new TextTable({tr("Setting"), tr("Now"), tr("In version %1").arg(version)}, this)),
      m_restore(new QPushButton(tr("Restore"), this))
{
    setObjectName(QStringLiteral("restoreDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Restore version %1").arg(version));
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    m_summary->setObjectName(QStringLiteral("restoreSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("restoreTable"));
    m_table->setAccessibleName(tr("What going back changes"));
    m_restore->setObjectName(QStringLiteral("restoreButton"));
    m_restore->setDefault(true);
    m_restore->setEnabled(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_restore);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_message);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 16);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {700, 380});
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restore);
    tryOut();
}

void RestoreDialog::tryOut()
{
    m_asking.ask(m_settings.restore(m_company.id, m_version, true), this,
                 [this](const Result<ImportedSettings> &answer) {
                     if (answer)
                         show(*answer);
                     else
                         m_message->showError(answer.error());
                 });
}

void RestoreDialog::show(const ImportedSettings &what)
{
    const int count = static_cast<int>(what.differences.size());
    QStringList summary{count == 0 ? tr("Everything is as in this version: there is nothing to do.")
                                   : tr("Going back changes %n setting(s) of %1. Hash keys stay as "
                                        "they are.",
                                        nullptr, count)
                                             .arg(m_company.name)};
    if (!what.cameLater.isEmpty())
        summary.append(tr("Endpoints that came later stay: %1.").arg(listText(what.cameLater)));
    m_summary->setText(summary.join(u' '));
    m_table->setRows(rowsOf(what.differences));
    m_restore->setEnabled(count > 0);
    setPrimary(m_restore, count > 0);
}

void RestoreDialog::restore()
{
    m_restore->setEnabled(false);
    m_asking.ask(m_settings.restore(m_company.id, m_version, false), this,
                 [this](const Result<ImportedSettings> &answer) {
                     if (!answer)
                         return m_message->showError(answer.error());
                     Q_EMIT restored();
                     accept();
                 });
}

} // namespace hk
