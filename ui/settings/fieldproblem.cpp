#include "ui/settings/fieldproblem.h"

#include "ui/common/errorwords.h"
#include "ui/common/fieldgrid.h"

#include <QtWidgets/QLineEdit>

namespace hk {

void showProblem(FieldRow &row, const Error &error, const QString &repair)
{
    // With a repair to click, the words of what to do would say it twice.
    row.showError(repair.isEmpty() ? sentenceOf(error) : wordsOf(error).message, repair);
}

void focusProblem(QWidget *field)
{
    field->setFocus(Qt::OtherFocusReason);
    if (auto *edit = qobject_cast<QLineEdit *>(field))
        edit->selectAll();
}

} // namespace hk
