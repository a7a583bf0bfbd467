#pragma once

#include <QtWidgets/QListWidget>

namespace hk {

class Page;

/// The sidebar's list of pages; as a rail it shows icons only, with the titles as tooltips.
class PageList final : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(const QList<Page *> &pages, QWidget *parent = nullptr);

    void setRail(bool rail);
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
