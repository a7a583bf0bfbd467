#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/intake/intake.h"
#include "core/model/endpoint.h"
#include "core/store/store.h"

#include <QtCore/QTemporaryDir>

namespace hk::bench {

/// The value; what a benchmark cannot go on without ends it.
template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().value), qPrintable(result.error().detail));
    return *std::move(result);
}
inline void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().value), qPrintable(result.error().detail));
}

void writeAll(const QString &file, const QByteArray &bytes);

/// A store in a folder of its own, with one company that has no URL yet. Both go with it.
class BenchStore final
{
public:
    BenchStore();
    Store &store() const { return *m_store; }
    CompanyId company() const { return m_company; }
    void setEndpoint(Category category, const QString &url, const EndpointLimits &limits = {});
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// A JSON payload of exactly `bytes` bytes, about an appointment and a customer.
    EventDraft draft(Trigger trigger, qsizetype bytes = 2000) const;

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
    CompanyId m_company;
};

} // namespace hk::bench
