#include "ui/settings/conflictdialog.h"

#include "ui/common/dialogs.h"
#include "ui/common/plaintip.h"
#include "ui/common/taborder.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

namespace hk {

ConflictDialog::ConflictDialog(const QList<FieldChange> &conflicts, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("conflictDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Changed on both sides"));
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    auto *words = new QLabel(tr("Other values were saved in the meantime. Choose for each field; "
                                "nothing is saved before you save."),
                             this);
    words->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *choose = new QPushButton(tr("Use these"), this);
    choose->setObjectName(QStringLiteral("useTheseButton"));
    choose->setDefault(true);
    setPrimary(choose);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(choose);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(words);
    for (const FieldChange &conflict : conflicts)
        column->addWidget(buildField(conflict));
    column->addStretch(1);
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 16);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {560, 0});
    growWithContents(this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(choose, &QPushButton::clicked, this, &ConflictDialog::choose);
}

QWidget *ConflictDialog::buildField(const FieldChange &conflict)
{
    const QString field = labelOf(conflict.field);
    auto *box = new QWidget(this);
    auto *title = new QLabel(field, box);
    setTextRole(title, TextRole::CardTitle);
    auto *group = new QButtonGroup(box);
    auto *column = new QVBoxLayout(box);
    column->addWidget(title);
    const auto buildChoice = [&](const QString &text) {
        // A value is no place for a mnemonic.
        auto *button = new QRadioButton(QString(text).replace(u'&', QStringLiteral("&&")), box);
        //: A field and one of its two values: "Time-out, mine: 20s"
        button->setAccessibleName(tr("%1, %2").arg(field, text));
        setPlainTip(button, text);
        group->addButton(button);
        column->addWidget(button);
        return button;
    };
    QRadioButton *mine = buildChoice(tr("Mine: %1").arg(conflict.after));
    QRadioButton *theirs = buildChoice(tr("Theirs: %1").arg(conflict.before));
    setScaledSpacing(column, {0, 0, 0, 0}, 4);
    const QString name = QString::number(static_cast<int>(conflict.field));
    mine->setObjectName(QStringLiteral("mine") + name);
    theirs->setObjectName(QStringLiteral("theirs") + name);
    mine->setChecked(true);
    stopAtChecked({mine, theirs});
    m_choices.append({conflict.field, theirs});
    return box;
}

void ConflictDialog::choose()
{
    QList<SettingsField> theirs;
    for (const Choice &choice : std::as_const(m_choices)) {
        if (choice.theirs->isChecked())
            theirs.append(choice.field);
    }
    Q_EMIT chosen(theirs);
    accept();
}

} // namespace hk
