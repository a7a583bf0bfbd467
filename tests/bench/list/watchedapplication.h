#pragma once

#include "tests/bench/list/spent.h"

#include <QtCore/QString>
#include <QtWidgets/QApplication>

#include <functional>

namespace hk::bench {

/// An application that knows which event held its window longest, and what the processor spent on
/// it: what a stall is on a machine with nothing else to do. GUI thread.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;
    /// Does something that is no event, and counts it as one.
    void watch(const QString &name, const std::function<void()> &action);

    void forget();
    const Spent &longest() const { return m_longest; } ///< by the processor
    const QString &longestName() const { return m_longestName; }

private:
    void end(const Spent &begun, const std::function<QString()> &name);

    int m_depth = 0;
    Spent m_longest;
    QString m_longestName;
};

} // namespace hk::bench
