#pragma once

#include "core/workspace/maintenancefront.h"

namespace hk {

class Store;

/// Checks and copies the store it was given.
class StoreMaintenance final : public MaintenanceFront
{
    Q_OBJECT

public:
    explicit StoreMaintenance(Store &store, QObject *parent = nullptr);

    QFuture<Result<QStringList>> check() override;
    QStringList dailyBackups() const override;
    QFuture<Result<void>> backup(const QString &file) override;

private:
    Store &m_store;
};

} // namespace hk
