#include "ui/common/holddialog.h"

#include "ui/common/dialogs.h"
#include "ui/common/fieldgrid.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace hk {

HoldDialog::HoldDialog(const QString &endpoint, QWidget *parent)
    : QDialog(parent), m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("holdDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Hold “%1”").arg(endpoint));
    auto *title = new QLabel(windowTitle(), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    setTextRole(title, TextRole::PageTitle);
    auto *words = new QLabel(tr("Nothing is sent to it until you choose “Release”. What is due "
                                "meanwhile waits, and nothing is lost."),
                             this);
    words->setWordWrap(true);
    setSecondary(words);
    m_reason->setObjectName(QStringLiteral("holdReasonField"));
    auto *fields = new FieldGrid(0, this);
    fields->addRow(tr("&Reason"), m_reason)
            ->showNote(tr("For your colleagues, such as “their server moves on Sunday”. May be "
                          "empty."));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *hold = new QPushButton(tr("Hold"), this);
    hold->setObjectName(QStringLiteral("holdButton"));
    hold->setDefault(true);
    setPrimary(hold);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(hold);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(fields);
    column->addStretch(1);
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 16);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {480, 0});
    growWithContents(this);
    m_reason->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(hold, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT holdRequested(m_reason->text().trimmed());
    });
}

} // namespace hk
