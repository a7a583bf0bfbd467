#pragma once

#include "core/model/webhookurl.h"

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

private:
    void refresh();

    std::optional<Environment> m_environment;
    bool m_rail = false;
    QHBoxLayout *m_row;
    IconLabel *m_icon;
    QLabel *m_text;
};

} // namespace hk
