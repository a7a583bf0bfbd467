#include "ui/deliveries/deliveryfiles.h"

#include "ui/common/dialogs.h"
#include "ui/deliveries/recordsdialog.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <limits>

namespace hk {
namespace {

bool isOneFile(const QMimeData &data)
{
    return data.urls().size() == 1 && data.urls().constFirst().isLocalFile();
}

} // namespace

DeliveryFiles::DeliveryFiles(const Fronts &fronts, Dialogs &dialogs, QWidget *page)
    : QObject(page), m_fronts(fronts), m_dialogs(dialogs), m_page(page)
{
    page->setAcceptDrops(true);
    page->installEventFilter(this);
}

void DeliveryFiles::exportDeliveries(const ExportScope &scope)
{
    auto *dialog = new DeliveryExportDialog(m_fronts, m_dialogs, m_company, scope, m_page);
    connect(dialog, &DeliveryExportDialog::exported, this,
            [this](const QString &file, qint64 written) {
                const int count = static_cast<int>(
                        std::min<qint64>(written, std::numeric_limits<int>::max()));
                //: %1 is the name of a file.
                Q_EMIT exported(tr("%Ln delivery(ies) written to %1", nullptr, count)
                                        .arg(QFileInfo(file).fileName()));
            });
    dialog->open();
}

void DeliveryFiles::look()
{
    const QString filter = tr("Exported deliveries and HTTP archives (%1)")
                                   .arg(QStringLiteral("*.har *.jsonl *.ndjson *.json"))
            + QStringLiteral(";;") + tr("All files (%1)").arg(QStringLiteral("*"));
    m_dialogs.openFile(m_page, tr("Look at a file"), filter,
                       [this](const QString &file) { lookAt(file); });
}

void DeliveryFiles::lookAt(const QString &file)
{
    m_reading.cancel();
    m_reading = {};
    m_asking.ask(m_fronts.records.look(file, m_reading), this,
                 [this](const Result<RecordFile> &read) {
                     if (!read)
                         return Q_EMIT failed(read.error());
                     (new RecordsDialog(*read, m_page))->show();
                 });
}

bool DeliveryFiles::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    if (!isOneFile(*drop->mimeData()))
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (type == QEvent::Drop)
        lookAt(drop->mimeData()->urls().constFirst().toLocalFile());
    return true;
}

} // namespace hk
