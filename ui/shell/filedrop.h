#pragma once

#include "core/workspace/filekind.h"
#include "ui/common/asking.h"

#include <QtCore/QObject>
#include <QtCore/QString>

class QMimeData;

namespace hk {

class MainWindow;
class MessageBar;

/// A file that is dropped anywhere on the window goes where it belongs: a payload to the Simulator,
/// deliveries and HTTP traffic to be looked at, settings to be imported, a scenario to be run. What
/// is none of these is said in the bar. Owned by the window. GUI thread.
class FileDrop final : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(MainWindow &window);

    /// To be shown above the pages; hidden while there is nothing to say.
    MessageBar *bar() const { return m_bar; }
    void take(const QString &file);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeDrop(const QMimeData &data);
    void send(const QString &file, FileKind kind);

    MainWindow &m_window;
    MessageBar *m_bar;
    LatestAnswer m_asking;
};

} // namespace hk
