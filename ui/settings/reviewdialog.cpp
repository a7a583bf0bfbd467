#include "ui/settings/reviewdialog.h"

#include "ui/common/listtext.h"
#include "ui/common/texttable.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace hk {
namespace {

TextTable *makeTable(const QList<FieldChange> &changes, QWidget *parent)
{
    auto *table = new TextTable(
            {ReviewDialog::tr("Field"), ReviewDialog::tr("Now"), ReviewDialog::tr("After saving")},
            parent);
    table->setObjectName(QStringLiteral("changesTable"));
    table->setAccessibleName(ReviewDialog::tr("Unsaved changes"));
    QList<QStringList> rows;
    for (const FieldChange &change : changes)
        rows.append({labelOf(change.field), change.before, change.after});
    table->setRows(rows);
    return table;
}

} // namespace

ReviewDialog::ReviewDialog(const QList<FieldChange> &changes, const QStringList &problems,
                           QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("reviewDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Review changes"));
    const bool saveable = problems.isEmpty();
    auto *title =
            new QLabel(tr("%n unsaved change(s)", nullptr, static_cast<int>(changes.size())), this);
    setTextRole(title, TextRole::PageTitle);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeReviewButton"));
    auto *save = new QPushButton(tr("Save"), this);
    save->setObjectName(QStringLiteral("saveReviewedButton"));
    save->setEnabled(saveable);
    save->setDefault(saveable);
    setPrimary(save, saveable);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(makeTable(changes, this), 1);
    if (!saveable) {
        //: %1: names of fields, such as "Booking URL, Time-out".
        auto *why = new QLabel(
                tr("Cannot be saved yet: something is wrong with %1.").arg(listText(problems)),
                this);
        why->setObjectName(QStringLiteral("reviewProblems"));
        why->setWordWrap(true);
        setTone(why, Tone::Danger);
        column->addWidget(why);
    }
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 16);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {760, 320});
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT saveRequested();
    });
}

} // namespace hk
