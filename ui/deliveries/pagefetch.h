#pragma once

#include "core/workspace/deliveriesfront.h"
#include "ui/common/asking.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <optional>

namespace hk {

class RowPages;

/// Fetches the pages that a view found missing, one request at a time, the one wanted last first.
/// A page further on than its key is known is reached in strides of 25 pages, of which only the
/// keys are kept; scrolling elsewhere ends the walk. GUI thread.
class PageFetch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int stridePages = 25;
    static constexpr int mostWanted = 4; ///< a view shows two pages at most

    PageFetch(DeliveriesFront &front, RowPages &pages);
    ~PageFetch() override;

    /// Voids what is under way and begins on another list, which lies within `query`.
    void restart(const DeliveryQuery &query);
    void want(int page);

Q_SIGNALS:
    void pageArrived(int page, const QList<hk::Delivery> &rows);
    /// The list turned out to end within `page`, `rows` rows into it.
    void endFound(int page, int rows);
    void failed(const hk::Error &error);

private:
    void askNext();
    void ask(int target);
    void take(int page, int pages, const Result<QList<Delivery>> &answer);

    DeliveriesFront &m_front;
    RowPages &m_pages;
    DeliveryQuery m_query;
    QList<int> m_wanted; ///< the latest last
    std::optional<int> m_target;
    LatestAnswer m_answer;
    CancelToken m_cancel;
    QTimer m_flush;
};

} // namespace hk
