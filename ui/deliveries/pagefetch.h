#pragma once

#include "core/workspace/deliveriesfront.h"
#include "ui/common/asking.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <optional>

namespace hk {

class RowPages;

/// Fetches the pages that a view found missing, one request at a time, the one wanted last first.
/// A page is asked for from the nearest place whose key is known, before it or after it, the end of
/// the list being such a place too; the rows between are skipped where they are, never read. GUI
/// thread.
class PageFetch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostWanted = 4; ///< a view shows two pages at most

    PageFetch(DeliveriesFront &front, RowPages &pages);
    ~PageFetch() override;

    /// Voids what is under way and begins on another list, which lies within `query` and has
    /// `length` rows (none: not known yet).
    void restart(const DeliveryQuery &query, std::optional<int> length);
    void setLength(std::optional<int> length) { m_length = length; }
    /// The same list has grown at its end, and so has `query`, which it lies within.
    void widen(const DeliveryQuery &query, int length);
    void want(int page);

Q_SIGNALS:
    /// `before`: the id of the row before the page, where it came along.
    void pageArrived(int page, const QList<hk::Delivery> &rows,
                     std::optional<hk::DeliveryId> before);
    /// The list has not as many rows as it had: it has to be counted anew.
    void lengthDoubted();
    void failed(const hk::Error &error);

private:
    /// How a page is asked for.
    struct Way
    {
        bool isBackwards = false; ///< from a place after it, in the other order
        qint64 skip = 0;          ///< rows between that place and the page
        std::optional<DeliveryId> key;
        int rows = 0;           ///< of the page
        bool hasBefore = false; ///< the row before the page comes along
    };
    Way wayTo(int page) const;
    DeliveryQuery queryFor(const Way &way) const;
    void askNext();
    void ask(int page);
    void take(int page, const Way &way, const Result<QList<Delivery>> &answer);

    DeliveriesFront &m_front;
    RowPages &m_pages;
    DeliveryQuery m_query;
    std::optional<int> m_length;
    QList<int> m_wanted; ///< the latest last
    std::optional<int> m_target;
    LatestAnswer m_answer;
    CancelToken m_cancel;
    QTimer m_flush;
};

} // namespace hk
