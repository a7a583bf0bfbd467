#pragma once

#include "ui/theme/icons.h"

#include <QtWidgets/QAbstractButton>

namespace hk {

/// One way into the program: a card that is a button, with an icon, what it does in a few words,
/// and a sentence about it.
class WayButton final : public QAbstractButton
{
    Q_OBJECT

public:
    WayButton(Icon picture, const QString &words, const QString &sentence,
              QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_sentence;
};

} // namespace hk
