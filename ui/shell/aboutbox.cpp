#include "ui/shell/aboutbox.h"

#include "ui/theme/icons.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMessageBox>

namespace hk {
namespace {

struct MainWindow // where its words are translated
{
    Q_DECLARE_TR_FUNCTIONS(hk::MainWindow)
};

} // namespace

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(MainWindow::tr("About Hookkeeper"));
    box->setIconPixmap(applicationIcon().pixmap(64));
    box->setText(MainWindow::tr("Hookkeeper %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(MainWindow::tr(
            "The desktop home of a scheduling company's webhooks.\n"
            "Free software under the GNU General Public License, version 3 or later."));
    box->open();
}

} // namespace hk
