#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace hk {

class IconLabel;

/// The bar at the bottom of the page: how many changes wait, what keeps them from being saved, and
/// the three buttons. Save is the primary button, and only while it can be pressed.
class ChangesBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ChangesBar(QWidget *parent = nullptr);

    void setState(int changes, int problems, bool saving);

Q_SIGNALS:
    void reviewRequested();
    void discardRequested();
    void saveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_review;
    QPushButton *m_discard;
    QPushButton *m_save;
};

} // namespace hk
