#pragma once

#include "tests/bench/list/spent.h"

#include <QtCore/QObject>

#include <functional>

class QAbstractScrollArea;

namespace hk::bench {

/// Measures until a view has painted what was asked for. GUI thread; the view outlives it.
class Painted final : public QObject
{
public:
    /// `isComplete`: whether what the view would paint now is all of it.
    Painted(QAbstractScrollArea &view, std::function<bool()> isComplete);

    /// Does something and lets events run until the view has painted all of it.
    Spent after(const std::function<void()> &action);
    /// Lets events run until `condition` holds.
    static void waitFor(const std::function<bool()> &condition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractScrollArea &m_view;
    std::function<bool()> m_isComplete;
    bool m_isPainted = false;
};

} // namespace hk::bench
