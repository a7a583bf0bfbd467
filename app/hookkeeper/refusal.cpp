#include "app/hookkeeper/refusal.h"

#include <QtWidgets/QMessageBox>

namespace hk {

void showRefusal(const QString &title, const ErrorText &text, QObject *context,
                 const std::function<void()> &closed)
{
    auto *box = new QMessageBox(QMessageBox::Critical, title, text.message, QMessageBox::Close);
    box->setInformativeText(text.hint);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QMessageBox::finished, context, closed);
    box->open();
}

} // namespace hk
