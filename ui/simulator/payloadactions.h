#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>

class QAction;
class QMenu;

namespace hk {

/// What can be done with a payload, each with the only shortcut of its kind: for the card's menu
/// and the window's. GUI thread.
class PayloadActions final : public QObject
{
    Q_OBJECT

public:
    /// What of the payload is shown.
    enum class View { Text, Form, Both };

    explicit PayloadActions(QObject *parent);

    QList<QAction *> ofFile() const { return {open, paste, save}; }
    QList<QAction *> ofEditing() const;
    QList<QAction *> ofView() const;
    QMenu *makeMenu(QWidget *parent) const;
    View view() const { return m_view; }

    QAction *open;
    QAction *paste;
    QAction *save;
    QAction *findNext;
    QAction *findPrevious;
    QAction *replace;
    QAction *complete;
    QAction *format;
    QAction *mend;
    QAction *nextProblem;
    QAction *fields;

Q_SIGNALS:
    void viewChanged();

private:
    QAction *make(const char *name, const QString &text, const QKeySequence &keys);
    void addView(View view, const char *name, const QString &text);
    void choose(View view);

    // No QActionGroup: an action is in one alone, and pages have theirs.
    QList<QAction *> m_views;
    View m_view = View::Text;
};

} // namespace hk
