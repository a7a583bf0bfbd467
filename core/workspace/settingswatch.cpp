#include "core/workspace/settingswatch.h"

#include "core/base/answer.h"
#include "core/store/companyrepository.h"
#include "core/store/store.h"

namespace hk {

SettingsWatch::SettingsWatch(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&store, &Store::changed, this, &SettingsWatch::look);
    look();
}

void SettingsWatch::look()
{
    const auto revision =
            m_store.read([](Database &database) { return settingsRevision(database); });
    whenAnswered(revision, this, [this](const Result<qint64> &now) {
        if (!now || *now == m_revision)
            return;
        m_revision = *now;
        Q_EMIT settingsChanged();
    });
}

} // namespace hk
