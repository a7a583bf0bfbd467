#pragma once

#include "core/base/result.h"
#include "core/model/company.h"
#include "core/workspace/fronts.h"
#include "ui/common/asking.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>

namespace hk {

/// Makes the demo: a company whose four URLs lead to the local receiver, which is started, and a
/// while of events, one of which the receiver refuses at first. A demo that is there already is
/// found again and nothing is sent: its URLs may lead elsewhere by now. GUI thread; the fronts
/// outlive it.
class DemoCompany final : public QObject
{
    Q_OBJECT

public:
    explicit DemoCompany(const Fronts &fronts, QObject *parent = nullptr);
    ~DemoCompany() override;

    /// Ends with ready() or failed().
    void begin();
    bool isBusy() const { return m_asking.isWaiting(); }
    /// Between two events.
    void setPause(int ms) { m_pause.setInterval(ms); }

    static QString externalId() { return QStringLiteral("demo"); }

Q_SIGNALS:
    /// It can be looked at; events follow if it was made just now.
    void ready(const hk::Company &company);
    void failed(const hk::Error &error);

private:
    template<typename T>
    void ask(const QFuture<Result<T>> &future, std::function<void(const T &)> then);
    void takeOutOfArchive(const Company &company);
    void complete(const Company &company);
    void withReceiver(const std::function<void()> &then);
    void startReceiver(quint16 port, const std::function<void()> &then);
    void add();
    void setUrls(const Company &company);
    void sendNext();
    void endOutage();

    Fronts m_fronts;
    LatestAnswer m_asking;
    LatestAnswer m_sending;
    QTimer m_pause;
    CompanyId m_company; ///< that events are sent of
    int m_sent = 0;
    bool m_isOutage = false; ///< the receiver was told to refuse one
};

} // namespace hk
