#pragma once

#include "core/base/error.h"
#include "core/workspace/simulatorfront.h"

#include <QtCore/QList>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace hk {

class DeliveriesFront;
class ReceiverFront;
class ResultRow;

/// What became of the event that was sent last: a row for each of its deliveries while they are
/// few. GUI thread; the fronts outlive it.
class ResultLine final : public QWidget
{
    Q_OBJECT

public:
    ResultLine(DeliveriesFront &deliveries, ReceiverFront &receiver, QWidget *parent = nullptr);

    void clear();
    void showStoring();
    void follow(const Accepted &accepted);
    /// Something of it may still come at once: while that is so, sending can be cancelled.
    bool isAwaited() const;
    /// What is not on the wire yet is not sent.
    void cancel();

Q_SIGNALS:
    void openRequested(const QString &publicId);
    void deliveriesRequested(const QString &filter);
    void awaitedChanged();
    void failed(const hk::Error &error); ///< to cancel one of them

private:
    void build();
    void showRows(qsizetype count);

    DeliveriesFront &m_deliveries;
    QList<ResultRow *> m_rows; ///< the first also says what there is without a delivery
    QPushButton *m_all = nullptr;
    Accepted m_accepted;
    QTimer m_patience; ///< what has not come by then is not waited for
};

} // namespace hk
