#include "ui/settings/receivertext.h"

#include "ui/common/dialogs.h"
#include "ui/common/iconlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace hk {
namespace {

QLabel *wrappingLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ReceiverText wordsOf(ReceiverKind kind)
{
    return textOf(kind, [](const char *source) {
        return *source ? QCoreApplication::translate("ReceiverKind", source) : QString();
    });
}

bool isAlarming(ReceiverKind kind)
{
    switch (kind) {
    case ReceiverKind::N8nTestWebhook:
    case ReceiverKind::SlackWebhook:
    case ReceiverKind::SlackWorkflow:
    case ReceiverKind::Discord:
    case ReceiverKind::Teams:
    case ReceiverKind::Inspector:
    case ReceiverKind::Tunnel:
        return true;
    default:
        return false;
    }
}

void addSteps(QVBoxLayout &column, const ReceiverText &text, QWidget *parent)
{
    for (qsizetype i = 0; i < text.steps.size(); ++i)
        column.addWidget(wrappingLabel(
                //: A numbered step: "1. Open the Zap"
                ReceiverDialog::tr("%1. %2").arg(i + 1).arg(text.steps[i]), parent));
    if (text.caution.isEmpty())
        return;
    auto *line = new QHBoxLayout;
    auto *mark = new IconLabel(18, parent);
    mark->setIcon(icon(Icon::Warning, Tint::Warning));
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(wrappingLabel(text.caution, parent), 1);
    setScaledSpacing(line, {0, 0, 0, 0}, 8);
    column.addLayout(line);
}

ReceiverDialog::ReceiverDialog(ReceiverKind kind, QWidget *parent) : QDialog(parent)
{
    const ReceiverText text = wordsOf(kind);
    setObjectName(QStringLiteral("receiverDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(text.label);
    auto *title = new QLabel(text.label, this);
    setTextRole(title, TextRole::PageTitle);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    addSteps(*column, text, this);
    column->addStretch(1);
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 12);
    setScaledSize(this, {520, 0});
    growWithContents(this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace hk
