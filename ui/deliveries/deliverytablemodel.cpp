#include "ui/deliveries/deliverytablemodel.h"

#include "ui/deliveries/deliverycells.h"

#include <algorithm>
#include <limits>

namespace hk {
namespace {

constexpr qint64 maxRow = std::numeric_limits<int>::max() - RowPages::pageSize;
constexpr int rowsAtOnce = 250'000; // a few milliseconds

} // namespace

DeliveryTableModel::DeliveryTableModel(DeliveriesFront &front, Now now, QObject *parent)
    : QAbstractTableModel(parent), m_front(front), m_now(std::move(now)), m_scan(front),
      m_fetch(front, m_pages), m_figures(front)
{
    connect(&m_scan, &LedgerScan::rowsFound, this, &DeliveryTableModel::takeFound);
    connect(&m_scan, &LedgerScan::moved, this, &DeliveryTableModel::showScanState);
    m_growth.setSingleShot(true);
    m_growth.setInterval(0);
    connect(&m_growth, &QTimer::timeout, this, &DeliveryTableModel::resizeSome);
    connect(&m_fetch, &PageFetch::pageArrived, this, &DeliveryTableModel::takePage);
    connect(&m_fetch, &PageFetch::lengthDoubted, this, &DeliveryTableModel::countAnew);
    connect(&m_fetch, &PageFetch::failed, this, &DeliveryTableModel::rowsFailed);
    connect(&m_figures, &RowFigures::arrived, this, [this] {
        if (m_rowCount > 0)
            Q_EMIT dataChanged(index(0, Duration), index(m_rowCount - 1, Size));
    });
}

DeliveryTableModel::~DeliveryTableModel() { m_cancel.cancel(); }

void DeliveryTableModel::load(const DeliveryQuery &query)
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_load.forget();
    m_count.forget();
    m_moment.forget();
    m_scan.clear();
    DeliveryQuery first = query;
    first.upTo.reset();
    first.before.reset();
    first.after.reset();
    first.skip = 0;
    first.limit = RowPages::pageSize;
    first.oldestFirst = m_oldestFirst;
    setState(State::Loading);
    if (m_front.needsScan(first))
        return m_scan.start(first);
    m_growth.stop(); // the view's time is for the rows that are about to be there
    m_load.ask(m_front.beginning(first, m_cancel), this,
               [this, first](const Result<ListBeginning> &answer) {
                   if (answer)
                       begin(first, *answer);
                   else
                       fail(answer.error());
               });
}

void DeliveryTableModel::fail(const Error &error)
{
    m_error = error;
    if (m_rowCount < m_length)
        m_growth.start();
    setState(State::Failed);
}

void DeliveryTableModel::clear()
{
    m_cancel.cancel();
    m_load.forget();
    m_count.forget();
    m_moment.forget();
    m_scan.clear();
    beginResetModel();
    m_figures.clear();
    m_pages.clear();
    m_growth.stop();
    m_rowCount = 0;
    m_length = 0;
    m_newest = DeliveryId();
    m_query = DeliveryQuery();
    m_fetch.restart(m_query, 0);
    endResetModel();
    setState(State::Idle);
}

void DeliveryTableModel::begin(const DeliveryQuery &query, const ListBeginning &beginning)
{
    const auto count = static_cast<int>(beginning.rows.size());
    const bool isAll = count < RowPages::pageSize;
    // The same list anew, or from its other end, is about as long as it was.
    const bool isKnown = m_query.company == query.company && m_query.filter == query.filter
            && m_query.createdSince == query.createdSince;
    const int rows = isAll || !isKnown ? count : std::max(count, m_rowCount);
    DeliveryQuery frozen = query;
    frozen.upTo = beginning.upTo;
    reset(frozen, beginning.rows, rows, isAll);
    m_isGuessed = rows > count;
    setState(State::Ready);
    if (!isAll)
        askCount();
}

/// A list of which the first page is there, and nothing else where it is all of it.
void DeliveryTableModel::reset(const DeliveryQuery &query, const QList<Delivery> &first, int rows,
                               bool isAll)
{
    beginResetModel();
    m_query = query;
    m_newest = m_query.upTo.value_or(DeliveryId());
    m_growth.stop();
    m_rowCount = rows;
    m_length = rows;
    m_isGuessed = false;
    m_pages.clear();
    m_pages.put(0, first);
    m_fetch.restart(m_query, isAll ? std::optional(rows) : std::nullopt);
    endResetModel();
}

void DeliveryTableModel::takeFound(const QList<Delivery> &rows)
{
    // What was there before stays until the first look at anything.
    if (m_state == State::Loading) {
        reset(m_scan.query(), {}, 0, true);
        setState(State::Ready);
    }
    append(rows);
}

/// Rows that the scan found, after all others. What is read anew of them lies within its bounds.
void DeliveryTableModel::append(const QList<Delivery> &rows)
{
    DeliveryQuery within = m_scan.query();
    within.upTo = m_query.upTo;
    m_query = within;
    const auto added = static_cast<int>(rows.size());
    if (added > 0)
        beginInsertRows({}, m_rowCount, m_rowCount + added - 1);
    for (int taken = 0; taken < added;) {
        const int page = RowPages::pageOf(m_rowCount);
        const int there = m_rowCount % RowPages::pageSize;
        const int more = std::min(RowPages::pageSize - there, added - taken);
        QList<Delivery> whole;
        for (int row = m_rowCount - there; row < m_rowCount && m_pages.row(row); ++row)
            whole.append(*m_pages.row(row));
        if (whole.size() == there)
            m_pages.put(page, whole + rows.mid(taken, more));
        else
            m_pages.forgetFrom(page); // its beginning is not in memory: it is read when looked at
        taken += more;
        m_rowCount += more;
        m_length = m_rowCount;
    }
    m_fetch.widen(m_query, m_rowCount);
    if (added > 0)
        endInsertRows();
}

void DeliveryTableModel::showScanState()
{
    if (m_scan.state() == LedgerScan::State::Failed && m_state == State::Loading)
        fail(m_scan.error());
    else if (m_scan.state() == LedgerScan::State::Failed)
        Q_EMIT rowsFailed(m_scan.error());
    // Stopped before anything was looked at: the list is empty, and says why.
    if (m_scan.state() == LedgerScan::State::Stopped && m_state == State::Loading)
        takeFound({});
    Q_EMIT scanMoved();
    if (m_scan.state() == LedgerScan::State::Done)
        Q_EMIT stateChanged(); // an empty list is known to be empty now
}

void DeliveryTableModel::askCount()
{
    m_count.ask(m_front.count(m_query, m_cancel), this, [this](const Result<qint64> &answer) {
        if (answer)
            takeCount(*answer);
        else
            Q_EMIT rowsFailed(answer.error());
    });
}

void DeliveryTableModel::takeCount(qint64 count)
{
    const auto rows = static_cast<int>(std::min<qint64>(count, maxRow));
    m_isGuessed = false;
    m_fetch.setLength(rows);
    resizeTo(rows);
}

/// Rows ceased to match while the table was looked at, and nobody knows where.
void DeliveryTableModel::countAnew()
{
    m_pages.clear();
    askCount();
}

void DeliveryTableModel::takePage(int page, const QList<Delivery> &rows,
                                  std::optional<DeliveryId> before)
{
    const int first = page * RowPages::pageSize;
    const int arrived = static_cast<int>(rows.size());
    const int expected = std::clamp(m_length - first, 0, RowPages::pageSize);
    m_pages.put(page, rows, before);
    // Rows may have come to match the filter, or ceased to, since they were counted.
    const bool isLast = first + expected >= m_length;
    if (arrived < expected || (arrived > expected && isLast)) {
        resizeTo(first + arrived);
        if (!m_count.isWaiting())
            m_fetch.setLength(m_length);
    }
    if (first < m_rowCount) {
        const int last = std::min(first + RowPages::pageSize, m_rowCount) - 1;
        Q_EMIT dataChanged(index(first, 0), index(last, columns - 1));
    }
}

void DeliveryTableModel::resizeTo(int rows)
{
    m_length = rows;
    m_growth.stop();
    resizeSome();
}

/// Views keep something for each row: millions of them are too many to be told of at once.
void DeliveryTableModel::resizeSome()
{
    if (m_length > m_rowCount) {
        const int rows = std::min(m_length, m_rowCount + rowsAtOnce);
        beginInsertRows({}, m_rowCount, rows - 1);
        m_rowCount = rows;
        endInsertRows();
        if (m_rowCount < m_length)
            m_growth.start();
    } else if (m_length < m_rowCount) {
        beginRemoveRows({}, m_length, m_rowCount - 1);
        m_rowCount = m_length;
        endRemoveRows();
    }
}

void DeliveryTableModel::takeNewer(const QList<Delivery> &newer)
{
    if (newer.isEmpty())
        return;
    if (m_state == State::Loading || newer.size() >= RowPages::pageSize) {
        load(m_query);
        return;
    }
    const int added = static_cast<int>(newer.size());
    while (m_rowCount < m_length)
        resizeSome();
    const int first = m_oldestFirst ? m_rowCount : 0;
    beginInsertRows({}, first, first + added - 1);
    // With the oldest first the last page, not full, is read anew once they are looked at.
    if (!m_oldestFirst)
        m_pages.prepend(newer);
    m_rowCount += added;
    m_length = m_rowCount;
    m_newest = newer.constFirst().id;
    m_query.upTo = m_newest;
    const bool isCounted = !m_count.isWaiting();
    m_fetch.restart(m_query, isCounted ? std::optional(m_rowCount) : std::nullopt);
    endInsertRows();
    if (!isCounted)
        askCount();
}

void DeliveryTableModel::setOldestFirst(bool oldestFirst)
{
    if (oldestFirst == m_oldestFirst)
        return;
    m_oldestFirst = oldestFirst;
    if (m_state != State::Idle)
        load(m_query);
}

void DeliveryTableModel::sort(int column, Qt::SortOrder order)
{
    if (column == Created)
        setOldestFirst(order == Qt::AscendingOrder);
}

bool DeliveryTableModel::canFetchMore(const QModelIndex &parent) const
{
    // What is not counted yet goes on after the last page that is there.
    return !parent.isValid() && m_state == State::Ready && m_count.isWaiting() && !m_isGuessed
            && m_rowCount > 0 && m_rowCount % RowPages::pageSize == 0;
}

void DeliveryTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        m_fetch.want(RowPages::pageOf(m_rowCount));
}

void DeliveryTableModel::update(const QList<Delivery> &changed)
{
    for (const Delivery &delivery : changed) {
        const Delivery *known = nullptr;
        if (const auto row = m_pages.find(delivery.publicId))
            known = m_pages.row(*row);
        if (!known || *known == delivery)
            continue;
        if (const auto row = m_pages.replace(delivery))
            Q_EMIT dataChanged(index(*row, 0), index(*row, columns - 1));
    }
}

void DeliveryTableModel::findMoment(Micros moment)
{
    m_moment.ask(m_front.findMoment(m_query, moment, m_cancel), this,
                 [this](const Result<ListMoment> &answer) {
                     if (answer)
                         takeMoment(*answer);
                     else
                         Q_EMIT rowsFailed(answer.error());
                 });
}

/// Its page is put where it belongs, be the table counted that far or not.
void DeliveryTableModel::takeMoment(const ListMoment &moment)
{
    const auto row = static_cast<int>(std::min<qint64>(moment.row, maxRow));
    if (!moment.rows.isEmpty()) {
        const int page = RowPages::pageOf(row);
        m_length = std::max(m_length,
                            page * RowPages::pageSize + static_cast<int>(moment.rows.size()));
        while (m_rowCount < m_length && m_rowCount <= row)
            resizeSome();
        takePage(page, moment.rows, moment.before);
    }
    Q_EMIT momentFound(std::min(row, m_rowCount));
}

void DeliveryTableModel::refreshTimes()
{
    if (m_rowCount > 0)
        Q_EMIT dataChanged(index(0, Created), index(m_rowCount - 1, Created), {Qt::DisplayRole});
}

void DeliveryTableModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

int DeliveryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int DeliveryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DeliveryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Delivery *delivery = m_pages.row(index.row());
    if (!delivery) {
        m_fetch.want(RowPages::pageOf(index.row()));
        return {};
    }
    if (index.column() == Duration || index.column() == Size)
        return figureCell(m_figures.of(*delivery), index.column(), role);
    return deliveryCell(*delivery, index.column(), role, m_now());
}

QVariant DeliveryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    return deliveryHeader(section, role);
}

} // namespace hk
