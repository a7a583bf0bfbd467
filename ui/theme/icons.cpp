#include "ui/theme/icons.h"

#include "ui/theme/svgiconengine.h"

#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

#include <array>
#include <memory>

namespace hk {
namespace {

// In the order of enum Icon.
constexpr std::array fileNames{
        "anchor",   "overview", "settings", "simulator", "deliveries", "receiver", "delivered",
        "failed",   "retrying", "queued",   "held",      "cancelled",  "copy",     "refresh",
        "search",   "filter",   "eye",      "eye-off",   "shield",     "warning",  "info",
        "send",     "plus",     "more",     "live",      "down",       "up",       "right",
        "left",     "stop",     "play",     "trash",     "close",      "check",    "key",
        "external", "columns",  "save",     "undo",      "bell",       "contrast", "language",
        "store",    "audit",    "reports",  "clear",     "check-all",
};
static_assert(fileNames.size() == static_cast<size_t>(Icon::CheckAll) + 1);

QString nameOf(Icon icon) { return QString::fromLatin1(fileNames[static_cast<size_t>(icon)]); }

/// The program's own icon in its own colours, without the plugin that Qt would load for it.
class ApplicationIconEngine final : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        if (!m_drawing) // window managers ask for several sizes
            m_drawing = std::make_unique<QSvgRenderer>(QStringLiteral(":/icons/hookkeeper.svg"));
        m_drawing->render(painter, rect);
    }
    QIconEngine *clone() const override { return new ApplicationIconEngine; }

private:
    std::unique_ptr<QSvgRenderer> m_drawing;
};

} // namespace

QIcon icon(Icon icon, Tint tint) { return QIcon(new SvgIconEngine(nameOf(icon), tint)); }

QIcon fieldIcon(Icon icon)
{
    constexpr qreal margin = 3.0 / 22; // 16 pixels of the style's PM_LineEditIconSize
    return QIcon(new SvgIconEngine(nameOf(icon), Tint::Secondary, margin));
}

QIcon applicationIcon() { return QIcon(new ApplicationIconEngine); }

} // namespace hk
