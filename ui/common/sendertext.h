#pragma once

#include "ui/theme/icons.h"

#include <QtCore/QString>

namespace hk {

struct SenderStatus;

/// Whether anything is sent, and by whom: for status bar and tray. GUI thread.
struct SenderText
{
    QString text; ///< "Sending", "Paused: the disk is full"
    QString more; ///< what it means; may be empty
    Icon icon = Icon::Live;
    Tint tint = Tint::Secondary;
};

SenderText textOf(const SenderStatus &status);
/// "2 queued · 13 retrying", in all companies; empty: nothing waits.
QString waitingText(const SenderStatus &status);

} // namespace hk
