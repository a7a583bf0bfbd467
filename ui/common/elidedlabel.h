#pragma once

#include <QtWidgets/QFrame>

namespace hk {

/// Text in one line that never makes its page wider: what does not fit is elided, in the middle for
/// URLs and ids, and then stands in the tooltip. Screen readers get all of it.
class ElidedLabel final : public QFrame
{
    Q_OBJECT

public:
    explicit ElidedLabel(Qt::TextElideMode mode, QWidget *parent = nullptr);
    explicit ElidedLabel(QWidget *parent = nullptr) : ElidedLabel(Qt::ElideMiddle, parent) { }

    void setText(const QString &text);
    QString text() const { return m_text; }
    /// Goes on in so many lines before anything is elided, then at its end.
    void setMostLines(int lines);
    /// Stands in the tooltip too, below the text if that is there.
    void setTip(const QString &tip);
    /// What the tooltip says where nothing of the text is seen.
    QString wholeTip() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateToolTip();
    QStringList linesIn(int width) const;

    QString m_text;
    QString m_tip;
    Qt::TextElideMode m_mode;
    int m_mostLines = 1;
};

} // namespace hk
