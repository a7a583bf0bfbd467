#pragma once

#include "core/base/error.h"
#include "ui/theme/colours.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace hk {

class IconLabel;

/// The line below a page's header that tells what went wrong, or what waits; hidden while it has
/// nothing to say. Screen readers say each new message, once it shows.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const Error &error, const QString &buttonText = {});
    void showMessage(Tone tone, const QString &text, const QString &buttonText = {});
    void clear();
    QString text() const;

Q_SIGNALS:
    void buttonClicked();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
};

} // namespace hk
