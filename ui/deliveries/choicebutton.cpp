#include "ui/deliveries/choicebutton.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QToolButton>

namespace hk {

QToolButton *addChoiceButton(QButtonGroup &group, int id, const QString &text,
                             const QString &objectName)
{
    auto *button = new QToolButton(qobject_cast<QWidget *>(group.parent()));
    button->setObjectName(objectName);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoExclusive(true); // so that it is heard as one of several
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    group.addButton(button, id);
    return button;
}

} // namespace hk
