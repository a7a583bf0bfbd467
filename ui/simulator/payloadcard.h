#pragma once

#include "core/model/trigger.h"
#include "ui/simulator/draftcheck.h"
#include "ui/simulator/textwork.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

class QAction;
class QMenu;
class QSplitter;

namespace hk {

class Card;
class CodeView;
class Dialogs;
class FieldList;
class FindBar;
class FormView;
class PayloadActions;
class PayloadAssist;
class PayloadTransfer;
class ProblemList;
class StatusBadge;
struct ImportedPayload;

/// The payload in an editor, held against the contract as it is typed: a badge, marks beside the
/// lines and a list of what differs; beside it, or in its place, a form of the common fields. Keeps
/// a draft for each trigger, with an undo history of its own. Takes a JSON file or a cURL command
/// that is dropped on it or pasted.
class PayloadCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PayloadCard(Dialogs &dialogs, QWidget *parent = nullptr);

    /// Shows the draft of a trigger; false: there is none, until setText().
    bool openDraft(Trigger trigger);
    void clearDrafts();
    /// Another text for the draft, which Undo takes back, without edited().
    void setText(const QByteArray &utf8);
    QByteArray text() const;
    /// `body` is what would be sent for text(). Where it differs in nothing but the event id and
    /// the time, which each event gets anew, the editor shows those of `body`. False: nothing
    /// changed.
    bool showEventOf(const QByteArray &body);
    /// What the arrow beside "New sample" opens; the card's menu has it too.
    void setSampleMenu(QMenu *menu);
    bool isJson() const { return m_check->state().kind == DraftState::Kind::Json; } ///< can be sent
    bool isChecking() const { return m_check->state().kind == DraftState::Kind::Checking; }
    bool hasProblems() const { return !m_check->state().problems.isEmpty(); }
    /// For the menus of the window.
    const PayloadActions &actions() const { return *m_actions; }
    void find();
    /// A file with JSON or a cURL command; one that is none is noted().
    void importFile(const QString &file);

Q_SIGNALS:
    void edited();
    void checked(); ///< isJson() and hasProblems() are of what is in the editor
    void settled(); ///< a large text is checked at last
    void newSampleRequested();
    void noted(const QString &note);
    /// What is imported next is a payload of this trigger: to be answered by openDraft().
    void triggerRecognised(hk::Trigger trigger);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildHeader(Card &card);
    void connectParts();
    void connectActions();
    void showState();
    void arrange();
    void take(const ImportedPayload &imported);
    void noteEdit();
    void copyText();
    void format();
    void mend(const PayloadProblem &problem);
    void mendAtCaret();
    void goToField(const QStringList &path);
    void fillIn(FormField field, const QString &text);

    Trigger m_trigger = Trigger::AppointmentConfirmed;
    CodeView *m_editor;
    DraftCheck *m_check;
    TextWork m_work;
    PayloadAssist *m_assist;
    PayloadActions *m_actions;
    PayloadTransfer *m_transfer;
    StatusBadge *m_badge;
    FormView *m_form;
    FieldList *m_fields;
    FindBar *m_find;
    ProblemList *m_problems;
    QSplitter *m_panes = nullptr;
    QMenu *m_more = nullptr;
    quint64 m_filledIn = 0; ///< the revision after the form's last edit
    bool m_wasChecking = false;
    FormField m_filledField = FormField::FirstName;
};

} // namespace hk
