#pragma once

#include "core/contract/payloadcheck.h"
#include "core/model/trigger.h"

#include <QtCore/QList>
#include <QtCore/QObject>

class QHelpEvent;

namespace hk {

class CodeView;

/// Knows the contract beside the one who types: offers names and values, and says under the mouse
/// what a field means and what is wrong with its line. GUI thread; a child of the editor.
class PayloadAssist final : public QObject
{
    Q_OBJECT

public:
    explicit PayloadAssist(CodeView &editor);

    void setTrigger(Trigger trigger) { m_trigger = trigger; }
    void setProblems(const QList<PayloadProblem> &problems);
    /// Shows what can be typed at the caret; false: nothing is known.
    bool offer();
    /// "customer.email: a text or null. E-mail address…"; empty: unknown.
    QString helpAt(qsizetype offset) const;
    /// What is said under the mouse at this point of the editor: beside the text, on the margins,
    /// only what is wrong with the line.
    QStringList wordsAt(const QPoint &point) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showHelp(const QHelpEvent &event);
    void take(const QString &choice);

    CodeView &m_editor;
    Trigger m_trigger = Trigger::AppointmentConfirmed;
    QList<PayloadProblem> m_problems;
    bool m_isShown = false; ///< a tooltip of ours, or it was
};

} // namespace hk
