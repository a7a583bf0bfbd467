#pragma once

#include "ui/common/codeview.h"
#include "ui/common/scintilla.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace hk::test {

/// A window with an editor, and something behind it that Tab can go to.
struct CodeWindow : QWidget
{
    explicit CodeWindow(CodeView::Syntax syntax)
        : code(new CodeView(syntax, QStringLiteral("Payload"), this)), after(new QLineEdit(this))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(code);
        column->addWidget(after);
        resize(500, 400);
    }

    QsciScintilla *scintilla() const { return code->findChild<QsciScintilla *>(); }

    CodeView *code;
    QLineEdit *after;
};

} // namespace hk::test
