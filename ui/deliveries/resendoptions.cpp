#include "ui/deliveries/resendoptions.h"

#include "core/model/ratelimit.h"
#include "ui/common/errorwords.h"
#include "ui/common/fieldgrid.h"
#include "ui/theme/metrics.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace hk {
namespace {

constexpr qint64 hourMs = 3'600'000;

/// As the language writes it, with all digits of the year and minutes alone.
QString timePattern(const QLocale &locale)
{
    QString date = locale.dateFormat(QLocale::ShortFormat);
    if (!date.contains(QLatin1String("yyyy")))
        date.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return date + QStringLiteral(" HH:mm");
}

QTimeZone zoneOf(const QByteArray &name)
{
    const QTimeZone zone(name);
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

ResendOptions::ResendOptions(const QByteArray &timeZone, Now now, QWidget *parent)
    : QWidget(parent), m_zone(zoneOf(timeZone)), m_now(std::move(now)), m_age(new QComboBox(this)),
      m_rate(new QLineEdit(this)), m_parallel(new QLineEdit(this)), m_start(new QComboBox(this)),
      m_time(new QDateTimeEdit(this))
{
    auto *form = new FieldGrid(0, this);
    buildAge(*form);
    m_rate->setObjectName(QStringLiteral("resendRateField"));
    m_rateRow = form->addRow(tr("&Rate"), m_rate);
    explainRate();
    connect(m_rate, &QLineEdit::textEdited, this, &ResendOptions::explainRate);
    connect(m_rate, &QLineEdit::editingFinished, this, &ResendOptions::checkRate);
    buildParallel(*form);
    buildStart(*form);
    auto *column = new QVBoxLayout(this);
    column->addWidget(form);
    setScaledSpacing(column, {0, 0, 0, 0}, 0);
}

void ResendOptions::buildAge(FieldGrid &form)
{
    m_age->setObjectName(QStringLiteral("resendAgeField"));
    m_age->addItem(tr("Any age"));
    m_age->addItem(tr("Not older than 1 hour"), hourMs);
    m_age->addItem(tr("Not older than 24 hours"), 24 * hourMs);
    m_age->addItem(tr("Not older than 7 days"), 7 * 24 * hourMs);
    m_age->addItem(tr("Not older than 30 days"), 30 * 24 * hourMs);
    form.addRow(tr("&Age"), m_age);
    connect(m_age, &QComboBox::currentIndexChanged, this, &ResendOptions::ageChanged);
}

void ResendOptions::buildParallel(FieldGrid &form)
{
    m_parallel->setObjectName(QStringLiteral("resendParallelField"));
    m_parallelRow = form.addRow(tr("At &once"), m_parallel);
    explainParallel();
    connect(m_parallel, &QLineEdit::textEdited, this, &ResendOptions::explainParallel);
    connect(m_parallel, &QLineEdit::editingFinished, this, &ResendOptions::checkParallel);
}

void ResendOptions::buildStart(FieldGrid &form)
{
    m_start->setObjectName(QStringLiteral("resendStartField"));
    m_start->addItem(tr("Now"));
    m_start->addItem(tr("At a time"));
    form.addRow(tr("S&tart"), m_start);
    m_time->setObjectName(QStringLiteral("resendTimeField"));
    // The field counts as UTC, which has no gaps: what stands in it is the company's wall clock.
    m_time->setTimeSpec(Qt::UTC);
    m_time->setDisplayFormat(timePattern(locale()));
    const QDateTime later = toDateTime(m_now()).toTimeZone(m_zone).addSecs(7200);
    m_time->setDateTime({later.date(), QTime(later.time().hour(), 0), Qt::UTC});
    m_timeRow = form.addRow(tr("Ti&me"), m_time);
    explainTime();
    showStart();
    connect(m_start, &QComboBox::currentIndexChanged, this, &ResendOptions::showStart);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &ResendOptions::explainTime);
}

std::optional<qint64> ResendOptions::youngerThanMs() const
{
    const QVariant ms = m_age->currentData();
    return ms.isValid() ? std::optional(ms.toLongLong()) : std::nullopt;
}

bool ResendOptions::startsLater() const { return m_start->currentIndex() == 1; }

void ResendOptions::showStart() { m_timeRow->setVisible(startsLater()); }

void ResendOptions::explainRate()
{
    m_rateRow->showNote(tr("Such as 10/s or 100/m; empty: as fast as the endpoints take them."));
}

bool ResendOptions::checkRate()
{
    const QString text = m_rate->text().trimmed();
    const Result<RateLimit> rate = parseRateLimit(text);
    if (text.isEmpty() || rate)
        return true;
    m_rateRow->showError(sentenceOf(rate.error()));
    return false;
}

void ResendOptions::explainParallel()
{
    m_parallelRow->showNote(tr("How many deliveries of the plan are on their way at the same time, "
                               "1 to 64; empty: as many as the endpoints take."));
}

bool ResendOptions::checkParallel()
{
    const QString text = m_parallel->text().trimmed();
    if (text.isEmpty() || parseParallel(text))
        return true;
    m_parallelRow->showError(tr("This is no whole number from 1 to 64."));
    return false;
}

void ResendOptions::explainTime()
{
    const std::optional<Micros> at = moment();
    if (!at)
        return m_timeRow->showError(tr("There is no such time: clocks go forward then. Choose a "
                                       "later one."));
    const QDateTime there = toDateTime(*at).toTimeZone(m_zone);
    //: %1 is a time zone, such as America/Toronto, %2 its offset: "UTC-04:00".
    m_timeRow->showNote(tr("In the company's time zone, %1 (%2).")
                                .arg(QString::fromLatin1(m_zone.id()),
                                     m_zone.displayName(there, QTimeZone::OffsetName)));
}

std::optional<Micros> ResendOptions::moment() const
{
    const QDateTime there(m_time->date(), m_time->time(), m_zone);
    if (!there.isValid() || there.time() != m_time->time())
        return std::nullopt;
    return toMicros(there.toUTC());
}

FieldRow *ResendOptions::writeTo(ResendWish &wish)
{
    if (!checkRate())
        return m_rateRow;
    const QString text = m_rate->text().trimmed();
    wish.rate = text.isEmpty() ? RateLimit() : *parseRateLimit(text);
    if (!checkParallel())
        return m_parallelRow;
    const QString number = m_parallel->text().trimmed();
    wish.parallel = number.isEmpty() ? 0 : *parseParallel(number);
    wish.startAt.reset();
    if (!startsLater())
        return nullptr;
    wish.startAt = moment();
    if (wish.startAt && *wish.startAt > m_now())
        return nullptr;
    if (wish.startAt)
        m_timeRow->showError(tr("That time is over. Choose a later one, or start now."));
    return m_timeRow;
}

} // namespace hk
