#pragma once

#include "core/base/error.h"
#include "ui/common/asking.h"

#include <QtCore/QByteArray>
#include <QtWidgets/QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace hk {

class CodeView;
class Dialogs;
class FindBar;
class ToolsLayout;

/// A body with the head it came with: formatted, as it came, or in hexadecimal; never rendered,
/// whatever it holds. Of a large one the start shows until all of it is asked for. Can be searched
/// and saved. GUI thread; the dialogs outlive it.
class BodyView final : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Formatted, Raw, Hex };
    static constexpr qsizetype wholeUpTo = 1024 * 1024; ///< bytes; of larger ones the start shows
    static constexpr qsizetype startSize = 256 * 1024;
    static constexpr qsizetype mostFormatted = 3 * 1024 * 1024;
    static constexpr qsizetype mostHex = 1024 * 1024; ///< in hexadecimal never more

    /// `name` says what it is; `objectName` is the editor's. `form` is the one it begins with.
    BodyView(const QString &name, const QString &objectName, Form form, Dialogs &dialogs,
             QWidget *parent = nullptr);

    /// `head` is the request or status line and the headers, for reading; empty: there is none.
    /// `fileName` is offered when the body is saved. A note stands below the body.
    void showMessage(const QByteArray &head, const QByteArray &body, const QString &fileName,
                     const QString &note = {});
    /// Instead of a body: why there is none.
    void showWords(const QString &words);
    Form form() const;
    void setForm(Form form);
    CodeView &code() { return *m_code; }

    void find();
    void findNext(bool forward);
    void closeFind();

Q_SIGNALS:
    void saved(const QString &note);
    void failed(const hk::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildForms();
    QHBoxLayout *buildPartBar();
    QToolButton *addForm(Form form, const QString &text, const QString &objectName);
    void show();
    void showPart(bool isStart);
    void showBytes(const QByteArray &text, bool wraps);
    void prepare();
    void save();
    void write(const QString &fileName);
    QByteArray start() const;

    Dialogs &m_dialogs;
    ToolsLayout *m_layout;
    CodeView *m_code;
    FindBar *m_find;
    QButtonGroup *m_forms;
    QLabel *m_size;
    QToolButton *m_save = nullptr;
    QWidget *m_partBar;
    QLabel *m_part;
    QPushButton *m_loadAll = nullptr;
    QLabel *m_note;
    QByteArray m_head;
    QByteArray m_body;
    QString m_fileName;
    bool m_hasBody = false;
    bool m_isAll = false; ///< of a large one, all was asked for
    LatestAnswer m_preparing;
};

} // namespace hk
