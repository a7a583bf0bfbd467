#pragma once

#include "ui/overview/barplot.h"

namespace hk {

/// How long receivers took: the median, and what 95 % are not above, each named at its line's end.
class ResponsePlot final : public BarPlot
{
    Q_OBJECT

public:
    explicit ResponsePlot(QWidget *parent = nullptr);

protected:
    double fill() override;
    void applyLook(const Colours &colours, const Metrics &metrics) override;
    QString textOf(int bar) const override;
    void drawOver(const Brush &brush) override;
    int roomAtEnd() const override;

private:
    void showDots(const Metrics &metrics); ///< of points without neighbours, which no line shows

    QCPGraph *m_median = nullptr;
    QCPGraph *m_nearlyAll = nullptr;
};

} // namespace hk
