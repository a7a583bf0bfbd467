#pragma once

#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QString>

#include <functional>

namespace hk::test {

/// What is done with each state of the window, or dialog above it: a picture, or a look at it.
using Take = std::function<void(QWidget *shown, const QString &name)>;

/// Goes on until nothing waits.
void settle();
/// What the button says that sends, as it is asked before.
QString sendWord();

/// Every page as it opens.
void shootPages(MainWindow &window, const Take &take);
/// Every page in all its states, and the dialogs; once a window, for it leaves things changed.
void shootAll(MainWindow &window, FakeWorkspace &workspace, FakeDialogs &dialogs, const Take &take);

} // namespace hk::test
