#pragma once

#include "core/model/company.h"
#include "ui/shell/pagename.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

#include <optional>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace hk {

class EnvironmentMark;
class IconLabel;
class PageList;

/// Logo, company switcher, "Add company…", the pages and the environment mark; as a rail 64 px
/// wide, where the switcher is a menu button.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(const QList<PageName> &pages, QWidget *parent = nullptr);

    PageList &pageList() { return *m_pages; }
    void setCompanies(const QList<Company> &companies);
    void setCurrent(const std::optional<Company> &company);
    /// The buttons beside the name; once.
    void setTravel(QAction *back, QAction *forward);
    void setRail(bool rail);
    bool isRail() const { return m_rail; }

Q_SIGNALS:
    void companyChosen(hk::CompanyId company);
    void addCompanyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void setUpTravel(QToolButton *button, QAction *action, const char *name);
    void showArrows();
    void applyLook();

    bool m_rail = false;
    QHBoxLayout *m_brand;
    IconLabel *m_logo;
    QLabel *m_name;
    QHBoxLayout *m_travel;
    QToolButton *m_back;
    QToolButton *m_forward;
    QComboBox *m_switcher;
    QToolButton *m_railSwitcher;
    QMenu *m_railMenu;
    QPushButton *m_add;
    QToolButton *m_railAdd;
    PageList *m_pages;
    EnvironmentMark *m_mark;
};

} // namespace hk
