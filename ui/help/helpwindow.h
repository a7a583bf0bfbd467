#pragma once

#include "ui/help/manual.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QSettings;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace hk {

class ManualContents;
class ManualView;

/// The manual in a window of its own: contents, search over all pages, back and forward. Nothing
/// comes from the network. `settings` keeps where it stands and outlives it. GUI thread.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QSettings &settings, QWidget *parent = nullptr);

    const Manual &manual() const { return m_manual; }
    /// Shows the page and brings the window to the front.
    void open(const QString &file, const QString &anchor = {});
    QString file() const; ///< of the page that is read

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showArrows();
    QWidget *buildTools();
    QWidget *buildSide();
    QToolButton *addTool(QAction *action, const char *name);
    QAction *addKey(const char *name, const QString &text, const QKeySequence &key);
    void connectParts();
    void search(const QString &words);
    void openFound();
    void showPage(const QString &file, const QString &anchor);
    void endSearch();
    void focusNext(bool forward);

    QSettings &m_settings;
    Manual m_manual;
    QLineEdit *m_search;
    ManualContents *m_contents;
    QListWidget *m_found;
    QLabel *m_nothing;
    QStackedWidget *m_side = nullptr;
    ManualView *m_view;
    QSplitter *m_splitter;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_first = nullptr;
    QList<ManualHit> m_hits;
};

} // namespace hk
