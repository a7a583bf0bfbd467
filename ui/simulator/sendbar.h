#pragma once

#include <QtWidgets/QWidget>

class QAction;
class QPushButton;

namespace hk {

class SendTargetChooser;

/// Where the event goes to, and what sends it: once, or many times. GUI thread.
class SendBar final : public QWidget
{
    Q_OBJECT

public:
    /// What the button does, and why it does nothing.
    struct State
    {
        bool canSend = false;
        bool isUnderWay = false; ///< then it cancels
        bool hasProblems = false;
        bool isJson = false;
        bool isChecking = false;
    };

    explicit SendBar(QWidget *parent = nullptr);

    SendTargetChooser &target() { return *m_target; }
    /// For the menus of the window.
    QAction *manyAction() { return m_manyAction; }
    QAction *sendAction() { return m_sendAction; }
    void showState(const State &state);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sendRequested();
    void cancelRequested();
    void manyRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();

    SendTargetChooser *m_target;
    QAction *m_manyAction;
    QAction *m_sendAction;
    QPushButton *m_many = nullptr; ///< not in a very narrow window
    QPushButton *m_send;
    bool m_cancels = false;
};

} // namespace hk
