#pragma once

#include "core/contract/payloadcheck.h"
#include "core/contract/payloadform.h"
#include "core/model/trigger.h"
#include "ui/common/asking.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <optional>

namespace hk {

class CodeView;

/// What is known of a draft. A value.
struct DraftState
{
    enum class Kind { Nothing, Checking, NotJson, Json };

    Kind kind = Kind::Nothing;
    QList<PayloadProblem> problems;
    std::optional<QList<FormValue>> form; ///< nothing while the text is not JSON
};

/// Holds the text of an editor against the contract while it is typed: a small one at once, a large
/// one in the background and after a pause that grows with it. GUI thread; the editor outlives it.
class DraftCheck final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype smallText = 64 * 1024; ///< bytes that are read within a frame

    explicit DraftCheck(const CodeView &editor, QObject *parent = nullptr);

    void setTrigger(Trigger trigger) { m_trigger = trigger; }
    const DraftState &state() const { return m_state; }
    /// There is no draft.
    void clear();
    /// The text has changed: whether it is JSON is known at once if it is small.
    void noteEdit();
    void checkNow();

Q_SIGNALS:
    void checked();

private:
    bool isSmall() const;
    void checkInBackground();
    void take(DraftState state);

    const CodeView &m_editor;
    Trigger m_trigger = Trigger::AppointmentConfirmed;
    DraftState m_state;
    QTimer m_timer;
    LatestAnswer m_checking;
    bool m_isOutdated = false; ///< the text has changed since the check that runs began
};

} // namespace hk
