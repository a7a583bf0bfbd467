#pragma once

#include "ui/overview/barplot.h"

#include <array>

namespace hk {

/// Deliveries by outcome: delivered, retrying and failed on top of each other.
class OutcomePlot final : public BarPlot
{
    Q_OBJECT

public:
    explicit OutcomePlot(QWidget *parent = nullptr);

protected:
    double fill() override;
    void applyLook(const Colours &colours, const Metrics &metrics) override;
    QString textOf(int bar) const override;
    QList<DeliveryStatus> partsOf(int bar) const override;
    std::optional<DeliveryStatus> partAt(int bar, double value) const override;
    void drawOver(const Brush &brush) override;

private:
    double count(int bar, DeliveryStatus status) const;
    std::array<QCPBars *, 3> m_bars{};
};

} // namespace hk
