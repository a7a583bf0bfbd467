#pragma once

#include "core/intake/intake.h"
#include "core/model/company.h"
#include "core/model/endpoint.h"
#include "core/store/store.h"
#include "tests/support/fakeclock.h"

#include <QtCore/QString>
#include <QtCore/QTemporaryDir>

#include <array>
#include <memory>

namespace hk {

/// A store in a folder of its own that goes with it, on a FakeClock, and short ways to fill it.
/// What cannot fail in a test ends it when it does.
class TempStore final
{
public:
    TempStore();
    ~TempStore();

    Store &store() { return *m_store; }
    FakeClock &clock() { return m_clock; }
    QString path() const { return m_folder.filePath(QStringLiteral("store.db")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    void close() { m_store.reset(); }
    void reopen();

    /// Runs a closure and waits for its value.
    template<typename Closure>
    auto write(Closure closure)
    {
        auto result = m_store->write(std::move(closure)).result();
        if (!result)
            die(result.error());
        if constexpr (requires { result.value(); })
            return std::move(result).value();
    }
    template<typename Closure>
    auto read(Closure closure)
    {
        auto result = m_store->read(std::move(closure)).result();
        if (!result)
            die(result.error());
        if constexpr (requires { result.value(); })
            return std::move(result).value();
    }

    /// A company whose four URLs are "<base>/booking" and so on.
    Company company(const QString &externalId = QStringLiteral("northwind"),
                    const QString &base = QStringLiteral("http://127.0.0.1:9"));
    std::array<Endpoint, allCategories.size()> endpoints(CompanyId company);
    EventDraft draft(CompanyId company, Trigger trigger = Trigger::AppointmentConfirmed);
    /// Accepts an event and waits for it.
    Accepted accept(CompanyId company, Trigger trigger = Trigger::AppointmentConfirmed);
    /// What `store check` finds; nothing is as it should be.
    QStringList findings();

private:
    [[noreturn]] static void die(const Error &error);

    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<Store> m_store;
};

} // namespace hk
