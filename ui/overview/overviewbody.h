#pragma once

#include "core/workspace/overviewfront.h"

#include <QtWidgets/QWidget>

#include <array>
#include <optional>

class QGridLayout;
class QStackedWidget;

namespace hk {

class AttentionCard;
class ChartCard;
class EmptyState;
class FigureTile;
class OutcomePlot;
class ResponsePlot;

/// What stands on the Overview page: tiles, two charts and the endpoints that need somebody, side
/// by side where there is room. Without deliveries one sentence stands in the place of the figures.
class OverviewBody final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewBody(QWidget *parent = nullptr);

    void show(const Overview &overview, Micros now);
    /// What depends on the present alone: "in 40 seconds".
    void refreshTimes(Micros now);
    AttentionCard &attention() { return *m_attention; }
    /// What F6 goes through.
    QList<QWidget *> panes();

Q_SIGNALS:
    void deliveriesWanted(const QString &filter);
    void testEventWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTiles();
    void buildCharts();
    FigureTile *addTile(const char *name, const QIcon &icon, const QString &caption,
                        const QString &help, QString (OverviewBody::*filter)() const);
    void openBar(int bar, std::optional<DeliveryStatus> status);
    void arrange();

    QString filterOfDelivered() const;
    QString filterOfAllFailed() const;
    QString filterOfRetrying() const;
    QString filterOfSlowest() const;

    Overview m_overview;
    QWidget *m_figures;
    EmptyState *m_empty;
    QGridLayout *m_tileGrid;
    QGridLayout *m_chartGrid;
    std::array<FigureTile *, 4> m_tiles{};
    OutcomePlot *m_outcomePlot;
    ResponsePlot *m_responsePlot;
    ChartCard *m_outcomes = nullptr;
    ChartCard *m_responses = nullptr;
    AttentionCard *m_attention;
    int m_columns = 0;
    bool m_isWide = false;
};

} // namespace hk
