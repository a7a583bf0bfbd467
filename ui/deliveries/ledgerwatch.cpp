#include "ui/deliveries/ledgerwatch.h"

#include "ui/deliveries/deliverytablemodel.h"

#include <algorithm>

namespace hk {

LedgerWatch::LedgerWatch(DeliveriesFront &front, DeliveryTableModel &model, QObject *parent)
    : QObject(parent), m_front(front), m_model(model)
{
    connect(&m_front, &DeliveriesFront::ledgerChanged, this, &LedgerWatch::look);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LedgerWatch::begin);
    connect(&m_model, &DeliveryTableModel::stateChanged, this, &LedgerWatch::lookAgain);
}

LedgerWatch::~LedgerWatch() { m_cancel.cancel(); }

void LedgerWatch::setActive(bool active)
{
    m_isActive = active;
    lookAgain();
}

void LedgerWatch::setVisibleRows(int first, int last)
{
    m_firstVisible = first;
    m_lastVisible = last;
}

void LedgerWatch::takeNewer()
{
    const QList<Delivery> newer = std::exchange(m_newer, {});
    m_model.takeNewer(newer);
    Q_EMIT waitingChanged();
}

void LedgerWatch::look()
{
    m_hasMoved = true;
    if (m_isActive && !m_answer.isWaiting() && m_model.state() == DeliveryTableModel::State::Ready)
        askNewer();
}

void LedgerWatch::lookAgain()
{
    if (m_hasMoved)
        look();
}

void LedgerWatch::askNewer()
{
    m_hasMoved = false;
    m_cancel = CancelToken();
    DeliveryQuery query = m_model.query();
    query.upTo.reset();
    query.before.reset();
    query.oldestFirst = false;
    query.limit = askedAtMost;
    // What the list has need not be gone through again.
    if (m_model.newest().isValid())
        query.after = m_model.newest();
    m_answer.ask(m_front.page(query, m_cancel), this,
                 [this](const Result<QList<Delivery>> &answer) {
                     if (answer)
                         keepNewer(*answer);
                     askVisible();
                 });
}

void LedgerWatch::keepNewer(QList<Delivery> newest)
{
    const DeliveryId known = m_model.newest();
    newest.removeIf([known](const Delivery &delivery) { return delivery.id <= known; });
    const bool changes = newest.size() != m_newer.size();
    m_newer = std::move(newest);
    if (changes)
        Q_EMIT waitingChanged();
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
        askRemovals();
        return;
    }
    DeliveryQuery query;
    query.company = m_model.query().company;
    query.filter = *filter;
    query.limit = static_cast<int>(terms.size());
    m_answer.ask(m_front.page(query, m_cancel), this,
                 [this](const Result<QList<Delivery>> &answer) {
                     if (answer)
                         m_model.update(*answer);
                     askRemovals();
                 });
}

void LedgerWatch::askRemovals()
{
    m_answer.ask(m_front.removals(m_model.query().company, m_audited), this,
                 [this](const Result<ListRemovals> &told) {
                     if (told)
                         m_audited = told->entry;
                     if (told && told->any)
                         Q_EMIT rowsGone();
                     lookAgain();
                 });
}

/// Another list: from here on it is watched.
void LedgerWatch::begin()
{
    m_cancel.cancel();
    m_answer.forget();
    m_newer.clear();
    m_audited.reset();
    const CompanyId company = m_model.query().company;
    if (company.isValid())
        m_begun.ask(m_front.removals(company, {}), this, [this](const Result<ListRemovals> &told) {
            if (told && !m_audited)
                m_audited = told->entry;
        });
    Q_EMIT waitingChanged();
}

} // namespace hk
