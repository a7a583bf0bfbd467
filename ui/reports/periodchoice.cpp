#include "ui/reports/periodchoice.h"

#include "ui/theme/metrics.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace hk {
namespace {

constexpr qint64 msPerDay = 86'400'000;

} // namespace

PeriodChoice::PeriodChoice(QWidget *parent)
    : QWidget(parent), m_period(new QComboBox(this)), m_fromLabel(new QLabel(tr("F&rom:"), this)),
      m_from(new QDateEdit(this)), m_toLabel(new QLabel(tr("t&o:"), this)),
      m_to(new QDateEdit(this))
{
    m_period->setObjectName(QStringLiteral("reportPeriod"));
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("Last 24 hours"), LastDay);
    m_period->addItem(tr("Last 7 days"), LastWeek);
    m_period->addItem(tr("Last 30 days"), LastMonth);
    m_period->addItem(tr("This month"), ThisMonth);
    m_period->addItem(tr("Last month"), MonthBefore);
    m_period->addItem(tr("Chosen days"), Days);
    const QDate today = QDate::currentDate();
    m_from->setDate(today.addDays(-6));
    m_to->setDate(today);
    m_from->setObjectName(QStringLiteral("reportFrom"));
    m_to->setObjectName(QStringLiteral("reportTo"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    auto *row = new QHBoxLayout(this);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);
    row->addWidget(m_period);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fromLabel, m_from, m_toLabel, m_to})
        row->addWidget(widget);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->setDateRange(QDate(2000, 1, 1), QDate(2999, 12, 31));
        connect(edit, &QDateEdit::dateChanged, this, &PeriodChoice::changed);
    }
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        showDays();
        Q_EMIT changed();
    });
    showDays();
}

void PeriodChoice::showDays()
{
    const bool isShown = m_period->currentData().toInt() == Days;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fromLabel, m_from, m_toLabel, m_to})
        widget->setVisible(isShown);
}

Result<ReportSpan> PeriodChoice::span(const QByteArray &zone, Micros now) const
{
    const QDate today = toDateTime(now).toTimeZone(QTimeZone(zone)).date();
    switch (m_period->currentData().toInt()) {
    case LastWeek:
        return lastSpan(now, 7 * msPerDay);
    case LastMonth:
        return lastSpan(now, 30 * msPerDay);
    case ThisMonth:
        return monthSpan(today, zone);
    case MonthBefore:
        return monthSpan(QDate(today.year(), today.month(), 1).addDays(-1), zone);
    case Days:
        return spanBetween(m_from->date().toString(Qt::ISODate), m_to->date().toString(Qt::ISODate),
                           zone);
    default:
        return lastSpan(now, msPerDay);
    }
}

} // namespace hk
