#include "ui/common/sendertext.h"

#include "core/workspace/statusfront.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

namespace hk {
namespace {

struct Sender
{
    Q_DECLARE_TR_FUNCTIONS(hk::Sender)
};

SenderText paused(const QString &text, const QString &more)
{
    return {text, more, Icon::Warning, Tint::Warning};
}

SenderText textOfPause(const SenderStatus &status)
{
    switch (status.pause) {
    case PauseCause::DiskFull:
        return paused(Sender::tr("Paused: the disk is full"),
                      Sender::tr("Nothing is lost. Make room, and sending goes on by itself."));
    case PauseCause::NoNetwork:
        return paused(Sender::tr("Paused: this computer has no network"),
                      Sender::tr("What goes to this computer itself is sent all the same."));
    case PauseCause::Store:
    case PauseCause::None:
        break;
    }
    //: %1 is the reason, a sentence.
    return paused(Sender::tr("Paused: %1").arg(status.reason),
                  Sender::tr("Nothing is lost. Sending goes on by itself when it can."));
}

} // namespace

SenderText textOf(const SenderStatus &status)
{
    switch (status.state) {
    case SenderStatus::State::Sending:
        return {Sender::tr("Sending"),
                Sender::tr("This program sends what is queued in the store."), Icon::Live,
                Tint::Success};
    case SenderStatus::State::AnotherIsSending:
        return {Sender::tr("Another Hookkeeper is sending from this store"), status.otherProgram,
                Icon::Live, Tint::Secondary};
    case SenderStatus::State::Paused:
        return textOfPause(status);
    case SenderStatus::State::Stopped:
        break;
    }
    return {Sender::tr("Not sending"),
            Sender::tr("What is queued waits until sending is resumed, in the menu Tools."),
            Icon::Held, Tint::Secondary};
}

QString waitingText(const SenderStatus &status)
{
    QStringList waiting;
    if (status.queued > 0)
        waiting.append(Sender::tr("%1 queued").arg(QLocale().toString(status.queued)));
    if (status.retrying > 0)
        waiting.append(Sender::tr("%1 retrying").arg(QLocale().toString(status.retrying)));
    return waiting.join(QStringLiteral(" · "));
}

} // namespace hk
