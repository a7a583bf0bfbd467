#pragma once

#include "core/model/attempt.h"
#include "ui/deliveries/attemptwords.h"

#include <QtWidgets/QFrame>

class QGridLayout;
class QLabel;
class QToolButton;

namespace hk {

class IconLabel;

/// One attempt in the timeline: icon, how it ended, when, how long and what came next; and, once
/// it is opened, what that means, whom it reached and where the time went. Enter opens and closes
/// it, Up and Down go to its neighbours, Ctrl+C copies it. GUI thread.
class AttemptEntry final : public QFrame
{
    Q_OBJECT

public:
    /// `isOldest`: no line leads on from it.
    AttemptEntry(const Attempt &attempt, bool isOldest, QWidget *parent = nullptr);

    int number() const { return m_attempt.number; }
    void setWords(const AttemptWords &words);
    bool isOpen() const { return m_details != nullptr && !m_details->isHidden(); }
    void setOpen(bool isOpen);

Q_SIGNALS:
    void moveWanted(int by); ///< entries downwards
    void copyWanted(const QString &text);
    void curlWanted();               ///< as it was sent
    void comparisonWanted(int with); ///< the number of another attempt
    void opened(bool isOpen);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QWidget *buildDetails();
    QString rowText() const;

    Attempt m_attempt;
    AttemptWords m_words;
    bool m_isOldest;
    IconLabel *m_mark;
    QLabel *m_title;
    QLabel *m_summary;
    QToolButton *m_toggle;
    QGridLayout *m_grid;
    QWidget *m_details = nullptr; ///< made when it is first opened
};

} // namespace hk
