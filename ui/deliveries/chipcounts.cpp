#include "ui/deliveries/chipcounts.h"

#include "ui/common/timetext.h"
#include "ui/deliveries/filterpanel.h"
#include "ui/deliveries/filtertext.h"

#include <algorithm>
#include <utility>

namespace hk {
namespace {

constexpr int leastRestMs = 1000;
constexpr int restFor = 10; // so many times as long as it was counted

bool looksIntoBodies(const FilterNode &node)
{
    return node.field == FilterField::Body || std::ranges::any_of(node.children, looksIntoBodies);
}

} // namespace

ChipCounts::ChipCounts(DeliveriesFront &front, FilterPanel &filter, QObject *parent)
    : QObject(parent), m_front(front), m_filter(filter)
{
    for (QTimer *timer : {&m_limit, &m_rest})
        timer->setSingleShot(true);
    m_limit.setInterval(mostMs);
    connect(&m_limit, &QTimer::timeout, this, &ChipCounts::giveUp);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (std::exchange(m_hasMoved, false))
            follow();
    });
}

ChipCounts::~ChipCounts() { m_cancel.cancel(); }

void ChipCounts::count()
{
    const DeliveryQuery query = m_filter.query(currentMicros());
    if (!query.company.isValid())
        return;
    const QString rest = withStatus(query.filter.text(), std::nullopt);
    const Result<DeliveryFilter> without = DeliveryFilter::parse(rest);
    if (without && without->matchesEverything()) {
        stop();
        m_question.reset();
        m_isTooMuch = false;
        return countByCounters(query);
    }
    const Question question{query.company, rest, static_cast<int>(m_filter.bar().period())};
    if (m_question != question) {
        stop();
        m_question = question;
        m_isTooMuch = false;
        m_isKnown = false;
    } else if (m_limit.isActive()) {
        return; // it is on its way
    }
    countRows(query);
}

void ChipCounts::follow()
{
    const bool isResting = m_question && (m_rest.isActive() || m_limit.isActive());
    m_hasMoved = isResting;
    if (!isResting && !m_isTooMuch)
        count();
}

void ChipCounts::countByCounters(const DeliveryQuery &query)
{
    m_asking.ask(m_front.counts(query.company, query.createdSince), this,
                 [this](const Result<StatusCounts> &counts) {
                     if (counts)
                         m_filter.showCounts(*counts);
                 });
}

void ChipCounts::countRows(const DeliveryQuery &query)
{
    QList<DeliveryQuery> each;
    for (const DeliveryStatus status : allDeliveryStatuses) {
        const auto filter = DeliveryFilter::parse(withStatus(query.filter.text(), status));
        DeliveryQuery one = query;
        if (filter)
            one.filter = *filter;
        // All payloads would be read once more, beside the list, which finds its rows by and by.
        const bool isLong = filter && m_front.needsScan(one) && looksIntoBodies(filter->root());
        if (!filter || isLong)
            return giveUp();
        each.append(one);
    }
    m_isTooMuch = false;
    m_cancel = CancelToken();
    m_began.start();
    m_limit.start();
    if (!m_isKnown)
        m_filter.showCounting();
    m_asking.ask(m_front.countEach(each, m_cancel), this,
                 [this](const Result<QList<qint64>> &counted) {
                     if (counted)
                         show(*counted);
                     else
                         giveUp();
                 });
}

void ChipCounts::show(const QList<qint64> &counted)
{
    m_limit.stop();
    m_rest.start(static_cast<int>(
            std::clamp<qint64>(m_began.elapsed() * restFor, leastRestMs, mostMs * restFor)));
    m_isKnown = true;
    StatusCounts counts;
    for (qsizetype i = 0; i < counted.size(); ++i)
        counts.insert(allDeliveryStatuses.at(static_cast<size_t>(i)), counted[i]);
    m_filter.showCounts(counts);
}

void ChipCounts::giveUp()
{
    stop();
    m_isTooMuch = true;
    m_isKnown = false;
    m_filter.showCounts(std::nullopt);
}

void ChipCounts::stop()
{
    m_cancel.cancel();
    m_asking.forget();
    m_limit.stop();
    m_rest.stop();
    m_hasMoved = false;
}

} // namespace hk
