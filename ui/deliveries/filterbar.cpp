#include "ui/deliveries/filterbar.h"

#include "ui/common/clearbutton.h"
#include "ui/common/errorwords.h"
#include "ui/common/flowlayout.h"
#include "ui/common/iconlabel.h"
#include "ui/common/taborder.h"
#include "ui/deliveries/filteredit.h"
#include "ui/deliveries/filtertext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace hk {
namespace {

constexpr int leastText = 200; // design pixels

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_edit(new FilterEdit(this)), m_period(new QComboBox(this)),
      m_line(new QBoxLayout(QBoxLayout::LeftToRight)), m_tools(new FlowLayout(new QWidget(this))),
      m_faultBox(new QWidget(this)), m_fault(new QLabel(m_faultBox))
{
    build();
    connectEdit();
}

void FilterBar::build()
{
    m_edit->setObjectName(QStringLiteral("filterEdit"));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setPlaceholderText(
            tr("Filter: %1")
                    .arg(QStringLiteral("status:failed trigger:Booking* code:>=500 "
                                        "\"maria@\"")));
    auto *glass = new QAction(fieldIcon(Icon::Search), m_edit->accessibleName(), m_edit);
    m_edit->addAction(glass, QLineEdit::LeadingPosition);
    auto *help = new QAction(fieldIcon(Icon::Info), tr("How filters are written"), m_edit);
    help->setObjectName(QStringLiteral("filterFieldHelp"));
    m_edit->addAction(help, QLineEdit::TrailingPosition);
    connect(help, &QAction::triggered, this, &FilterBar::helpWanted);
    addClearButton(m_edit);
    m_period->setObjectName(QStringLiteral("periodCombo"));
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("Last hour"), static_cast<int>(Period::Hour));
    m_period->addItem(tr("Last 24 hours"), static_cast<int>(Period::Day));
    m_period->addItem(tr("Last 7 days"), static_cast<int>(Period::Week));
    m_period->addItem(tr("All time"), static_cast<int>(Period::All));
    setPeriod(Period::Day);

    auto *faultIcon = new IconLabel(16, m_faultBox);
    faultIcon->setIcon(icon(Icon::Warning, Tint::Danger));
    m_fault->setObjectName(QStringLiteral("filterFault"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    auto *faultRow = new QHBoxLayout(m_faultBox);
    faultRow->addWidget(faultIcon);
    faultRow->addWidget(m_fault, 1);
    m_faultBox->hide();
    handFocusTo(*this, m_edit);

    m_line->addWidget(m_edit, 1);
    m_line->addWidget(m_tools->parentWidget());
    m_tools->addWidget(m_period);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_line);
    layout->addWidget(m_faultBox);
    setScaledSpacing(m_line, {0, 0, 0, 0}, 8);
    setScaledSpacing(m_tools, {0, 0, 0, 0}, 8);
    setScaledSpacing(faultRow, {2, 0, 0, 0}, 6);
    setScaledSpacing(layout, {0, 0, 0, 0}, 4);
}

void FilterBar::connectEdit()
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(applyAfterMs);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        if (!m_edit->isCompleting())
            return apply();
        // One is still at it: nothing is asked yet, but a fault of what stood there is not told.
        if (!m_hasFault)
            return;
        m_hasFault = false;
        setInvalid(m_edit, false);
        m_faultBox->hide();
        m_edit->clearUnderline();
        m_edit->setAccessibleDescription({});
    });
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_wasTyped = true;
        m_delay.start();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &FilterBar::apply);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        apply();
        if (!m_hasFault && std::exchange(m_wasTyped, false))
            Q_EMIT used();
    });
    connect(m_edit, &FilterEdit::escaped, this, &FilterBar::left);
    connect(m_edit, &FilterEdit::leftDown, this, &FilterBar::left);
    connect(m_edit, &FilterEdit::completionEnded, &m_delay, qOverload<>(&QTimer::start));
    connect(m_edit, &FilterEdit::completionWanted, this, &FilterBar::completionWanted);
    connect(m_period, &QComboBox::currentIndexChanged, this, &FilterBar::periodChanged);
}

QString FilterBar::text() const { return m_edit->text(); }

void FilterBar::setText(const QString &text)
{
    m_edit->setText(text);
    apply();
}

FilterBar::Period FilterBar::period() const
{
    return static_cast<Period>(m_period->currentData().toInt());
}

void FilterBar::setPeriod(Period period)
{
    m_period->setCurrentIndex(m_period->findData(static_cast<int>(period)));
}

QString FilterBar::words() const
{
    if (m_filter.matchesEverything())
        //: %1 is a period, such as "Last 24 hours".
        return tr("All deliveries · %1").arg(m_period->currentText());
    //: %1 is a filter, such as status:failed, %2 a period, such as "Last 24 hours".
    return tr("All that match %1 · %2").arg(m_filter.text(), m_period->currentText());
}

QString FilterBar::keptText() const
{
    const QString typed = text().trimmed();
    const QString name = nameOf(FilterField::Created);
    if (period() == Period::All || !termsInFilter(typed, {FilterField::Created}).isEmpty())
        return typed;
    const QLatin1String age(period() == Period::Hour          ? ":<1h"
                                    : period() == Period::Day ? ":<24h"
                                                              : ":<7d");
    return withTerm(typed, {}, name + age);
}

void FilterBar::setWords(const FilterWords &words) { m_edit->setWords(words); }

void FilterBar::ask(const QString &text, Period period)
{
    const bool hadPeriod = this->period() == period;
    const DeliveryFilter before = m_filter;
    {
        const QSignalBlocker quiet(this);
        setPeriod(period);
        setText(text);
    }
    Q_EMIT judged();
    if (m_filter != before)
        Q_EMIT filterChanged();
    else if (!hadPeriod)
        Q_EMIT periodChanged();
}

QString FilterBar::countText(int deliveries) const
{
    switch (period()) {
    case Period::Hour:
        return tr("%Ln delivery(ies) in the last hour", nullptr, deliveries);
    case Period::Day:
        return tr("%Ln delivery(ies) in the last 24 hours", nullptr, deliveries);
    case Period::Week:
        return tr("%Ln delivery(ies) in the last 7 days", nullptr, deliveries);
    case Period::All:
        break;
    }
    return tr("%Ln delivery(ies)", nullptr, deliveries);
}

std::optional<Micros> FilterBar::createdSince(Micros now) const
{
    switch (period()) {
    case Period::Hour:
        return now - microsPerHour;
    case Period::Day:
        return now - 24 * microsPerHour;
    case Period::Week:
        return now - 7 * 24 * microsPerHour;
    case Period::All:
        break;
    }
    return std::nullopt;
}

void FilterBar::focusText()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::addWidget(QWidget *widget)
{
    m_tools->addWidget(widget);
    QList<QWidget *> order{m_edit};
    for (int i = 0; i < m_tools->count(); ++i)
        order.append(m_tools->itemAt(i)->widget());
    chainTabOrder(order);
}

/// What all needs in one line.
int FilterBar::straightWidth() const
{
    const Metrics metrics = Metrics::of(this);
    return metrics.px(leastText) + m_line->spacing() + m_tools->sizeHint().width();
}

QSize FilterBar::minimumSizeHint() const
{
    const int least = qMax(m_edit->minimumSizeHint().width(), m_tools->minimumSize().width());
    return {least, QWidget::minimumSizeHint().height()};
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_line->setDirection(width() < straightWidth() ? QBoxLayout::TopToBottom
                                                   : QBoxLayout::LeftToRight);
}

void FilterBar::apply()
{
    m_delay.stop();
    const auto parsed = DeliveryFilter::parse(m_edit->text());
    m_hasFault = !parsed;
    setInvalid(m_edit, m_hasFault);
    m_faultBox->setVisible(m_hasFault);
    m_edit->clearUnderline();
    if (parsed)
        m_edit->setAccessibleDescription({});
    else
        showFault(parsed.error());
    const bool changes = parsed && *parsed != m_filter;
    if (changes) {
        yieldPeriod(parsed->text());
        m_filter = *parsed;
    }
    Q_EMIT judged();
    if (changes)
        Q_EMIT filterChanged();
}

/// A time that the text asks for is the period: it would be cut short by another that stays beside
/// it.
void FilterBar::yieldPeriod(const QString &asked)
{
    const QList<FilterField> time{FilterField::Created};
    const QStringList terms = termsInFilter(asked, time);
    if (terms.isEmpty() || terms == termsInFilter(m_filter.text(), time))
        return;
    const QSignalBlocker quiet(m_period); // both are asked for at once
    setPeriod(Period::All);
}

void FilterBar::showFault(const Error &error)
{
    const QString sentence = sentenceOf(error);
    m_fault->setText(sentence);
    m_edit->setAccessibleDescription(sentence);
    if (const qsizetype place = FilterEdit::faultOf(error); place >= 0)
        m_edit->underline(place);
}

} // namespace hk
