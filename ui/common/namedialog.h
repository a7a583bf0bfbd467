#pragma once

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;

namespace hk {

/// Asks for one line: the name of what is kept. Opened with open(); deletes
/// itself.
class NameDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What is asked and how the answer is called.
    struct Words
    {
        QString title;
        QString field; ///< with a mnemonic
        QString verb;  ///< on the button
    };

    NameDialog(const Words &words, const QString &text, QWidget *parent);

Q_SIGNALS:
    void named(const QString &text); ///< not empty, no blanks around it

private:
    void take();

    QLineEdit *m_text;
    QPushButton *m_do;
};

} // namespace hk
