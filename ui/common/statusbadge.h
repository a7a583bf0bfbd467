#pragma once

#include "core/model/delivery.h"
#include "ui/common/shapedlines.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QtWidgets/QWidget>

namespace hk {

/// Icon, word and colour of a state: always all three.
struct BadgeLook
{
    Icon icon = Icon::Info;
    Tone tone = Tone::Neutral;
    QString text;
};

BadgeLook badgeOf(DeliveryStatus status);
/// "Delivered", "Failed"… in the window's language.
QString statusText(DeliveryStatus status);
/// The icon of a state in its colour.
QIcon statusIcon(DeliveryStatus status);
Tint tintOf(Tone tone);

/// How large a badge is in `font`, and drawing it at the leading side of `rect`, in its middle,
/// in the font of `lines`.
QSize badgeSize(const BadgeLook &look, const QFont &font, const Metrics &metrics);
void drawBadge(const Brush &brush, const QRect &rect, Qt::LayoutDirection direction,
               const BadgeLook &look, ShapedLines &lines);

/// A state as a tinted pill.
class StatusBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBadge(QWidget *parent = nullptr);

    void setLook(const BadgeLook &look);
    void setStatus(DeliveryStatus status) { setLook(badgeOf(status)); }
    const BadgeLook &look() const { return m_look; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeLook m_look;
    ShapedLines m_lines;
};

} // namespace hk
