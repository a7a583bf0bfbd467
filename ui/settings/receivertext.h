#pragma once

#include "core/model/receiverwords.h"

#include <QtWidgets/QDialog>

class QVBoxLayout;

namespace hk {

/// Core's words for a kind of receiver in the window's language. GUI thread.
ReceiverText wordsOf(ReceiverKind kind);
/// Whether its caution is of something that will not work, or that others will see.
bool isAlarming(ReceiverKind kind);

/// Adds the numbered steps and the caution.
void addSteps(QVBoxLayout &column, const ReceiverText &text, QWidget *parent);

/// What a person does on the other side, for a kind of receiver. Opened with open(); deletes
/// itself.
class ReceiverDialog final : public QDialog
{
    Q_OBJECT

public:
    ReceiverDialog(ReceiverKind kind, QWidget *parent);
};

} // namespace hk
