#pragma once

#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/pagewalk.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace hk::test {

/// What a window is opened over: a home with its settings, a workspace, dialogs and a look. It
/// outlives the window.
struct WindowGround
{
    LogProbe probe; ///< of all that comes after it
    QTemporaryDir home;
    QSettings settings{home.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat};
    FakeWorkspace workspace;
    FakeDialogs dialogs;
    std::unique_ptr<Themed> themed = std::make_unique<Themed>(); ///< another at the next start
};

} // namespace hk::test
