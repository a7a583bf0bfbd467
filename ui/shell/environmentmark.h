#pragma once

#include "core/model/company.h"

#include <QtWidgets/QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;

namespace hk {

class IconLabel;

/// Says at the sidebar's foot whether the company is a test or a production one.
class EnvironmentMark final : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentMark(QWidget *parent = nullptr);

    void setEnvironment(std::optional<Environment> environment);
    void setRail(bool rail);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    std::optional<Environment> m_environment;
    bool m_rail = false;
    QHBoxLayout *m_row;
    IconLabel *m_icon;
    QLabel *m_text;
};

/// The window's title while it shows that company: its name and its environment. GUI thread.
QString windowTitleOf(const Company &company);

} // namespace hk
