#include "ui/deliveries/panesplitter.h"

#include "ui/theme/metrics.h"

#include <QtCore/QEvent>

#include <algorithm>

namespace hk {
namespace {

// Thousandths of the room, and design pixels, that the second has as a rule.
constexpr int usualBeside = 360;
constexpr int panesBesideFrom = 420;
constexpr int besideTo = 560;
constexpr int usualBelow = 600;
constexpr int whole = 1000;

size_t placeOf(Qt::Orientation orientation) { return orientation == Qt::Horizontal ? 1 : 0; }

} // namespace

PaneSplitter::PaneSplitter(QWidget *first, QWidget *second, QWidget *parent)
    : QSplitter(Qt::Vertical, parent), m_first(*first), m_second(*second)
{
    addWidget(first);
    addWidget(second);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        const QList<int> now = sizes();
        const int all = now.constFirst() + now.constLast();
        if (all <= 0)
            return;
        const double share = static_cast<double>(now.constLast()) / all;
        m_shares.at(placeOf(orientation())) = share;
        Q_EMIT shareSet(orientation(), qRound(share * whole));
    });
}

void PaneSplitter::arrange(Qt::Orientation orientation)
{
    setOrientation(orientation);
    updateGeometry();
    shareRoom();
}

void PaneSplitter::setFirstNeeds(int height)
{
    if (height == m_firstNeeds)
        return;
    m_firstNeeds = height;
    updateGeometry();
    shareRoom();
}

void PaneSplitter::setShare(Qt::Orientation orientation, std::optional<int> share)
{
    m_shares.at(placeOf(orientation)) =
            share ? std::optional(static_cast<double>(*share) / whole) : std::nullopt;
    shareRoom();
}

QSize PaneSplitter::minimumSizeHint() const
{
    const QSize least = QSplitter::minimumSizeHint();
    int needed = m_firstNeeds;
    if (!isBeside() && !m_second.isHidden())
        needed += handleWidth()
                + std::max(m_second.minimumHeight(), m_second.minimumSizeHint().height());
    return {least.width(), std::max(least.height(), needed)};
}

void PaneSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    shareRoom();
}

bool PaneSplitter::event(QEvent *event)
{
    const bool done = QSplitter::event(event);
    // A pane came, went, or needs more than it did.
    if (event->type() == QEvent::LayoutRequest)
        shareRoom();
    return done;
}

int PaneSplitter::room() const { return (isBeside() ? width() : height()) - handleWidth(); }

int PaneSplitter::usualSize(int room) const
{
    const Metrics metrics = Metrics::of(this);
    if (isBeside())
        return std::max(metrics.px(panesBesideFrom),
                        std::min(usualBeside * room / whole, metrics.px(besideTo)));
    return std::min(usualBelow * room / whole, room - m_firstNeeds);
}

void PaneSplitter::shareRoom()
{
    const int all = room();
    if (all <= 0 || m_first.isHidden() || m_second.isHidden())
        return;
    const std::optional<double> share = m_shares.at(placeOf(orientation()));
    const int wanted = share ? qRound(*share * all) : usualSize(all);
    const int least = isBeside()
            ? std::max(m_second.minimumWidth(), m_second.minimumSizeHint().width())
            : std::max(m_second.minimumHeight(), m_second.minimumSizeHint().height());
    const int second = std::clamp(wanted, std::min(least, all), all);
    if (sizes() != QList<int>{all - second, second})
        setSizes({all - second, second});
}

} // namespace hk
