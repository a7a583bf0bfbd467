#include "ui/shell/viewhistory.h"

namespace hk {

bool ViewHistory::wasPassed(const Place &next) const
{
    if (m_current < 0)
        return false;
    const Place &now = m_places.at(m_current);
    if (now.company != next.company || now.page != next.page)
        return false;
    return now.what.isEmpty() || m_since.elapsed() < m_passingMs;
}

void ViewHistory::arrive(const Place &place)
{
    if (m_current >= 0 && m_places.at(m_current) == place)
        return;
    const bool replaces = wasPassed(place);
    m_places.resize(m_current + 1);
    if (replaces)
        m_places.removeLast();
    // Passed on the way there and back.
    if (m_places.isEmpty() || m_places.constLast() != place)
        m_places.append(place);
    if (m_places.size() > most)
        m_places.removeFirst();
    m_current = m_places.size() - 1;
    m_since.start();
    Q_EMIT changed();
}

std::optional<Place> ViewHistory::at(int step) const
{
    const qsizetype wanted = m_current + step;
    if (m_current < 0 || wanted < 0 || wanted >= m_places.size())
        return std::nullopt;
    return m_places.at(wanted);
}

void ViewHistory::go(int step)
{
    if (!at(step))
        return;
    m_current += step;
    m_since.start();
    Q_EMIT changed();
}

void ViewHistory::keepOnly(const QSet<CompanyId> &companies)
{
    for (qsizetype i = m_places.size() - 1; i >= 0; --i) {
        if (companies.contains(m_places.at(i).company))
            continue;
        m_places.removeAt(i);
        if (i <= m_current)
            --m_current;
    }
    // The place that is left is not the one looked at; the next arrival says which that is.
    Q_EMIT changed();
}

} // namespace hk
