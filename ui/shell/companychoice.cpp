#include "ui/shell/companychoice.h"

#include "core/workspace/companiesfront.h"

#include <algorithm>

namespace hk {

CompanyChoice::CompanyChoice(CompaniesFront &companies, QObject *parent)
    : QObject(parent), m_front(companies)
{
    connect(&m_front, &CompaniesFront::companiesChanged, this, [this] { load(); });
}

void CompanyChoice::load(const QString &preferred)
{
    m_asking.ask(m_front.list(), this, [this, preferred](const Result<QList<Company>> &answer) {
        if (answer)
            take(*answer, preferred);
        else
            Q_EMIT failed(answer.error());
    });
}

void CompanyChoice::select(CompanyId company)
{
    const bool isThere = std::ranges::any_of(
            m_companies, [company](const Company &one) { return one.id == company; });
    if (company == m_current || !isThere)
        return;
    m_current = company;
    Q_EMIT currentChanged();
}

std::optional<Company> CompanyChoice::current() const
{
    for (const Company &company : m_companies) {
        if (company.id == m_current)
            return company;
    }
    return std::nullopt;
}

void CompanyChoice::take(const QList<Company> &companies, const QString &preferred)
{
    const std::optional<Company> before = current();
    m_companies = companies;
    m_companies.removeIf([](const Company &company) { return company.isArchived(); });
    for (const Company &company : m_companies) {
        if (!preferred.isEmpty() && company.externalId == preferred)
            m_current = company.id;
    }
    if (!current())
        m_current = m_companies.isEmpty() ? CompanyId() : m_companies.first().id;
    Q_EMIT listed();
    if (current() != before)
        Q_EMIT currentChanged();
}

} // namespace hk
