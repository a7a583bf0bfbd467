#pragma once

#include "core/base/cancel.h"
#include "core/workspace/deliveriesfront.h"
#include "ui/common/asking.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>

#include <optional>

namespace hk {

class FilterPanel;

/// Finds out how many deliveries each of the chips would show: with its status in the place of that
/// in the filter, whatever else the filter asks for. Where the counters know, at once and each
/// time; else row by row, all of one moment, for so long and no longer, so that the list waits for
/// no count: what cannot be counted in that time has no number. GUI thread; what it is given
/// outlives it.
class ChipCounts final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostMs = 2000; ///< for all chips, where rows are counted

    ChipCounts(DeliveriesFront &front, FilterPanel &filter, QObject *parent = nullptr);
    ~ChipCounts() override;

    /// Counts for the filter that is in force; what is counted for the same one already goes on.
    void count();
    /// The ledger has moved: counts again, but rows no more often than that takes little of the
    /// time there is.
    void follow();

private:
    /// What was asked for, for which a count holds.
    struct Question
    {
        CompanyId company;
        QString rest; ///< the filter without its status
        int period = 0;
        bool operator==(const Question &) const = default;
    };

    void countByCounters(const DeliveryQuery &query);
    void countRows(const DeliveryQuery &query);
    void show(const QList<qint64> &counted);
    void giveUp();
    void stop();

    DeliveriesFront &m_front;
    FilterPanel &m_filter;
    std::optional<Question> m_question; ///< of the rows that are or were counted
    CancelToken m_cancel;
    LatestAnswer m_asking;
    QElapsedTimer m_began;
    QTimer m_limit;           ///< runs while rows are counted
    QTimer m_rest;            ///< runs until rows may be counted again
    bool m_hasMoved = false;  ///< meanwhile
    bool m_isTooMuch = false; ///< for the question
    bool m_isKnown = false;   ///< its answer stands on the chips
};

} // namespace hk
