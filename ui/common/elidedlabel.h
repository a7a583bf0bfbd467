#pragma once

#include <QtWidgets/QFrame>

namespace hk {

/// One line of text that never makes its page wider: what does not fit is elided, in the middle for
/// URLs and ids, and then stands in the tooltip. Screen readers get all of it.
class ElidedLabel final : public QFrame
{
    Q_OBJECT

public:
    explicit ElidedLabel(Qt::TextElideMode mode, QWidget *parent = nullptr);
    explicit ElidedLabel(QWidget *parent = nullptr) : ElidedLabel(Qt::ElideMiddle, parent) { }

    void setText(const QString &text);
    QString text() const { return m_text; }
    /// Stands in the tooltip too, below the text if that is there.
    void setTip(const QString &tip);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateToolTip();

    QString m_text;
    QString m_tip;
    Qt::TextElideMode m_mode;
};

} // namespace hk
