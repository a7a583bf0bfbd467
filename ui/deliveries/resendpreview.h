#pragma once

#include "core/workspace/plansfront.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

class QBoxLayout;
class QCheckBox;
class QGridLayout;
class QLabel;

namespace hk {

class TextTable;

/// What sending many again would come to: how many, which are left out and why, with a switch where
/// somebody may have them sent all the same, and counts by endpoint, trigger and age. GUI thread.
class ResendPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ResendPreview(QWidget *parent = nullptr);

    /// By the names that core gives endpoints; shown beside them.
    void setHosts(const QHash<QString, QString> &hosts);
    /// `rules`: what is sent all the same.
    void showPreview(const PlanPreview &preview, const PlanRules &rules);

    /// How many were looked at: what is planned and what is left out.
    static qint64 totalOf(const PlanPreview &preview);

Q_SIGNALS:
    void includingChanged(hk::LeftOut reason, bool included);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        LeftOut reason = LeftOut::None;
        QLabel *count = nullptr;
        QLabel *words = nullptr;
        QCheckBox *included = nullptr; ///< none: it cannot be sent
    };
    void buildLeftOut();
    void addLine(LeftOut reason);
    void buildTables();
    TextTable *addTable(const char *name, const QString &title, const QString &accessibleName,
                        QBoxLayout &layout);
    void showLeftOut(const PlanPreview &preview, const PlanRules &rules);
    void showTables();
    void arrange();

    PlanPreview m_preview;
    QHash<QString, QString> m_hosts;
    QLabel *m_headline;
    QLabel *m_leftOutTitle;
    QGridLayout *m_leftOut;
    QWidget *m_tables;
    QBoxLayout *m_small; ///< the two tables that need little room
    QList<Line> m_lines;
    TextTable *m_byEndpoint = nullptr;
    TextTable *m_byTrigger = nullptr;
    TextTable *m_byAge = nullptr;
};

} // namespace hk
