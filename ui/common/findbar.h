#pragma once

#include <QtWidgets/QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace hk {

class CodeView;

/// Finds, and where it can be edited replaces, in an editor: a line under it, hidden until it is
/// asked for. Esc closes it.
/// GUI thread; the editor outlives it.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(CodeView &editor, QWidget *parent = nullptr);

    void open(bool withReplace);
    void findNext(bool forward);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(const QString &name, const char *objectName, int row, int column);
    void replaceOne();
    void replaceAll();
    void close();
    bool isMatchSelected() const;
    QString countText() const;

    CodeView &m_editor;
    QLineEdit *m_words;
    QLineEdit *m_replacement;
    QCheckBox *m_matchCase;
    QLabel *m_note;
    QToolButton *m_replace = nullptr;
    QToolButton *m_replaceAll = nullptr;
};

} // namespace hk
