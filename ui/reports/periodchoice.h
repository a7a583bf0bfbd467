#pragma once

#include "core/model/company.h"
#include "core/workspace/reportspan.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace hk {

/// The time that a report is about: the last hours or days, a month, or from one day to another, by
/// the clocks of the company. GUI thread.
class PeriodChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodChoice(QWidget *parent = nullptr);

    /// The end that the days would have is before their beginning: SpanInvalid.
    Result<ReportSpan> span(const QByteArray &zone, Micros now) const;

Q_SIGNALS:
    void changed();

private:
    enum Period { LastDay, LastWeek, LastMonth, ThisMonth, MonthBefore, Days };
    void showDays();

    QComboBox *m_period;
    QLabel *m_fromLabel;
    QDateEdit *m_from;
    QLabel *m_toLabel;
    QDateEdit *m_to;
};

} // namespace hk
