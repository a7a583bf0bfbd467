#pragma once

#include <utility>

// QCustomPlot's header uses Qt's lower-case keywords, which the rest of the program is built
// without.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach(variable, container) for (variable : std::as_const(container))
#include <qcustomplot.h>
#undef signals
#undef slots
#undef foreach
