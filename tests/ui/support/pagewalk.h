#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace hk::test {

/// What a person with a screen reader would stumble over below `root`, an English line each: a
/// visible control that takes the focus but has neither name nor buddy nor text, an icon-only
/// button without a tooltip.
QStringList accessProblems(const QWidget *root);

/// Collects the log lines that mean a broken style sheet, shortcut or connection while it lives.
class LogProbe
{
public:
    LogProbe();
    ~LogProbe();
    LogProbe(const LogProbe &) = delete;
    LogProbe &operator=(const LogProbe &) = delete;

    QStringList problems() const;
};

} // namespace hk::test
