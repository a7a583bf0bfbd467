#include "ui/simulator/payloadtransfer.h"

#include "core/base/background.h"
#include "core/base/outputfile.h"
#include "core/contract/strictjson.h"
#include "ui/common/codeeditor.h"
#include "ui/common/codeview.h"
#include "ui/common/dialogs.h"
#include "ui/common/errorwords.h"

#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QWidget>

namespace hk {
namespace {

bool isOneFile(const QMimeData &data)
{
    return data.urls().size() == 1 && data.urls().constFirst().isLocalFile();
}

Result<ImportedPayload> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, name, file.errorString(), {}};
    // A command is longer than the payload in it.
    return importPayload(file.read(2 * largestPayload), name);
}

} // namespace

PayloadTransfer::PayloadTransfer(CodeView &editor, Dialogs &dialogs, QWidget *card)
    : QObject(card), m_editor(editor), m_dialogs(dialogs), m_card(card)
{
    CodeEditor &code = editor.code();
    code.viewport()->installEventFilter(this);
    code.setForeign(&isImportable);
    connect(&code, &CodeEditor::foreignPasted, this,
            [this](const QString &text) { importText(text, tr("What was pasted")); });
}

void PayloadTransfer::openFile()
{
    m_dialogs.openFile(m_card, tr("Open payload"), tr("JSON or a cURL command (*)"),
                       [this](const QString &file) { importFile(file); });
}

void PayloadTransfer::paste()
{
    importText(QGuiApplication::clipboard()->text(), tr("The clipboard"));
}

void PayloadTransfer::saveFile(const QString &suggested)
{
    m_dialogs.saveFile(m_card, tr("Save payload as"), suggested,
                       [this](const QString &file) { write(file); });
}

bool PayloadTransfer::canTake(const QMimeData &data)
{
    return isOneFile(data) || isImportable(data.text());
}

void PayloadTransfer::takeDrop(QDropEvent &event)
{
    event.acceptProposedAction();
    if (isOneFile(*event.mimeData()))
        importFile(event.mimeData()->urls().constFirst().toLocalFile());
    else
        importText(event.mimeData()->text(), tr("What was dropped"));
}

// The editor itself would insert a file's name.
bool PayloadTransfer::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    if (!canTake(*drop->mimeData()))
        return QObject::eventFilter(watched, event);
    if (type == QEvent::Drop)
        takeDrop(*drop);
    else
        drop->acceptProposedAction();
    return true;
}

void PayloadTransfer::importFile(const QString &name)
{
    await(inBackground([name] { return readFile(name); }));
}

void PayloadTransfer::importText(const QString &text, const QString &name)
{
    await(inBackground([text, name] { return importPayload(text.toUtf8(), name); }));
}

void PayloadTransfer::await(const QFuture<Result<ImportedPayload>> &reading)
{
    m_importing.ask(reading, this, [this](const Result<ImportedPayload> &payload) {
        if (payload)
            Q_EMIT imported(*payload);
        else
            Q_EMIT noted(wordsOf(payload.error()).message);
    });
}

void PayloadTransfer::write(const QString &name)
{
    const Result<void> written = writeOutput(name, m_editor.text());
    Q_EMIT noted(written ? tr("The payload is in %1.").arg(name)
                         : wordsOf(written.error()).message);
}

} // namespace hk
