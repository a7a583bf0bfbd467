#pragma once

#include "core/model/delivery.h"
#include "ui/overview/chartlook.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

#include <optional>

class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace hk {

class BarPlot;
class Card;

/// A chart in a card, its legend in the header, and the same figures as a table in its place: the
/// one is for the eye, the other for everybody. Both lead to the deliveries they count.
class ChartCard final : public QWidget
{
    Q_OBJECT

public:
    /// What the card is made of; the card takes ownership of the plot.
    struct Contents
    {
        QString name; ///< begins the object names
        QString title;
        BarPlot *plot = nullptr;
        QList<ChartSeries> legend;
        QStringList columns; ///< the table's titles
    };
    explicit ChartCard(const Contents &contents, QWidget *parent = nullptr);

    /// What the cells of a column count.
    void setPart(int column, DeliveryStatus part) { m_parts.insert(column, part); }
    void setSubtitle(const QString &subtitle);
    /// A row a bar, oldest first; the table shows the newest first.
    void setRows(const QList<QStringList> &rows);

Q_SIGNALS:
    void barOpened(int bar, std::optional<hk::DeliveryStatus> status);

private:
    void showTable(bool table);

    QString m_title;
    Card *m_card;
    BarPlot *m_plot;
    QTableWidget *m_table;
    QStackedWidget *m_stack;
    QPushButton *m_switch;
    QHash<int, DeliveryStatus> m_parts;
};

} // namespace hk
