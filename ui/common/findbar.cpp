#include "ui/common/findbar.h"

#include "ui/common/codeeditor.h"
#include "ui/common/codeview.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace hk {
namespace {

constexpr qsizetype mostCounted = 1024 * 1024; // bytes

} // namespace

FindBar::FindBar(CodeView &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_words(new QLineEdit(this)),
      m_replacement(new QLineEdit(this)), m_matchCase(new QCheckBox(tr("Match case"), this)),
      m_note(new QLabel(this))
{
    m_words->setObjectName(QStringLiteral("findField"));
    m_words->setAccessibleName(tr("Find in this text"));
    m_words->setPlaceholderText(tr("Find"));
    m_replacement->setObjectName(QStringLiteral("replaceField"));
    m_replacement->setAccessibleName(tr("Replace by"));
    m_replacement->setPlaceholderText(tr("Replace by"));
    m_matchCase->setObjectName(QStringLiteral("matchCaseBox"));
    m_note->setObjectName(QStringLiteral("findNote"));
    setSecondary(m_note);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_words, 0, 0);
    QToolButton *previous = addButton(tr("Previous match"), "findPreviousButton", 0, 1);
    previous->setIcon(icon(Icon::ChevronUp));
    QToolButton *next = addButton(tr("Next match"), "findNextButton", 0, 2);
    next->setIcon(icon(Icon::ChevronDown));
    QToolButton *shut = addButton(tr("Close find"), "findCloseButton", 0, 3);
    shut->setIcon(icon(Icon::Close));
    grid->addWidget(m_replacement, 1, 0);
    m_replace = addButton(tr("Replace"), "replaceButton", 1, 1);
    m_replace->setIcon(icon(Icon::Check));
    m_replaceAll = addButton(tr("Replace all"), "replaceAllButton", 1, 2);
    m_replaceAll->setIcon(icon(Icon::CheckAll));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_matchCase);
    foot->addWidget(m_note, 1);
    grid->addLayout(foot, 2, 0, 1, 4);
    setScaledSpacing(grid, {0, 0, 0, 0}, 4);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { findNext(true); });
    connect(m_words, &QLineEdit::textEdited, m_note, &QLabel::clear);
    connect(m_replacement, &QLineEdit::returnPressed, this, &FindBar::replaceOne);
    connect(next, &QToolButton::clicked, this, [this] { findNext(true); });
    connect(previous, &QToolButton::clicked, this, [this] { findNext(false); });
    connect(shut, &QToolButton::clicked, this, &FindBar::close);
    connect(m_replace, &QToolButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QToolButton::clicked, this, &FindBar::replaceAll);
    hide();
}

QToolButton *FindBar::addButton(const QString &name, const char *objectName, int row, int column)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(objectName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    qobject_cast<QGridLayout *>(layout())->addWidget(button, row, column);
    return button;
}

void FindBar::open(bool withReplace)
{
    const QString chosen = m_editor.code().selectedText();
    if (!chosen.isEmpty() && !chosen.contains(u'\n'))
        m_words->setText(chosen);
    for (QWidget *part : std::initializer_list<QWidget *>{m_replacement, m_replace, m_replaceAll})
        part->setVisible(withReplace);
    m_note->clear();
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::findNext(bool forward)
{
    if (m_words->text().isEmpty())
        return open(false);
    const bool found = m_editor.find(m_words->text(), forward, m_matchCase->isChecked());
    m_note->setText(found ? countText() : tr("\"%1\" is not in this text.").arg(m_words->text()));
}

/// Which of the matches is selected.
QString FindBar::countText() const
{
    const auto matching = m_matchCase->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const QByteArrayView bytes = m_editor.view();
    if (bytes.size() > mostCounted) // it is done at each key
        return {};
    const QString words = m_words->text();
    const qsizetype caret = m_editor.caret(); // behind the match
    const qsizetype before = QString::fromUtf8(bytes.first(caret)).count(words, matching);
    const qsizetype all = before + QString::fromUtf8(bytes.sliced(caret)).count(words, matching);
    const QLocale locale;
    //: Of the matches of a search: which one is selected, and how many there are.
    return tr("%1 of %2").arg(locale.toString(before), locale.toString(all));
}

bool FindBar::isMatchSelected() const
{
    const QString chosen = m_editor.code().selectedText();
    return !chosen.isEmpty()
            && chosen.compare(m_words->text(),
                              m_matchCase->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive)
            == 0;
}

void FindBar::replaceOne()
{
    if (!m_editor.isReadOnly() && isMatchSelected())
        m_editor.code().replaceSelectedText(m_replacement->text());
    findNext(true);
}

void FindBar::replaceAll()
{
    const QString words = m_words->text();
    if (words.isEmpty() || m_editor.isReadOnly())
        return;
    const auto matching = m_matchCase->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    QString text = QString::fromUtf8(m_editor.view());
    const qsizetype found = text.count(words, matching);
    if (found > 0)
        m_editor.replaceText(text.replace(words, m_replacement->text(), matching).toUtf8());
    m_note->setText(found > 0 ? tr("%Ln place(s) replaced.", nullptr, static_cast<int>(found))
                              : tr("\"%1\" is not in this text.").arg(words));
}

void FindBar::close()
{
    hide();
    m_editor.editor()->setFocus(Qt::OtherFocusReason);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QWidget::keyPressEvent(event);
}

} // namespace hk
