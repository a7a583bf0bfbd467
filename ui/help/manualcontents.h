#pragma once

#include <QtWidgets/QTreeWidget>

namespace hk {

class Manual;

/// The pages of the manual, and below the one that is read its parts. GUI thread.
class ManualContents final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ManualContents(const Manual &manual, QWidget *parent = nullptr);

    /// This one is read; nothing is told of it.
    void showCurrent(const QString &file, const QString &anchor);

Q_SIGNALS:
    void chosen(const QString &file, const QString &anchor);

private:
    QTreeWidgetItem *itemOf(const QString &file, const QString &anchor) const;
};

} // namespace hk
