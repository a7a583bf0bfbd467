#pragma once

#include "core/exchange/difference.h"

namespace hk {

/// Puts differences together: folds equal places into runs and stops at Differences::most.
class DifferenceList final
{
public:
    bool isFull() const { return m_made.isCut; }
    void addSame(qsizetype count = 1) { m_same += count; }
    void add(Difference difference);
    Differences taken();

private:
    void endRun();

    Differences m_made;
    qsizetype m_same = 0;
};

/// At most 4,096 characters of it.
QString shortened(const QString &text);

} // namespace hk
