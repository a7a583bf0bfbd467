#include "ui/shell/splittermemory.h"

#include <QtCore/QEvent>
#include <QtCore/QSettings>
#include <QtWidgets/QSplitter>

#include <algorithm>
#include <numeric>

namespace hk {
namespace {

constexpr const char *splitterKeptAs = "keptAs";
constexpr int whole = 1000;
constexpr int least = 50; // thousandths that a part has at least

/// Thousandths of the room for each part; empty: nothing is kept that could be.
QList<int> sharesIn(const QVariant &kept, int parts)
{
    QList<int> shares;
    const QStringList texts = kept.toStringList();
    for (const QString &text : texts)
        shares.append(text.toInt());
    const bool arePossible = shares.size() == parts
            && std::ranges::all_of(shares, [](int share) { return share >= least; })
            && std::ranges::all_of(shares, [](int share) { return share <= whole; });
    return arePossible ? shares : QList<int>();
}

} // namespace

SplitterMemory::SplitterMemory(QWidget &window, QSettings &settings)
    : QObject(&window), m_settings(settings)
{
    const QList<QSplitter *> splitters = window.findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters) {
        if (splitter->property(splitterKeptAs).toString().isEmpty())
            continue;
        splitter->installEventFilter(this);
        connect(splitter, &QSplitter::splitterMoved, this, [this, splitter] { keep(*splitter); });
    }
}

QString SplitterMemory::keyOf(const QSplitter &splitter)
{
    const bool isBeside = splitter.orientation() == Qt::Horizontal;
    return splitter.property(splitterKeptAs).toString()
            + (isBeside ? QStringLiteral("/beside") : QStringLiteral("/below"));
}

void SplitterMemory::keep(const QSplitter &splitter)
{
    const QList<int> sizes = splitter.sizes();
    const int all = std::accumulate(sizes.cbegin(), sizes.cend(), 0);
    if (all <= 0)
        return;
    QStringList shares;
    for (const int size : sizes)
        shares.append(QString::number(size * whole / all));
    m_settings.setValue(keyOf(splitter), shares);
}

void SplitterMemory::restore(QSplitter &splitter)
{
    QList<int> shares = sharesIn(m_settings.value(keyOf(splitter)), splitter.count());
    if (shares.isEmpty())
        return;
    const int room =
            splitter.orientation() == Qt::Horizontal ? splitter.width() : splitter.height();
    for (int &share : shares)
        share = share * room / whole;
    splitter.setSizes(shares);
    Q_EMIT splitter.splitterMoved(shares.constFirst(), 1); // as by the hand that moved it
}

bool SplitterMemory::eventFilter(QObject *watched, QEvent *event)
{
    auto *splitter = qobject_cast<QSplitter *>(watched);
    if (!splitter || event->type() != QEvent::Resize)
        return QObject::eventFilter(watched, event);
    const Qt::Orientation now = splitter->orientation();
    if (m_restored.contains(splitter) && m_restored.value(splitter) == now)
        return false;
    m_restored.insert(splitter, now);
    // After whoever shares the room out in an answer to this.
    QMetaObject::invokeMethod(
            splitter, [this, splitter] { restore(*splitter); }, Qt::QueuedConnection);
    return false;
}

} // namespace hk
