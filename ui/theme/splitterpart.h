#pragma once

#include <QtCore/QObject>

class QWidget;

namespace hk {

/// Keeps a part of a splitter within it. QSplitter (Qt 6.4, setGeo()) puts its parts one pixel too
/// far to the right where it is read from the right, so that the first one's edge is cut off. A
/// child of the part; GUI thread.
class SplitterPart final : public QObject
{
public:
    /// Once for each part; what is no part of a splitter is left alone.
    static void keepWithin(QWidget &part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit SplitterPart(QWidget &part);
};

} // namespace hk
