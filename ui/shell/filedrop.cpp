#include "ui/shell/filedrop.h"

#include "core/base/background.h"
#include "ui/common/messagebar.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace hk {
namespace {

bool areFiles(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return !urls.isEmpty() && std::ranges::all_of(urls, &QUrl::isLocalFile);
}

} // namespace

FileDrop::FileDrop(MainWindow &window)
    : QObject(&window), m_window(window), m_bar(new MessageBar(&window))
{
    m_bar->setObjectName(QStringLiteral("fileNotice"));
    window.setAcceptDrops(true);
    // Editors and lists take files as well, each of one kind.
    qApp->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    auto *drop = static_cast<QDropEvent *>(event);
    if (!widget || widget->window() != &m_window || !areFiles(*drop->mimeData()))
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction); // never the file away from where it was
    drop->accept();
    if (type == QEvent::Drop)
        takeDrop(*drop->mimeData());
    return true;
}

void FileDrop::takeDrop(const QMimeData &data)
{
    if (data.urls().size() > 1)
        return m_bar->showMessage(Tone::Warning,
                                  tr("Drop one file at a time: these are %Ln.", nullptr,
                                     static_cast<int>(data.urls().size())));
    take(data.urls().constFirst().toLocalFile());
}

void FileDrop::take(const QString &file)
{
    m_bar->clear();
    m_asking.ask(
            inBackground([file] { return fileKindOf(file); }), this,
            [this, file](const Result<std::optional<FileKind>> &kind) {
                if (!kind)
                    return m_bar->showError(kind.error());
                if (*kind)
                    return send(file, **kind);
                m_bar->showMessage(
                        Tone::Warning,
                        tr("%1 is nothing that can be opened here: drop a payload as JSON or a "
                           "cURL command, an HTTP archive or JSON Lines, a file of settings, "
                           "or a scenario.")
                                .arg(QFileInfo(file).fileName()));
            });
}

void FileDrop::send(const QString &file, FileKind kind)
{
    if (!m_window.place().company.isValid())
        return m_bar->showMessage(Tone::Warning, tr("Add a company first, then drop the file."));
    switch (kind) {
    case FileKind::Payload:
        return m_window.showPage(QStringLiteral("simulator"), QStringLiteral("file:") + file);
    case FileKind::Scenario:
        return m_window.showPage(QStringLiteral("simulator"), QStringLiteral("scenario:") + file);
    case FileKind::Records:
        return m_window.showPage(QStringLiteral("deliveries"), QStringLiteral("look:") + file);
    case FileKind::Settings:
        return m_window.showPage(QStringLiteral("settings"), QStringLiteral("import:") + file);
    }
}

} // namespace hk
