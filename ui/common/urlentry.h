#pragma once

class QLineEdit;

namespace hk {

/// A field for a URL is read from the left in every language, and is seen from its beginning while
/// nobody writes there, for that says whose it is. GUI thread.
void setUpUrlField(QLineEdit *field);

} // namespace hk
