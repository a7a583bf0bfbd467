#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/ownsample.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace hk {

class Database;

/// The samples that people kept of a company. Made inside a closure, see Database. Errors Store…
/// beside those named.
class SampleRepository final
{
public:
    explicit SampleRepository(Database &database) : m_db(database) { }

    /// By name.
    Result<QList<OwnSample>> list(CompanyId company);
    Result<OwnSample> get(CompanyId company, const QString &name);      ///< SampleUnknown
    Result<QByteArray> payload(CompanyId company, const QString &name); ///< SampleUnknown
    Result<void> insert(CompanyId company, const OwnSample &sample,
                        const QByteArray &payload); ///< SampleNameTaken
    /// Puts it in the place of the one of that name, or beside the others when there is none.
    Result<void> replace(CompanyId company, const OwnSample &sample, const QByteArray &payload);
    /// SampleUnknown, SampleNameTaken.
    Result<void> rename(CompanyId company, const QString &name, const QString &newName);
    Result<void> remove(CompanyId company, const QString &name); ///< SampleUnknown

private:
    Result<bool> isThere(CompanyId company, const QString &name);

    Database &m_db;
};

} // namespace hk
