#include "ui/runs/repeatform.h"

#include "ui/common/dialogs.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/timetext.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr int mostEvents = 100'000;
constexpr int fastest = 10'000;
constexpr double fastStore = 500; // events a second that any machine stores
constexpr int secondMs = 1000;
constexpr int minuteMs = 60'000;

} // namespace

RepeatForm::RepeatForm(QWidget *parent)
    : QWidget(parent), m_count(new QSpinBox(this)), m_rate(new QSpinBox(this)),
      m_unit(new QComboBox(this))
{
    m_count->setObjectName(QStringLiteral("repeatCount"));
    m_count->setRange(1, mostEvents);
    m_count->setValue(10);
    m_count->setGroupSeparatorShown(true);
    m_rate->setObjectName(QStringLiteral("repeatRate"));
    m_rate->setRange(0, fastest);
    m_rate->setGroupSeparatorShown(true);
    m_rate->setSpecialValueText(tr("As fast as they are stored"));
    m_unit->setObjectName(QStringLiteral("repeatUnit"));
    m_unit->setAccessibleName(tr("Events in which time"));
    m_unit->addItem(tr("a second"), secondMs);
    m_unit->addItem(tr("a minute"), minuteMs);

    auto *fields = new FieldGrid(0, this);
    FieldRow *count = fields->addRow(tr("&Number of events"), m_count);
    count->showNote(tr("Each is an event of its own with its own ID, unless you wrote one into the "
                       "payload: that one stays."));
    m_rateRow = fields->addRow(tr("&Rate"), m_rate, m_unit);
    auto *column = new QVBoxLayout(this);
    column->addWidget(fields);
    column->addStretch(1);
    setScaledSpacing(column, {16, 16, 16, 12}, 8);
    growWithContents(this);
    const auto tell = [this] {
        explain();
        Q_EMIT changed();
    };
    connect(m_count, &QSpinBox::valueChanged, this, tell);
    connect(m_rate, &QSpinBox::valueChanged, this, tell);
    connect(m_unit, &QComboBox::currentIndexChanged, this, tell);
    explain();
}

int RepeatForm::count() const { return m_count->value(); }

RateLimit RepeatForm::rate() const { return {m_rate->value(), m_unit->currentData().toInt()}; }

void RepeatForm::explain()
{
    m_unit->setEnabled(!rate().isUnlimited());
    if (rate().isUnlimited())
        return m_rateRow->clearMessage();
    const double seconds = (count() - 1) / rate().perSecond();
    const QString time = durationText(qRound64(seconds * static_cast<double>(microsPerSecond)));
    // Faster than that is wished for, but not promised.
    m_rateRow->showNote(rate().perSecond() > fastStore ? tr("It takes at least %1.").arg(time)
                                                       : tr("It takes %1.").arg(time));
}

} // namespace hk
