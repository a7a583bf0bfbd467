#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/workspace/fronts.h"
#include "ui/receiver/receivermemory.h"

#include <QtCore/QObject>

class QSettings;

namespace hk {

/// Makes the program ready to use: the local receiver listens and behaves as it did when the
/// program ended, and a store without companies gets a demo company whose four URLs lead to it, so
/// that one click on Send shows a delivered event. GUI thread; remembers the receiver's state in
/// `settings`, which outlives it like the fronts.
class FirstStart final : public QObject
{
    Q_OBJECT

public:
    FirstStart(const Fronts &fronts, QSettings &settings, QObject *parent = nullptr);

    /// Ends with ready() or failed().
    void begin();

Q_SIGNALS:
    void ready();
    void failed(const hk::Error &error);

private:
    void startReceiver(quint16 port);
    void addDemoCompany(quint16 port);
    void setDemoUrls(CompanyId company, quint16 port);
    void rememberReceiver();

    Fronts m_fronts;
    ReceiverMemory m_memory;
    bool m_isFirst = false;
};

} // namespace hk
