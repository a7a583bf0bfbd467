#pragma once

#include <QtCore/QObject>
#include <QtCore/Qt>

namespace hk {

/// From which side all windows are read, those that come later too. The program's own direction
/// stays left to right, since QScintilla paints by that, and code is never read from the right.
/// GUI thread; must not outlive QApplication.
class WindowDirection final : public QObject
{
    Q_OBJECT

public:
    WindowDirection() = default;

    void set(Qt::LayoutDirection direction);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace hk
