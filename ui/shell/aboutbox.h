#pragma once

class QWidget;

namespace hk {

/// What the program is, in which version and under which licence.
void showAbout(QWidget *parent);

} // namespace hk
