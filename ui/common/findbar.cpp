#include "ui/common/findbar.h"

#include "ui/common/codeeditor.h"
#include "ui/common/codeview.h"
#include "ui/common/plaintip.h"
#include "ui/common/taborder.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace hk {
namespace {

constexpr qsizetype mostCounted = 1024 * 1024; // bytes
constexpr int leastWords = 140;                // design pixels
constexpr int leastNote = 120;

// Columns.
enum { Words, First, Second, Foot, Shut, columns };

} // namespace

FindBar::FindBar(CodeView &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_grid(new QGridLayout(this)),
      m_words(new QLineEdit(this)), m_replacement(new QLineEdit(this)),
      m_matchCase(new QCheckBox(tr("Match case"), this)), m_note(new QLabel(this)),
      m_foot(new QWidget(this))
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
    // What was typed stands in it: however long that is, it makes nothing wider.
    m_note->setWordWrap(true);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_grid->addWidget(m_words, 0, Words);
    QToolButton *previous = addButton(tr("Previous match"), "findPreviousButton", 0, First);
    previous->setIcon(icon(Icon::ChevronUp));
    QToolButton *next = addButton(tr("Next match"), "findNextButton", 0, Second);
    next->setIcon(icon(Icon::ChevronDown));
    QToolButton *closing = addButton(tr("Close find"), "findCloseButton", 0, Shut);
    closing->setIcon(icon(Icon::Close));
    m_grid->addWidget(m_replacement, 1, Words);
    m_replace = addButton(tr("Replace"), "replaceButton", 1, First);
    m_replace->setIcon(icon(Icon::Check));
    m_replaceAll = addButton(tr("Replace all"), "replaceAllButton", 1, Second);
    m_replaceAll->setIcon(icon(Icon::CheckAll));
    auto *foot = new QHBoxLayout(m_foot);
    foot->addWidget(m_matchCase);
    foot->addWidget(m_note, 1);
    setScaledSpacing(foot, {0, 0, 0, 0}, 8);
    setScaledSpacing(m_grid, {0, 0, 0, 0}, 4);
    arrange();
    chainTabOrder({m_words, previous, next, m_replacement, m_replace, m_replaceAll, m_matchCase,
                   closing});
    connect(m_words, &QLineEdit::returnPressed, this, [this] { findNext(true); });
    connect(m_words, &QLineEdit::textEdited, this, [this] { tell({}); });
    connect(m_replacement, &QLineEdit::returnPressed, this, &FindBar::replaceOne);
    connect(next, &QToolButton::clicked, this, [this] { findNext(true); });
    connect(previous, &QToolButton::clicked, this, [this] { findNext(false); });
    connect(closing, &QToolButton::clicked, this, &FindBar::close);
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
    m_grid->addWidget(button, row, column);
    return button;
}

void FindBar::open(bool withReplace)
{
    const QString chosen = m_editor.code().selectedText();
    if (!chosen.isEmpty() && !chosen.contains(u'\n'))
        m_words->setText(chosen);
    for (QWidget *part : std::initializer_list<QWidget *>{m_replacement, m_replace, m_replaceAll})
        part->setVisible(withReplace);
    tell({});
    arrange();
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::findNext(bool forward)
{
    if (m_words->text().isEmpty())
        return open(false);
    const bool found = m_editor.find(m_words->text(), forward, m_matchCase->isChecked());
    tell(found ? countText() : tr("\"%1\" is not in this text.").arg(m_words->text()));
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
    if (!m_editor.isReadOnly() && isMatchSelected()) {
        m_editor.code().replaceSelectedText(m_replacement->text());
        m_editor.code().tellChange();
    }
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
    tell(found > 0 ? tr("%Ln place(s) replaced.", nullptr, static_cast<int>(found))
                   : tr("\"%1\" is not in this text.").arg(words));
}

/// In one line where that has room for all: what is searched needs the height.
void FindBar::arrange()
{
    const Metrics metrics = Metrics::of(this);
    const int buttons = 3 * metrics.controlHeight();
    const int needed =
            metrics.px(leastWords + leastNote) + m_matchCase->sizeHint().width() + buttons;
    const bool isOneLine = m_replacement->isHidden() && width() >= needed;
    if (isOneLine)
        m_grid->addWidget(m_foot, 0, Foot);
    else
        m_grid->addWidget(m_foot, 2, Words, 1, columns);
    m_grid->setColumnStretch(Words, 1);
    m_grid->setColumnStretch(Foot, isOneLine ? 1 : 0);
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void FindBar::tell(const QString &note)
{
    m_note->setText(note);
    setPlainTip(m_note, note);
}

void FindBar::shut()
{
    const QWidget *focused = focusWidget();
    if (focused && focused->hasFocus())
        close();
    else
        hide();
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
