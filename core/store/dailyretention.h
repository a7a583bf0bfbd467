#pragma once

#include "core/base/result.h"
#include "core/model/retention.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>
#include <optional>

namespace hk {

class Store;

/// What is to be done on a day.
struct RetentionDay
{
    bool isDone = false; ///< already
    QList<PruneWish> wishes;
    bool waits = false;              ///< the clock went far ahead, and may be wrong
    std::optional<QDate> waitsSince; ///< the day on which it had
    std::optional<QDate> aheadOf;    ///< found today: where it was before
};

/// Removes once a day, while it is started, what the companies' rules let go of; gently, so that
/// nothing that sends or is looked at waits for it. For the program that sends, so that there is
/// one a store. When the clock went more than a month ahead since it was looked at, nothing goes
/// for three days: it may be wrong. Lives in the store's thread; the store outlives it. stop() and
/// the destructor leave what a batch began to the next day.
class DailyRetention final : public QObject
{
    Q_OBJECT

public:
    explicit DailyRetention(Store &store, QObject *parent = nullptr);
    ~DailyRetention() override;

    /// Looks now, and every ten minutes whether there is another day.
    void start();
    void stop();

Q_SIGNALS:
    /// The rules were applied to all companies; 0 deliveries: nothing was old enough.
    void applied(qint64 deliveries);
    /// Nothing was removed today because the clock went far ahead; it goes on on that day.
    void waits(QDate until);
    /// It tries again in ten minutes.
    void failed(const hk::Error &error);

private:
    void look();
    void nextCompany();
    void take(const Result<PruneTally> &tally);
    void end();
    void tellWait();
    void fail(const Error &error);

    Store &m_store;
    QTimer m_timer;
    /// There while a look is under way: the context of what it asks for.
    std::unique_ptr<QObject> m_look;
    QDate m_day; ///< of that look
    RetentionDay m_today;
    qint64 m_removed = 0;
};

} // namespace hk
