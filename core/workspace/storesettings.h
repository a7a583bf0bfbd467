#pragma once

#include "core/workspace/settingsfront.h"

namespace hk {

class SettingsWatch;
class Store;

/// The webhook settings of a store's companies.
class StoreSettings final : public SettingsFront
{
    Q_OBJECT

public:
    StoreSettings(Store &store, SettingsWatch &watch, QString actor, QObject *parent = nullptr);

    QFuture<Result<WebhookSettings>> load(CompanyId company) override;
    QFuture<Result<WebhookSettings>> save(CompanyId company, const SettingsChange &change) override;
    QFuture<Result<Secret>> revealHashKey(CompanyId company) override;
    KeyStorage keyStorage() const override;

private:
    Store &m_store;
    SettingsWatch &m_watch;
    QString m_actor;
};

} // namespace hk
