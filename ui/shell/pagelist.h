#pragma once

#include "ui/shell/pagename.h"

#include <QtWidgets/QListWidget>

namespace hk {

/// The sidebar's list of pages; as a rail it shows icons only, with the titles as tooltips.
class PageList final : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(const QList<PageName> &pages, QWidget *parent = nullptr);

    void setRail(bool rail);
    void rename(int row, const QString &title);
    /// Shows `row` as current without telling anybody.
    void showCurrent(int row);

Q_SIGNALS:
    void pageChosen(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applySize();
    bool m_rail = false;
};

} // namespace hk
