#pragma once

#include "core/workspace/comparing.h"

#include <QtWidgets/QTableWidget>

namespace hk {

/// Differences as rows: where, before, after; equal parts folded into one row each. Ctrl+C copies
/// a row. GUI thread.
class DifferenceTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit DifferenceTable(QWidget *parent = nullptr);

    void showDifferences(const MessageDifferences &differences);

Q_SIGNALS:
    void copyWanted(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void shareRoom();
    void addTitle(const QString &title);
    void addAll(const QString &title, const Differences &differences);
    void addDifference(const Difference &difference);
    void addCells(const QString &where, const QString &before, const QString &after);
    QString rowText(int row) const;
};

} // namespace hk
