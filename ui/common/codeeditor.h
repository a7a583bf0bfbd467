#pragma once

#include "ui/common/scintilla.h"

#include <functional>

namespace hk {

/// The editor itself, which can keep a pasted text for somebody else. GUI thread.
class CodeEditor final : public QsciScintilla
{
    Q_OBJECT

public:
    using QsciScintilla::QsciScintilla;

    /// A text of which `isForeign` says yes is not inserted when it is pasted or dropped, but told
    /// by foreignPasted().
    void setForeign(std::function<bool(const QString &)> isForeign);

Q_SIGNALS:
    void foreignPasted(const QString &text);

protected:
    QByteArray fromMimeData(const QMimeData *source, bool &rectangular) const override;

private:
    std::function<bool(const QString &)> m_isForeign;
};

} // namespace hk
