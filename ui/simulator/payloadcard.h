#pragma once

#include "core/contract/payloadcheck.h"
#include "core/model/trigger.h"

#include <QtCore/QByteArray>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QListWidget;

namespace hk {

class CodeView;
class StatusBadge;

/// The payload in an editor, held against the contract as it is typed: a badge, marks beside the
/// lines and a list of what differs. Takes a JSON file that is dropped on it.
class PayloadCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PayloadCard(QWidget *parent = nullptr);

    void setTrigger(Trigger trigger);
    /// Without edited().
    void setText(const QByteArray &utf8);
    QByteArray text() const;
    /// `body` is what would be sent for text(). Where it differs in nothing but the event id, which
    /// each event gets anew, the editor shows the id of `body`. False: nothing changed.
    bool showEventIdOf(const QByteArray &body);
    bool isJson() const { return m_isJson; } ///< can be sent
    bool hasProblems() const { return m_hasProblems; }

Q_SIGNALS:
    void edited();
    void checked(); ///< isJson() and hasProblems() are of what is in the editor
    void newSampleRequested();
    void noted(const QString &note);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void check();
    void showProblems(const QList<PayloadProblem> &problems);
    void fitProblems();
    void takeDrop(QDropEvent &event);
    void loadFile(const QString &file);
    void copyText();

    Trigger m_trigger = Trigger::AppointmentConfirmed;
    CodeView *m_editor = nullptr;
    StatusBadge *m_badge = nullptr;
    QListWidget *m_problems = nullptr;
    QTimer m_checkTimer;
    bool m_isJson = false;
    bool m_hasProblems = false;
};

} // namespace hk
