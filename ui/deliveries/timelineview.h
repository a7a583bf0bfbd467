#pragma once

#include "core/workspace/deliveriesfront.h"
#include "core/workspace/storyfront.h"
#include "ui/common/asking.h"

#include <QtWidgets/QWidget>

class QButtonGroup;
class QLabel;
class QTableWidget;
class QToolButton;

namespace hk {

class ToolsLayout;

/// What happened to the appointment of a delivery, or to its customer: all events in order, each
/// with its fate. A click or Enter opens one. Read only while it is seen. GUI thread; the front
/// outlives it.
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(StoryFront &story, QWidget *parent = nullptr);

    /// The same one again: something may have changed.
    void showFor(const DeliveryDetail &detail);
    void showNothing();

Q_SIGNALS:
    void deliveryRequested(const QString &publicId);
    void copyWanted(const QString &text);
    void menuWanted(const QPoint &globalPlace, const hk::Delivery &delivery, const QString &value);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addChoice(StoryOf of, const QString &text, const QString &objectName);
    void buildTable();
    int mostMarks() const;
    void shareRoom();
    void connectTable();
    void load();
    void take(const Story &story);
    void addRow(int row, const Delivery &delivery);
    void open(int row);
    StoryOf chosen() const;

    StoryFront &m_story;
    ToolsLayout *m_layout;
    QButtonGroup *m_choices;
    QLabel *m_summary;
    QTableWidget *m_table;
    QList<Delivery> m_rows;
    QString m_publicId;
    bool m_isStale = false;
    LatestAnswer m_asking;
};

} // namespace hk
