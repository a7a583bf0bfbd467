#pragma once

class QWidget;

namespace hk {

/// Shows the manual of the filter language in a window of its own beside `parent`, so that one can
/// write while reading. A second call brings it to the front. GUI thread.
void showFilterHelp(QWidget *parent);

} // namespace hk
