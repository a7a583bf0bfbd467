#include "ui/simulator/draftcheck.h"

#include "core/base/background.h"
#include "core/contract/strictjson.h"
#include "ui/common/codeview.h"

#include <utility>

namespace hk {
namespace {

constexpr int shortPauseMs = 150;
constexpr int bytesOfOneMs = 16 * 1024;

Result<DraftState> judged(Trigger trigger, const QByteArray &text)
{
    DraftState state;
    state.kind = checkJson(text) ? DraftState::Kind::Json : DraftState::Kind::NotJson;
    state.problems = checkPayload(trigger, text);
    if (state.kind == DraftState::Kind::Json)
        state.form = formOf(text);
    return state;
}

} // namespace

DraftCheck::DraftCheck(const CodeView &editor, QObject *parent) : QObject(parent), m_editor(editor)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftCheck::checkNow);
}

bool DraftCheck::isSmall() const { return !m_editor.isPlain() && m_editor.size() <= smallText; }

void DraftCheck::clear()
{
    m_timer.stop();
    m_checking.forget();
    m_state = {};
    Q_EMIT checked();
}

void DraftCheck::noteEdit()
{
    m_isOutdated = true;
    if (isSmall()) {
        m_state.kind =
                checkJson(m_editor.view()) ? DraftState::Kind::Json : DraftState::Kind::NotJson;
        m_timer.start(shortPauseMs);
        return;
    }
    m_state.kind = DraftState::Kind::Checking;
    m_timer.start(shortPauseMs + static_cast<int>(m_editor.size() / bytesOfOneMs));
}

void DraftCheck::checkNow()
{
    m_timer.stop();
    if (!isSmall())
        return checkInBackground();
    m_checking.forget();
    take(*judged(m_trigger, m_editor.text()));
}

// One at a time: a faster typist than checker would fill all threads.
void DraftCheck::checkInBackground()
{
    m_state.kind = DraftState::Kind::Checking;
    Q_EMIT checked();
    if (m_checking.isWaiting()) {
        m_isOutdated = true;
        return;
    }
    m_isOutdated = false;
    const auto checking = inBackground(
            [trigger = m_trigger, text = m_editor.text()] { return judged(trigger, text); });
    m_checking.ask(checking, this, [this](const Result<DraftState> &state) {
        if (m_isOutdated)
            return checkNow();
        if (state)
            take(*state);
    });
}

void DraftCheck::take(DraftState state)
{
    m_isOutdated = false;
    m_state = std::move(state);
    Q_EMIT checked();
}

} // namespace hk
