#pragma once

#include "core/base/error.h"
#include "ui/theme/icons.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace hk {

class MessageBar;
class WayButton;

/// The three ways into the program: the demo, a company of one's own, settings from a file. Stands
/// in the place of the pages while there is no company; later it is only visited. GUI thread.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// Whether there are pages to go back to.
    void setVisited(bool visited);
    /// The demo is being made: nothing else can be begun.
    void setBusy(bool busy);
    void showError(const Error &error);
    void showProblem(const QString &sentence);
    void clearMessage();

Q_SIGNALS:
    void demoWanted();
    void companyWanted();
    void importWanted();
    void manualWanted();
    void closeWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildBody();
    WayButton *addWay(const char *name, Icon picture, const QString &words,
                      const QString &sentence);
    void arrange();

    MessageBar *m_message;
    QLabel *m_busy;
    QBoxLayout *m_row;
    QList<WayButton *> m_ways;
    QPushButton *m_manual;
    QPushButton *m_close;
};

} // namespace hk
