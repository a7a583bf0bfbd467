#pragma once

#include "core/workspace/payloadimport.h"
#include "ui/common/asking.h"

#include <QtCore/QObject>
#include <QtCore/QString>

class QDropEvent;
class QMimeData;
class QWidget;

namespace hk {

class CodeView;
class Dialogs;

/// Brings payloads in and out: files and cURL commands that are opened, pasted or dropped. Reads
/// them in the background. GUI thread; a child of the card, which `editor` belongs to.
class PayloadTransfer final : public QObject
{
    Q_OBJECT

public:
    PayloadTransfer(CodeView &editor, Dialogs &dialogs, QWidget *card);

    void openFile();
    void importFile(const QString &name);
    void paste();
    void saveFile(const QString &suggested);
    static bool canTake(const QMimeData &data);
    void takeDrop(QDropEvent &event);

Q_SIGNALS:
    void imported(const hk::ImportedPayload &payload);
    void noted(const QString &note); ///< what could not be done, or was, in a sentence

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void importText(const QString &text, const QString &name);
    void await(const QFuture<Result<ImportedPayload>> &reading);
    void write(const QString &name);

    CodeView &m_editor;
    Dialogs &m_dialogs;
    QWidget *m_card;
    LatestAnswer m_importing;
};

} // namespace hk
