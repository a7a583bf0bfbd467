#pragma once

#include "ui/common/bidilayer.h"
#include "ui/common/scintilla.h"

#include <functional>

namespace hk {

/// The editor itself: it writes Hebrew and Arabic as they are read, and can keep a pasted text for
/// somebody else. GUI thread.
class CodeEditor final : public QsciScintilla
{
    Q_OBJECT

public:
    explicit CodeEditor(QWidget *parent = nullptr) : QsciScintilla(parent) { }

    /// A text of which `isForeign` says yes is not inserted when it is pasted or dropped, but told
    /// by foreignPasted().
    void setForeign(std::function<bool(const QString &)> isForeign);
    /// Takes its texts as UTF-8; anew for each document.
    void useUtf8();
    BidiLayer &bidi() { return m_bidi; }

Q_SIGNALS:
    void foreignPasted(const QString &text);

protected:
    QByteArray fromMimeData(const QMimeData *source, bool &rectangular) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

private:
    QMouseEvent placed(const QMouseEvent &event) const;

    std::function<bool(const QString &)> m_isForeign;
    BidiLayer m_bidi{*this};
};

} // namespace hk
