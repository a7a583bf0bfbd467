#pragma once

#include <QtWidgets/QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace hk {

class CodeView;

/// Finds, and where it can be edited replaces, in an editor: a line under it, or several where it
/// is narrow, hidden until it is asked for. Esc closes it. GUI thread; the editor outlives it.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(CodeView &editor, QWidget *parent = nullptr);

    void open(bool withReplace);
    void findNext(bool forward);
    /// What was looked for stays, for findNext().
    void shut();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(const QString &name, const char *objectName, int row, int column);
    void replaceOne();
    void replaceAll();
    void arrange();
    void tell(const QString &note);
    void close();
    bool isMatchSelected() const;
    QString countText() const;

    CodeView &m_editor;
    QGridLayout *m_grid;
    QLineEdit *m_words;
    QLineEdit *m_replacement;
    QCheckBox *m_matchCase;
    QLabel *m_note;
    QWidget *m_foot; ///< how is looked for, and what was found
    QToolButton *m_replace = nullptr;
    QToolButton *m_replaceAll = nullptr;
};

} // namespace hk
