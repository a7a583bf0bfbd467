#include "ui/keeping/daysfield.h"

#include <QtWidgets/QLineEdit>

namespace hk {

DaysField::DaysField(QWidget *parent) : QSpinBox(parent)
{
    connect(this, &QSpinBox::valueChanged, this, &DaysField::nameUnit);
    nameUnit();
}

/// Also while a number is typed, so the caret stays before the digit before which it was: with the
/// unit the number is written anew, its separators too.
void DaysField::nameUnit()
{
    //: Behind a number in a field; the plural is that of the number.
    const QString unit = tr(" day(s)", nullptr, value());
    const bool isInWords = value() == minimum() && !specialValueText().isEmpty();
    if (unit == suffix() || isInWords)
        return;
    QLineEdit *edit = lineEdit();
    const auto numberEnd = [this, edit] {
        const QString text = edit->text(); // who typed over all of it has left no unit
        return text.size() - (text.endsWith(suffix()) ? suffix().size() : 0);
    };
    const qsizetype behind = numberEnd() - edit->cursorPosition();
    setSuffix(unit);
    edit->setCursorPosition(static_cast<int>(numberEnd() - behind));
}

} // namespace hk
