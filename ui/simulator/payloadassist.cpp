#include "ui/simulator/payloadassist.h"

#include "core/contract/completion.h"
#include "core/contract/fieldhelp.h"
#include "core/contract/jsoncursor.h"
#include "ui/common/codeeditor.h"
#include "ui/common/codeview.h"
#include "ui/common/listtext.h"
#include "ui/simulator/problemlist.h"

#include <QtCore/QStringList>
#include <QtGui/QHelpEvent>
#include <QtWidgets/QToolTip>

namespace hk {
namespace {

constexpr int listId = 1;
constexpr qsizetype mostOffered = 1024 * 1024; // bytes, all read at each quotation mark

/// So that it is wrapped, and nothing in it is taken for a tag.
QString asRichText(const QStringList &paragraphs)
{
    QString text = paragraphs.join(QStringLiteral("\n\n")).toHtmlEscaped();
    text.replace(u'\n', QStringLiteral("<br>"));
    return QStringLiteral("<qt>") + text + QStringLiteral("</qt>");
}

} // namespace

PayloadAssist::PayloadAssist(CodeView &editor) : QObject(&editor), m_editor(editor)
{
    CodeEditor &code = editor.code();
    code.viewport()->installEventFilter(this);
    code.SendScintilla(QsciScintilla::SCI_AUTOCSETORDER,
                       static_cast<unsigned long>(QsciScintilla::SC_ORDER_CUSTOM));
    code.SendScintilla(QsciScintilla::SCI_AUTOCSETIGNORECASE, 1UL);
    connect(&code, &QsciScintillaBase::SCN_CHARADDED, this, [this](int character) {
        if (character == '"' && m_editor.size() <= mostOffered)
            offer();
    });
    connect(&code, &QsciScintilla::userListActivated, this,
            [this](int, const QString &choice) { take(choice); });
}

bool PayloadAssist::offer()
{
    if (m_editor.isReadOnly())
        return false;
    const Completion completion = completionAt(m_trigger, m_editor.view(), m_editor.caret());
    if (completion.choices.isEmpty())
        return false;
    m_editor.code().showUserList(listId, completion.choices);
    return true;
}

void PayloadAssist::take(const QString &choice)
{
    const Completion completion = completionAt(m_trigger, m_editor.view(), m_editor.caret());
    const QByteArray bytes = completion.bytesOf(choice);
    m_editor.apply({{completion.from, completion.to - completion.from, bytes}});
    m_editor.setCaret(completion.from + bytes.size());
}

QString PayloadAssist::helpAt(qsizetype offset) const
{
    const QStringList path = cursorAt(m_editor.view(), offset).valuePath();
    const FieldHelp help = helpFor(m_trigger, path);
    if (path.isEmpty() || !help.isKnown())
        return {};
    QStringList sentences{tr("%1: %2.").arg(path.join(u'.'), help.type)};
    if (!help.description.isEmpty())
        sentences.append(help.description);
    if (!help.values.isEmpty() && !help.isContainer)
        sentences.append(tr("Values: %1").arg(listText(help.values)));
    return sentences.join(u'\n');
}

bool PayloadAssist::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    showHelp(*static_cast<QHelpEvent *>(event));
    return true;
}

QStringList PayloadAssist::wordsAt(const QPoint &point) const
{
    CodeEditor &code = m_editor.code();
    const auto x = static_cast<unsigned long>(point.x());
    const long offset = code.SendScintilla(QsciScintilla::SCI_POSITIONFROMPOINT, x,
                                           static_cast<long>(point.y()));
    const int line = 1
            + static_cast<int>(code.SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION,
                                                  static_cast<unsigned long>(offset)));
    QStringList words;
    for (const PayloadProblem &problem : m_problems) {
        if (problem.place.line == line)
            words.append(ProblemList::wordsOf(problem));
    }
    int margins = 0;
    for (int margin = 0; margin < code.margins(); ++margin)
        margins += code.marginWidth(margin);
    // -1: nothing is written there.
    const long over = code.SendScintilla(QsciScintilla::SCI_POSITIONFROMPOINTCLOSE, x,
                                         static_cast<long>(point.y()));
    if (point.x() < margins || over < 0 || m_editor.isPlain())
        return words;
    if (const QString help = helpAt(over); !help.isEmpty())
        words.append(help);
    return words;
}

void PayloadAssist::showHelp(const QHelpEvent &event)
{
    const QStringList words = wordsAt(event.pos());
    m_isShown = !words.isEmpty();
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), asRichText(words), m_editor.code().viewport());
}

/// What a tooltip says of the ones before is not so any more.
void PayloadAssist::setProblems(const QList<PayloadProblem> &problems)
{
    if (m_isShown && problems != m_problems)
        QToolTip::hideText();
    m_isShown = m_isShown && problems == m_problems;
    m_problems = problems;
}

} // namespace hk
