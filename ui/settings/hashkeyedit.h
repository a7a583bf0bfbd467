#pragma once

#include <QtWidgets/QLineEdit>

class QToolButton;

namespace hk {

/// A line for a secret with an eye that shows and hides it; the eye takes the focus with Tab.
class HashKeyEdit final : public QLineEdit
{
    Q_OBJECT

public:
    enum class Holds { HashKey, Passphrase };
    explicit HashKeyEdit(QWidget *parent = nullptr, Holds holds = Holds::HashKey);

    bool isShown() const { return echoMode() == Normal; }
    /// Also tells the eye.
    void setShown(bool shown);

Q_SIGNALS:
    void eyePressed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeEye();
    Holds m_holds;
    QToolButton *m_eye;
};

} // namespace hk
