#include "ui/deliveries/deliveryactions.h"

#include "core/model/waiting.h"
#include "ui/common/dialogs.h"
#include "ui/common/statusbadge.h"
#include "ui/deliveries/waitwords.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QWidget>

namespace hk {

DeliveryActions::DeliveryActions(DeliveriesFront &deliveries, StatusFront &status, Dialogs &dialogs,
                                 QWidget *window)
    : QObject(window), m_deliveries(deliveries), m_status(status), m_dialogs(dialogs),
      m_window(window)
{
}

void DeliveryActions::resend(const Delivery &delivery)
{
    if (m_resending.isWaiting())
        return;
    if (delivery.status != DeliveryStatus::Delivered)
        return resendNow(delivery.publicId);
    const Question question{
            tr("Send it again?"),
            tr("This event was delivered already."),
            tr("The receiver gets the same event a second time; its event ID stays the same."),
            {tr("&Resend"), tr("Cancel")},
            0,
            1};
    m_dialogs.ask(m_window, question, [this, id = delivery.publicId](int answer) {
        if (answer == 0)
            resendNow(id);
    });
}

void DeliveryActions::resendNow(const QString &publicId)
{
    m_resending.ask(m_deliveries.resend({publicId}), this,
                    [this](const Result<QList<ResendAnswer>> &answers) {
                        if (answers)
                            tellResent(*answers);
                        else
                            Q_EMIT failed(answers.error());
                    });
}

void DeliveryActions::tellResent(const QList<ResendAnswer> &answers)
{
    if (answers.isEmpty())
        return;
    const ResendAnswer &answer = answers.first();
    if (!answer.leftOutFor)
        return Q_EMIT done(tr("Resent as %1").arg(answer.id), answer.id);
    //: %1 is a status, such as "Retrying".
    Q_EMIT done(tr("Not resent, because of its status: %1").arg(statusText(*answer.leftOutFor)),
                {});
}

void DeliveryActions::retryNow(const QString &publicId)
{
    whenAnswered(m_deliveries.retryNow(publicId), this,
                 [this, publicId](const Result<void> &answer) {
                     if (answer)
                         tellRetried(publicId);
                     else
                         Q_EMIT failed(answer.error());
                 });
}

/// What is due may wait all the same: for a hold, or for whoever sends.
void DeliveryActions::tellRetried(const QString &publicId)
{
    whenAnswered(m_deliveries.detail(publicId), this, [this](const Result<DeliveryDetail> &detail) {
        QString wait;
        if (detail) {
            const Micros now = SystemClock().now();
            const Waiting waiting = waitingOf(detail->delivery, detail->endpoint, now);
            const SenderStatus sender = m_status.senderStatus();
            const bool goes = waiting.reason == WaitReason::None
                    || (waiting.reason == WaitReason::Turn
                        && sender.state == SenderStatus::State::Sending);
            if (!goes)
                wait = waitText(waiting, detail->delivery, detail->endpoint, now, sender);
        }
        Q_EMIT done(wait.isEmpty() ? tr("The next attempt is due now.") : wait, {});
    });
}

void DeliveryActions::cancel(const QString &publicId)
{
    const Question question{tr("Cancel the delivery?"),
                            tr("It is sent no more. The event stays in the list."),
                            tr("What is on the wire at this moment is not called back."),
                            {tr("&Cancel delivery"), tr("&Keep")},
                            0,
                            1};
    m_dialogs.ask(m_window, question, [this, publicId](int answer) {
        if (answer == 0)
            cancelNow(publicId);
    });
}

void DeliveryActions::cancelNow(const QString &publicId)
{
    whenAnswered(m_deliveries.cancel(publicId), this, [this](const Result<void> &answer) {
        if (answer)
            Q_EMIT done(tr("The delivery is cancelled."), {});
        else
            Q_EMIT failed(answer.error());
    });
}

void DeliveryActions::retryMany(const QStringList &publicIds)
{
    whenAnswered(m_deliveries.changeMany(publicIds, UnfinishedChange::RetryNow), this,
                 [this](const Result<ManyChanged> &many) {
                     if (!many)
                         return Q_EMIT failed(many.error());
                     Q_EMIT done(tr("%Ln delivery(ies) are due now.", nullptr, many->changed)
                                         + keptText(*many) + leftOutText(*many),
                                 {});
                 });
}

void DeliveryActions::cancelMany(const QStringList &publicIds)
{
    const Question question{
            tr("Cancel %Ln delivery(ies)?", nullptr, static_cast<int>(publicIds.size())),
            tr("Those that are not finished are sent no more. The events stay in the list."),
            tr("What is on the wire at this moment is not called back."),
            {tr("&Cancel deliveries"), tr("&Keep")},
            0,
            1};
    m_dialogs.ask(m_window, question, [this, publicIds](int answer) {
        if (answer == 0)
            cancelManyNow(publicIds);
    });
}

void DeliveryActions::cancelManyNow(const QStringList &publicIds)
{
    whenAnswered(m_deliveries.changeMany(publicIds, UnfinishedChange::Cancel), this,
                 [this](const Result<ManyChanged> &many) {
                     if (!many)
                         return Q_EMIT failed(many.error());
                     Q_EMIT done(tr("%Ln delivery(ies) are cancelled.", nullptr, many->changed)
                                         + leftOutText(*many),
                                 {});
                 });
}

/// A sentence behind another; empty when nothing keeps any.
QString DeliveryActions::keptText(const ManyChanged &many)
{
    if (many.kept == 0)
        return {};
    return u' ' + tr("%Ln of them wait all the same: held, or without a URL.", nullptr, many.kept);
}

/// A sentence behind another; empty when none was left out.
QString DeliveryActions::leftOutText(const ManyChanged &many)
{
    QString text;
    if (many.finished > 0)
        text += u' ' + tr("%Ln left out, already finished.", nullptr, many.finished);
    if (many.busy > 0)
        text += u' '
                + tr("%Ln left out, on the wire or waiting for an earlier one.", nullptr,
                     many.busy);
    if (many.paused > 0)
        text += u' ' + tr("%Ln left out, of a paused plan.", nullptr, many.paused);
    return text;
}

void DeliveryActions::copyCurl(const QString &publicId)
{
    whenAnswered(m_deliveries.curlCommand(publicId), this, [this](const Result<QString> &answer) {
        if (!answer)
            return Q_EMIT failed(answer.error());
        QGuiApplication::clipboard()->setText(*answer);
        Q_EMIT done(tr("The cURL command is on the clipboard, freshly signed and without the key."),
                    {});
    });
}

} // namespace hk
