#pragma once

#include "core/base/background.h"
#include "ui/common/asking.h"
#include "ui/common/codeview.h"
#include "ui/simulator/draftcheck.h"

#include <utility>

namespace hk {

/// Works something out of the text of an editor: at once if it is small, else beside the window,
/// and anew when the text has changed meanwhile. GUI thread; editor and context outlive it.
class TextWork final
{
public:
    TextWork(const CodeView &editor, QObject *context) : m_editor(editor), m_context(context) { }

    quint64 revision() const { return m_revision; }
    void noteEdit() { ++m_revision; }
    void forget() { m_answer.forget(); }

    /// `then(work(text))`; a newer call takes the place of one that is not done.
    template<typename Work, typename Then>
    void run(Work work, Then then)
    {
        using Answer = decltype(work(QByteArray()));
        m_answer.forget();
        const QByteArray text = m_editor.text();
        if (text.size() <= DraftCheck::smallText)
            return then(work(text));
        const auto working = inBackground([text, work] { return Result<Answer>(work(text)); });
        m_answer.ask(working, m_context,
                     [this, work, then, before = m_revision](const Result<Answer> &answer) {
                         if (before != m_revision)
                             run(work, then);
                         else if (answer)
                             then(*answer);
                     });
    }

private:
    const CodeView &m_editor;
    QObject *m_context;
    LatestAnswer m_answer;
    quint64 m_revision = 0; ///< counts the edits
};

} // namespace hk
