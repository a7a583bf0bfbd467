#pragma once

#include "ui/overview/chartlook.h"

#include <QtWidgets/QWidget>

namespace hk {

/// One entry of a chart's legend: how a series looks, and its name.
class ChartLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(ChartSeries series, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChartSeries m_series;
    QString m_text;
};

} // namespace hk
