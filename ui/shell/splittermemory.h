#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>

class QSettings;
class QSplitter;
class QWidget;

namespace hk {

/// Remembers how the parts of splitters share their room, side by side and one below the other
/// apart: of those below a window that name a place for it in their property "keptAs". What cannot
/// be is ignored. Owned by the window; the settings outlive it. GUI thread.
class SplitterMemory final : public QObject
{
    Q_OBJECT

public:
    SplitterMemory(QWidget &window, QSettings &settings);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QString keyOf(const QSplitter &splitter);
    void keep(const QSplitter &splitter);
    void restore(QSplitter &splitter);

    QSettings &m_settings;
    QHash<const QObject *, Qt::Orientation> m_restored; ///< the last one, of each
};

} // namespace hk
