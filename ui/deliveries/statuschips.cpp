#include "ui/deliveries/statuschips.h"

#include "ui/common/chip.h"
#include "ui/common/dialogs.h"
#include "ui/common/flowlayout.h"
#include "ui/common/statusbadge.h"
#include "ui/theme/metrics.h"

#include <QtCore/QEvent>
#include <QtWidgets/QButtonGroup>

#include <numeric>

namespace hk {
namespace {

constexpr std::array order{DeliveryStatus::Delivered, DeliveryStatus::Failed,
                           DeliveryStatus::Retrying,  DeliveryStatus::Queued,
                           DeliveryStatus::Held,      DeliveryStatus::Cancelled};

} // namespace

StatusChips::StatusChips(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *layout = new FlowLayout(this);
    setScaledSpacing(layout, {0, 0, 0, 0}, 6);
    growWithContents(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_group->setExclusive(false); // the filter's text decides, not the click
    m_all = addChip(QStringLiteral("all"), new Chip(tr("All", "deliveries"), this), std::nullopt);
    for (const DeliveryStatus status : order) {
        auto *chip = new Chip(statusIcon(status), statusText(status), this);
        m_chips[static_cast<size_t>(status)] = addChip(nameOf(status), chip, status);
    }
    m_chips[static_cast<size_t>(DeliveryStatus::Cancelled)]->hide();
    m_hide = new Chip(icon(Icon::Simulator), tr("Hide simulations"), this);
    m_hide->setObjectName(QStringLiteral("hideSimulationsChip"));
    m_hide->setCheckable(true);
    m_hide->setToolTip(tr("Leaves out what the Simulator and the console's trigger sent"));
    layout->addWidget(m_hide);
    connect(m_hide, &QAbstractButton::clicked, this, [this](bool down) {
        m_hide->setChecked(!down);
        Q_EMIT hidingWanted(down);
    });
    show(std::nullopt, true);
}

Chip *StatusChips::addChip(const QString &name, Chip *chip, std::optional<DeliveryStatus> status)
{
    chip->setObjectName(name + QStringLiteral("Chip"));
    chip->setCheckable(true);
    chip->setAutoExclusive(true); // so that it is heard as one of several
    m_group->addButton(chip);
    layout()->addWidget(chip);
    connect(chip, &QAbstractButton::clicked, this, [this, chip, status](bool down) {
        chip->setChecked(!down);
        Q_EMIT statusWanted(down ? status : std::nullopt);
    });
    return chip;
}

// Layouts above ask for a height that fits the width, but take from it where it is low.
void StatusChips::fitHeight() { setMinimumHeight(layout()->heightForWidth(width())); }

void StatusChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

bool StatusChips::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return done;
}

void StatusChips::setCounts(const std::optional<StatusCounts> &counts)
{
    const auto countOf = [&counts](DeliveryStatus status) {
        return counts ? std::optional(counts->value(status)) : std::nullopt;
    };
    m_all->setCount(
            counts ? std::optional(std::accumulate(counts->begin(), counts->end(), qint64(0)))
                   : std::nullopt);
    for (const DeliveryStatus status : order)
        m_chips[static_cast<size_t>(status)]->setCount(countOf(status));
    Chip *cancelled = m_chips[static_cast<size_t>(DeliveryStatus::Cancelled)];
    if (counts)
        cancelled->setVisible(counts->value(DeliveryStatus::Cancelled) > 0
                              || cancelled->isChecked());
}

void StatusChips::showCounting()
{
    m_all->showCounting();
    for (const DeliveryStatus status : order)
        m_chips[static_cast<size_t>(status)]->showCounting();
}

void StatusChips::showSimulationsHidden(bool hidden) { m_hide->setChecked(hidden); }

void StatusChips::show(std::optional<DeliveryStatus> status, bool isPlain)
{
    m_all->setChecked(isPlain && !status);
    for (const DeliveryStatus each : order) {
        Chip *chip = m_chips[static_cast<size_t>(each)];
        chip->setChecked(status == each);
        if (chip->isChecked())
            chip->show();
    }
}

} // namespace hk
