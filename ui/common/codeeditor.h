#pragma once

#include "ui/common/bidilayer.h"
#include "ui/common/codevoice.h"
#include "ui/common/scintilla.h"

#include <functional>
#include <utility>

namespace hk {

/// The editor itself: it writes Hebrew and Arabic as they are read, and can keep a pasted text for
/// somebody else. Tells of changes by changing() and changed(), and never by textChanged(): for
/// that the library would count the characters before each change one by one. GUI thread.
class CodeEditor final : public QsciScintilla
{
    Q_OBJECT

public:
    explicit CodeEditor(QWidget *parent = nullptr);

    /// A text of which `isForeign` says yes is not inserted when it is pasted or dropped, but told
    /// by foreignPasted().
    void setForeign(std::function<bool(const QString &)> isForeign);
    /// Takes its texts as UTF-8; anew for each document.
    void useUtf8();
    BidiLayer &bidi() { return m_bidi; }
    /// Sends a message to the library.
    long ask(unsigned int message, qsizetype first = 0, qsizetype second = 0) const
    {
        return SendScintilla(message, static_cast<unsigned long>(first), static_cast<long>(second));
    }
    /// The bytes from one place to another.
    QByteArray read(long from, long to) const;
    /// Puts `bytes` in the place of others.
    void put(qsizetype offset, qsizetype length, QByteArrayView bytes);

    /// Is called before the user's input, which may change the text, gets here.
    void setBeforeInput(std::function<void()> act) { m_beforeInput = std::move(act); }
    /// Is asked about a click on the folding margin `margin`; if it says no, the library folds.
    void setFoldClick(int margin, std::function<bool(int line, Qt::KeyboardModifiers)> answer);
    /// The text is that of `whole` in short lines, which copies do not have; empty: it is not.
    void setWhole(const QByteArray &whole) { m_whole = whole; }
    /// Emits changed(), if there was any: for changes that were made otherwise than by the user.
    void tellChange();

Q_SIGNALS:
    void changing(); ///< what is known of the text is out of date
    void changed();  ///< once for all that was changed by one event
    void foreignPasted(const QString &text);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QByteArray fromMimeData(const QMimeData *source, bool &rectangular) const override;
    QMimeData *toMimeData(const QByteArray &text, bool rectangular) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

private:
    /// Handles an event; says before it that it is input, and after it what it changed.
    template<typename Handling>
    bool around(const QEvent &event, Handling handle);
    QMouseEvent placed(const QMouseEvent &event) const;
    void noteChange(long position, int type, long length);
    bool folds(const QMouseEvent &event);

    std::function<bool(const QString &)> m_isForeign;
    std::function<void()> m_beforeInput;
    std::function<bool(int, Qt::KeyboardModifiers)> m_fold;
    QByteArray m_whole;
    BidiLayer m_bidi{*this};
    CodeVoice m_voice{*this};
    int m_foldMargin = -1;
    bool m_isChanged = false;
};

} // namespace hk
