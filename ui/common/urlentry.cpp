#include "ui/common/urlentry.h"

#include <QtWidgets/QLineEdit>

namespace hk {

void setUpUrlField(QLineEdit *field)
{
    field->setLayoutDirection(Qt::LeftToRight);
    QObject::connect(field, &QLineEdit::textChanged, field, [field] {
        if (!field->hasFocus() && !field->isModified()) // nobody wrote it
            field->setCursorPosition(0);
    });
    QObject::connect(field, &QLineEdit::editingFinished, field, [field] {
        if (!field->hasFocus())
            field->setCursorPosition(0);
    });
}

} // namespace hk
