#pragma once

#include "core/model/webhookurl.h"

#include <QtWidgets/QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;

namespace hk {

/// Says at the sidebar's foot whether the company is a test or a production one.
class EnvironmentMark final : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentMark(QWidget *parent = nullptr);

    void setEnvironment(std::optional<Environment> environment);
    void setRail(bool rail);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    std::optional<Environment> m_environment;
    bool m_rail = false;
    QHBoxLayout *m_row;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace hk
