#pragma once

#include "core/model/company.h"
#include "ui/common/asking.h"

#include <QtCore/QList>
#include <QtCore/QObject>

#include <optional>

namespace hk {

class CompaniesFront;

/// Which companies there are, but for those in the archive, and which one the window shows. GUI
/// thread.
class CompanyChoice final : public QObject
{
    Q_OBJECT

public:
    explicit CompanyChoice(CompaniesFront &companies, QObject *parent = nullptr);

    /// Asks for the list; `preferred` (an external id) becomes current when it is in there,
    /// otherwise the one that was, otherwise the first.
    void load(const QString &preferred = {});
    void select(CompanyId company);

    const QList<Company> &companies() const { return m_companies; }
    std::optional<Company> current() const;
    CompanyId currentId() const { return m_current; }

Q_SIGNALS:
    void listed();         ///< the list was read anew
    void currentChanged(); ///< another company, or the same with new properties
    void failed(const hk::Error &error);

private:
    void take(const QList<Company> &companies, const QString &preferred);

    CompaniesFront &m_front;
    LatestAnswer m_asking;
    QList<Company> m_companies;
    CompanyId m_current;
};

} // namespace hk
