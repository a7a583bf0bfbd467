#include "ui/deliveries/ledgerwatch.h"

#include "ui/deliveries/deliverytablemodel.h"

#include <algorithm>

namespace hk {

LedgerWatch::LedgerWatch(DeliveriesFront &front, DeliveryTableModel &model, QObject *parent)
    : QObject(parent), m_front(front), m_model(model)
{
    connect(&m_front, &DeliveriesFront::ledgerChanged, this, &LedgerWatch::look);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LedgerWatch::forget);
}

LedgerWatch::~LedgerWatch() { m_cancel.cancel(); }

void LedgerWatch::setActive(bool active)
{
    m_isActive = active;
    if (m_isActive && m_hasMoved)
        look();
}

void LedgerWatch::setVisibleRows(int first, int last)
{
    m_firstVisible = first;
    m_lastVisible = last;
}

void LedgerWatch::takeNewer()
{
    const QList<Delivery> newer = std::exchange(m_newer, {});
    m_model.prepend(newer);
    Q_EMIT waitingChanged();
}

void LedgerWatch::look()
{
    m_hasMoved = true;
    if (m_isActive && !m_isAsking && m_model.state() == DeliveryTableModel::State::Ready)
        askNewer();
}

void LedgerWatch::askNewer()
{
    m_hasMoved = false;
    m_isAsking = true;
    m_cancel = CancelToken();
    DeliveryQuery query = m_model.query();
    query.upTo.reset();
    query.before.reset();
    query.limit = askedAtMost;
    const int number = ++m_number;
    m_front.page(query, m_cancel).then(this, [this, number](const Result<QList<Delivery>> &answer) {
        if (number != m_number)
            return;
        if (answer) {
            QList<Delivery> newer = *answer;
            newer.removeIf([this](const Delivery &d) { return !isNewer(d); });
            const bool changes = newer.size() != m_newer.size();
            m_newer = std::move(newer);
            if (changes)
                Q_EMIT waitingChanged();
        }
        askVisible();
    });
}

void LedgerWatch::askVisible()
{
    QStringList terms;
    for (int row = std::max(0, m_firstVisible); row <= m_lastVisible; ++row) {
        const Delivery *delivery = m_model.delivery(row);
        if (delivery && !isFinished(delivery->status))
            terms.append(QStringLiteral("delivery:") + delivery->publicId);
    }
    const auto filter = DeliveryFilter::parse(terms.join(QLatin1String(" OR ")));
    if (terms.isEmpty() || !filter) {
        done();
        return;
    }
    DeliveryQuery query;
    query.company = m_model.query().company;
    query.filter = *filter;
    query.limit = static_cast<int>(terms.size());
    const int number = m_number;
    m_front.page(query, m_cancel).then(this, [this, number](const Result<QList<Delivery>> &answer) {
        if (number != m_number)
            return;
        if (answer)
            m_model.update(*answer);
        done();
    });
}

void LedgerWatch::done()
{
    m_isAsking = false;
    if (m_hasMoved)
        look();
}

void LedgerWatch::forget()
{
    m_cancel.cancel();
    ++m_number;
    m_isAsking = false;
    m_newer.clear();
    Q_EMIT waitingChanged();
}

bool LedgerWatch::isNewer(const Delivery &delivery) const { return delivery.id > m_model.newest(); }

} // namespace hk
