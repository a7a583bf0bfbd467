#pragma once

#include <QtCore/QList>
#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace hk {

/// A short note that floats over its page and goes by itself, with at most one button ("Undo").
/// Where the window shows another already, it stands above that one. It takes no focus; screen
/// readers are told.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    /// Floats at the foot of `above`, a child of `parent`.
    Toast(QWidget *above, QWidget *parent);

    /// Replaces a note that is still there. Without a button it stays 4 s, with one 10 s; not while
    /// the pointer or the focus is on it.
    void showNote(const QString &text, const QString &buttonText = {});
    QString text() const;

Q_SIGNALS:
    void buttonClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void arrangeAll(const QWidget &window);
    void place(const QList<const Toast *> &below);
    QSize neededSize(int room);
    void goUnlessUsed();

    QWidget *m_above;
    QLabel *m_text;
    QPushButton *m_button;
    QTimer m_timer;
    quint64 m_turn = 0; ///< a higher one came later
};

} // namespace hk
