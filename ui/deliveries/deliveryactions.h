#pragma once

#include "core/workspace/deliveriesfront.h"
#include "core/workspace/statusfront.h"
#include "ui/common/asking.h"

#include <QtCore/QObject>

class QWidget;

namespace hk {

class Dialogs;

/// What can be done with one delivery: send it again, make it due now, cancel it, copy its
/// request. Each ends in done() or failed(). GUI thread; fronts and dialogs outlive it.
class DeliveryActions final : public QObject
{
    Q_OBJECT

public:
    /// Questions are asked above `window`, which owns this.
    DeliveryActions(DeliveriesFront &deliveries, StatusFront &status, Dialogs &dialogs,
                    QWidget *window);

    /// Asks first when it was delivered already. One at a time.
    void resend(const Delivery &delivery);
    /// Says when it goes, where that is not now.
    void retryNow(const QString &publicId);
    /// Asks first.
    void cancel(const QString &publicId);
    /// With each that it can be done with; what is left out is said.
    void retryMany(const QStringList &publicIds);
    void cancelMany(const QStringList &publicIds); ///< asks first
    /// Puts the request as a cURL command on the clipboard.
    void copyCurl(const QString &publicId);

Q_SIGNALS:
    /// `made` is the public id of a new delivery; empty when none was made.
    void done(const QString &note, const QString &made);
    void failed(const hk::Error &error);

private:
    void resendNow(const QString &publicId);
    void tellRetried(const QString &publicId);
    void cancelNow(const QString &publicId);
    void cancelManyNow(const QStringList &publicIds);
    static QString keptText(const ManyChanged &many);
    static QString leftOutText(const ManyChanged &many);
    void tellResent(const QList<ResendAnswer> &answers);

    DeliveriesFront &m_deliveries;
    StatusFront &m_status;
    Dialogs &m_dialogs;
    QWidget *m_window = nullptr;
    LatestAnswer m_resending;
};

} // namespace hk
