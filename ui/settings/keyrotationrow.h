#pragma once

#include "core/model/settings.h"

#include <QtCore/QObject>

class QPushButton;

namespace hk {

class Dialogs;
class FieldGrid;
class FieldRow;
struct Question;

/// The row under the hash key that makes a new one or begins a rotation, or, while one goes on,
/// says until when both keys sign and, once it was asked, ends it. Owned by its card.
class KeyRotationRow final : public QObject
{
    Q_OBJECT

public:
    KeyRotationRow(Dialogs &dialogs, FieldGrid &grid, QObject *parent);

    void show(const WebhookSettings &settings);

Q_SIGNALS:
    void generateRequested();
    void rotateRequested();
    void copyNextRequested();
    void finishRequested();
    void cancelRequested();

private:
    void askToFinish();
    void askToCancel();
    void ask(const Question &question, void (KeyRotationRow::*requested)());

    Dialogs &m_dialogs;
    QPushButton *m_generate;
    QPushButton *m_rotate;
    QPushButton *m_copyNext;
    QPushButton *m_finish;
    QPushButton *m_cancel;
    FieldRow *m_row;
};

} // namespace hk
