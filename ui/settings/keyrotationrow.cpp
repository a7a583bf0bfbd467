#include "ui/settings/keyrotationrow.h"

#include "ui/common/dialogs.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/flowlayout.h"
#include "ui/common/timetext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QPushButton>

namespace hk {

KeyRotationRow::KeyRotationRow(Dialogs &dialogs, FieldGrid &grid, QObject *parent)
    : QObject(parent), m_dialogs(dialogs)
{
    auto *box = new QWidget(&grid);
    box->setObjectName(QStringLiteral("rotationBox"));
    m_generate = new QPushButton(tr("Generate"), box);
    m_generate->setObjectName(QStringLiteral("generateKeyButton"));
    m_generate->setAccessibleName(tr("Generate a hash key"));
    m_generate->setToolTip(tr("Puts a key of 32 random bytes into the field above"));
    m_rotate = new QPushButton(tr("Rotate…"), box);
    m_rotate->setObjectName(QStringLiteral("openRotateButton"));
    m_rotate->setAccessibleName(tr("Rotate the hash key"));
    m_copyNext = new QPushButton(tr("Copy new key"), box);
    m_copyNext->setObjectName(QStringLiteral("copyNextKeyButton"));
    m_copyNext->setIcon(icon(Icon::Copy));
    m_copyNext->setToolTip(tr("Copy the key that takes over, for whoever runs the receivers; it "
                              "leaves the clipboard after a minute"));
    m_finish = new QPushButton(tr("Finish now"), box);
    m_finish->setObjectName(QStringLiteral("finishRotationButton"));
    m_finish->setToolTip(tr("From now on the new key signs alone"));
    m_cancel = new QPushButton(tr("Call it off"), box);
    m_cancel->setObjectName(QStringLiteral("cancelRotationButton"));
    m_cancel->setToolTip(tr("The old key signs alone again, as if there had been no rotation"));
    auto *row = new FlowLayout(box);
    row->addWidget(m_generate);
    row->addWidget(m_rotate);
    row->addWidget(m_copyNext);
    row->addWidget(m_finish);
    row->addWidget(m_cancel);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);
    m_row = grid.addRow(tr("Another key"), box);
    connect(m_generate, &QPushButton::clicked, this, &KeyRotationRow::generateRequested);
    connect(m_rotate, &QPushButton::clicked, this, &KeyRotationRow::rotateRequested);
    connect(m_copyNext, &QPushButton::clicked, this, &KeyRotationRow::copyNextRequested);
    connect(m_finish, &QPushButton::clicked, this, &KeyRotationRow::askToFinish);
    connect(m_cancel, &QPushButton::clicked, this, &KeyRotationRow::askToCancel);
}

void KeyRotationRow::askToFinish()
{
    ask({tr("Finish the rotation"),
         tr("Shall the new key sign alone from now on?"),
         tr("Receivers that still verify with the old key refuse what comes next. The old key is "
            "forgotten."),
         {tr("Finish now"), tr("Keep both")},
         1,
         1},
        &KeyRotationRow::finishRequested);
}

void KeyRotationRow::askToCancel()
{
    ask({tr("Call the rotation off"),
         tr("Shall the old key sign alone again?"),
         tr("Receivers that already verify with the new key refuse what comes next. The new key is "
            "forgotten."),
         {tr("Call it off"), tr("Keep both")},
         1,
         1},
        &KeyRotationRow::cancelRequested);
}

/// One key is forgotten either way, and no Undo brings it back.
void KeyRotationRow::ask(const Question &question, void (KeyRotationRow::*requested)())
{
    m_dialogs.ask(m_finish->window(), question, [this, requested](int answer) {
        if (answer == 0)
            Q_EMIT(this->*requested)();
    });
}

void KeyRotationRow::show(const WebhookSettings &settings)
{
    const bool isRotating = settings.hashKey == HashKeyState::Rotating;
    m_generate->setHidden(isRotating);
    m_rotate->setHidden(isRotating);
    m_copyNext->setVisible(isRotating);
    m_finish->setVisible(isRotating);
    m_cancel->setVisible(isRotating);
    m_row->messageLabel()->setToolTip(isRotating ? timeToolTip(settings.rotationEnds) : QString());
    if (isRotating)
        m_row->showNote(icon(Icon::Key, Tint::Warning),
                        tr("Old and new key both sign until %1, then the new one alone.")
                                .arg(absoluteTime(settings.rotationEnds)));
    else
        m_row->showNote(
                tr("Rotating lets a new key take over without a gap: both sign for a while."));
}

} // namespace hk
