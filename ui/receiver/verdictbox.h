#pragma once

#include <QtWidgets/QScrollArea>

class QLabel;

namespace hk {

/// What is to be said of a request, in as many lines as there is room for; the rest is scrolled to,
/// so that a long explanation pushes nothing else away. GUI thread.
class VerdictBox final : public QScrollArea
{
    Q_OBJECT

public:
    explicit VerdictBox(QWidget *parent = nullptr);

    void setText(const QString &text);
    /// No higher than this, in pixels, but for its first two lines.
    void setMost(int height);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QLabel *m_label;
    int m_most = 0;
};

} // namespace hk
