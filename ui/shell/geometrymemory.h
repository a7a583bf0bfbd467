#pragma once

#include "ui/shell/windowmemory.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

class QWidget;

namespace hk {

/// Keeps where the window stands and how large it is, a moment after the last change of it: a
/// program that is killed has kept it, too. Owned by the window; the settings outlive it. GUI
/// thread.
class GeometryMemory final : public QObject
{
    Q_OBJECT

public:
    GeometryMemory(QWidget &window, QSettings &settings);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    WindowMemory m_memory;
    QTimer m_settling; ///< runs after a change only
};

} // namespace hk
