#include "ui/common/dialogs.h"

#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace hk {
namespace {

void openFileDialog(QFileDialog *dialog, std::function<void(const QString &)> chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

} // namespace

void WindowDialogs::ask(QWidget *parent, const Question &question,
                        std::function<void(int)> answered)
{
    auto *box = new QMessageBox(QMessageBox::Question, question.title, question.text,
                                QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("questionBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.detail);
    QList<QAbstractButton *> buttons;
    for (int i = 0; i < question.answers.size(); ++i) {
        QPushButton *button = box->addButton(question.answers[i], QMessageBox::ActionRole);
        buttons.append(button);
        if (i == question.byDefault)
            box->setDefaultButton(button);
        if (i == question.onEscape)
            box->setEscapeButton(button);
    }
    QObject::connect(box, &QMessageBox::finished, box,
                     [box, buttons, question, answered = std::move(answered)] {
                         const qsizetype index = buttons.indexOf(box->clickedButton());
                         answered(index < 0 ? question.onEscape : static_cast<int>(index));
                     });
    box->open();
}

void WindowDialogs::openFile(QWidget *parent, const QString &title, const QString &filter,
                             std::function<void(const QString &file)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, std::move(chosen));
}

void WindowDialogs::saveFile(QWidget *parent, const QString &title, const QString &suggested,
                             std::function<void(const QString &file)> chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggested);
    openFileDialog(dialog, std::move(chosen));
}

} // namespace hk
