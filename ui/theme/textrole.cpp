#include "ui/theme/textrole.h"

#include "ui/theme/accessiblefaces.h"
#include "ui/theme/hookstyle.h"

#include <QtGui/QFontDatabase>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace hk {

QFont fontOf(TextRole role, const QWidget *)
{
    QFont font = QApplication::font();
    const qreal body = font.pointSizeF();
    switch (role) {
    case TextRole::Body:
        break;
    case TextRole::PageTitle:
        font.setPointSizeF(body * 1.5);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::CardTitle:
        font.setPointSizeF(body * 1.1);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Figure:
        font.setPointSizeF(body * 2);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Code: {
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(body * 0.95);
        break;
    }
    }
    return font;
}

void setTextRole(QWidget *widget, TextRole role)
{
    widget->setProperty(HookStyle::textRoleProperty, static_cast<int>(role));
    widget->setFont(fontOf(role, widget));
    if (role == TextRole::PageTitle || role == TextRole::CardTitle)
        renewFace(*widget);
}

void setSecondary(QWidget *widget) { widget->setForegroundRole(QPalette::PlaceholderText); }

} // namespace hk
