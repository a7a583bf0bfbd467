#pragma once

#include "core/workspace/overviewfront.h"
#include "ui/overview/barnames.h"

#include <QtWidgets/QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace hk {

class ElidedLabel;
class FlowLayout;
class StatusBadge;

/// An endpoint that needs somebody: state, whose URL, why, and what can be done about it at once.
class AttentionRow final : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionRow(QWidget *parent = nullptr);

    void show(const Attention &attention, const BarNames &names, Micros now);
    const Attention &attention() const { return m_attention; }
    QList<QWidget *> buttons() const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void resendWanted();
    void releaseWanted();
    void settingsWanted();
    void failedWanted();
    void waitingWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *addButton(const char *name, void (AttentionRow::*wanted)());
    void showButtons(const QString &name);

    Attention m_attention;
    QBoxLayout *m_row;
    StatusBadge *m_badge;
    QLabel *m_name;
    ElidedLabel *m_url;
    QLabel *m_why;
    FlowLayout *m_buttons;
    QPushButton *m_resend;
    QPushButton *m_release;
    QPushButton *m_settings;
    QPushButton *m_failed;
    QPushButton *m_waiting;
};

} // namespace hk
