#include "ui/common/clearbutton.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>

namespace hk {
namespace {

struct ClearButton
{
    Q_DECLARE_TR_FUNCTIONS(hk::ClearButton)
};

} // namespace

void addClearButton(QLineEdit *field)
{
    field->setClearButtonEnabled(true);
    for (QAbstractButton *inner : field->findChildren<QAbstractButton *>()) {
        const QList<QAction *> actions = inner->actions();
        const QString text = actions.isEmpty() ? QString() : actions.first()->text();
        inner->setAccessibleName(text.isEmpty() ? ClearButton::tr("Clear the field") : text);
    }
}

} // namespace hk
