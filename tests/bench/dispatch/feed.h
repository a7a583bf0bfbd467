#pragma once

#include "core/dispatch/dispatchthread.h"
#include "core/intake/intake.h"

#include <QtCore/QObject>

namespace hk::bench {

/// Keeps an engine fed: accepts `count` events of a kind, never far ahead of what is delivered.
class Feed final : public QObject
{
    Q_OBJECT

public:
    Feed(Store &store, DispatchThread &dispatcher, EventDraft draft, qint64 count);
    void feed();
    qint64 delivered() const { return m_delivered; }

Q_SIGNALS:
    void ended(); ///< everything is delivered

private:
    Store &m_store;
    DispatchThread &m_dispatcher;
    EventDraft m_draft;
    qint64 m_count;
    qint64 m_accepted = 0;
    qint64 m_delivered = 0;
};

} // namespace hk::bench
