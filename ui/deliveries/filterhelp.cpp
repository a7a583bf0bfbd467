#include "ui/deliveries/filterhelp.h"

#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtWidgets/QDialog>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

struct FilterHelp
{
    Q_DECLARE_TR_FUNCTIONS(hk::FilterHelp)
};

QString manual()
{
    QFile file(QStringLiteral(":/manual/filter-language.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void showFilterHelp(QWidget *parent)
{
    QWidget *window = parent->window();
    const QString name = QStringLiteral("filterHelpDialog");
    auto *dialog = window->findChild<QDialog *>(name);
    if (!dialog) {
        dialog = new QDialog(window);
        dialog->setObjectName(name);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(FilterHelp::tr("How filters are written"));
        auto *text = new QTextBrowser(dialog);
        text->setObjectName(QStringLiteral("filterHelpText"));
        text->setAccessibleName(dialog->windowTitle());
        text->setFrameShape(QFrame::NoFrame);
        text->setOpenLinks(false);
        text->setMarkdown(manual());
        auto *column = new QVBoxLayout(dialog);
        column->addWidget(text);
        setScaledSpacing(column, {8, 8, 8, 8}, 0);
        dialog->resize(Metrics::of(parent).px(760), Metrics::of(parent).px(620));
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace hk
