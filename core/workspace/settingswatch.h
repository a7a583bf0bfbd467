#pragma once

#include <QtCore/QObject>
#include <QtCore/QtGlobal>

namespace hk {

class Store;

/// Notices that companies, endpoints, keys or the policy changed in the store, whoever changed
/// them. Lives in the store's thread.
class SettingsWatch final : public QObject
{
    Q_OBJECT

public:
    explicit SettingsWatch(Store &store, QObject *parent = nullptr);

    /// Looks now, for whoever knows that something changed.
    void look();

Q_SIGNALS:
    void settingsChanged();

private:
    Store &m_store;
    qint64 m_revision = -1;
};

} // namespace hk
