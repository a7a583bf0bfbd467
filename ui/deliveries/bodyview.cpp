#include "ui/deliveries/bodyview.h"

#include "core/base/background.h"
#include "core/base/outputfile.h"
#include "core/contract/jsonwriter.h"
#include "ui/common/codeview.h"
#include "ui/common/dialogs.h"
#include "ui/common/findbar.h"
#include "ui/common/hexdump.h"
#include "ui/common/longlines.h"
#include "ui/common/sizetext.h"
#include "ui/common/taborder.h"
#include "ui/deliveries/choicebutton.h"
#include "ui/deliveries/toolslayout.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtGui/QResizeEvent>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr qsizetype wrapUpTo = 512 * 1024; // bytes
constexpr int toolsBehindFrom = 320;       // design pixels of the width

} // namespace

BodyView::BodyView(const QString &name, const QString &objectName, Form form, Dialogs &dialogs,
                   QWidget *parent)
    : QWidget(parent), m_dialogs(dialogs), m_layout(new ToolsLayout(toolsBehindFrom, this)),
      m_code(new CodeView(CodeView::Syntax::Plain, name, this)), m_find(new FindBar(*m_code, this)),
      m_forms(new QButtonGroup(this)), m_size(new QLabel(this)), m_partBar(new QWidget(this)),
      m_part(new QLabel(m_partBar)), m_note(new QLabel(this))
{
    m_code->setObjectName(objectName);
    m_code->setReadOnly(true);
    m_note->setObjectName(QStringLiteral("bodyNote"));
    m_note->setWordWrap(true);
    setSecondary(m_note);
    buildForms();
    auto *column = new QVBoxLayout;
    m_partBar->setLayout(buildPartBar());
    column->addWidget(m_partBar);
    column->addWidget(m_code, 1);
    column->addWidget(m_find);
    column->addWidget(m_note);
    setScaledSpacing(column, {0, 0, 0, 0}, 4);
    m_layout->setContent(column);
    handFocusTo(*this, m_code);
    // As it is read: the forms, then the body.
    chainTabOrder({m_forms->button(0), m_forms->button(1), m_forms->button(2), m_save, m_partBar,
                   m_code, m_find});
    setForm(form);
    connect(m_forms, &QButtonGroup::idClicked, this, &BodyView::show);
}

void BodyView::buildForms()
{
    QBoxLayout &tools = m_layout->tools();
    tools.addWidget(addForm(Form::Formatted, tr("Formatted"), QStringLiteral("formattedButton")));
    tools.addWidget(addForm(Form::Raw, tr("Raw"), QStringLiteral("rawButton")));
    //: A body as hexadecimal digits.
    tools.addWidget(addForm(Form::Hex, tr("Hex"), QStringLiteral("hexButton")));
    m_size->setObjectName(QStringLiteral("bodySize"));
    m_size->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setSecondary(m_size);
    auto *end = new QHBoxLayout;
    end->addWidget(m_size);
    setScaledSpacing(end, {0, 0, 0, 0}, 4);
    tools.addStretch(1);
    tools.addLayout(end);
    m_save = new QToolButton(this);
    m_save->setObjectName(QStringLiteral("saveBodyButton"));
    m_save->setIcon(icon(Icon::Save));
    m_save->setToolTip(tr("Save body as…"));
    m_save->setAccessibleName(tr("Save body as…"));
    m_save->setAutoRaise(true);
    connect(m_save, &QToolButton::clicked, this, &BodyView::save);
    end->addWidget(m_save);
}

QToolButton *BodyView::addForm(Form form, const QString &text, const QString &objectName)
{
    return addChoiceButton(*m_forms, static_cast<int>(form), text, objectName);
}

QHBoxLayout *BodyView::buildPartBar()
{
    m_part->setObjectName(QStringLiteral("bodyPart"));
    m_part->setWordWrap(true);
    m_loadAll = new QPushButton(tr("Load all"), m_partBar);
    m_loadAll->setObjectName(QStringLiteral("loadAllButton"));
    connect(m_loadAll, &QPushButton::clicked, this, [this] {
        m_isAll = true;
        show();
        m_code->setFocus(); // the button is gone
    });
    auto *saveAs = new QPushButton(tr("Save as…"), m_partBar);
    saveAs->setObjectName(QStringLiteral("saveLargeBodyButton"));
    connect(saveAs, &QPushButton::clicked, this, &BodyView::save);
    auto *row = new QHBoxLayout;
    row->addWidget(m_part, 1);
    row->addWidget(m_loadAll);
    row->addWidget(saveAs);
    setScaledSpacing(row, {0, 0, 0, 0}, 8);
    return row;
}

BodyView::Form BodyView::form() const { return static_cast<Form>(m_forms->checkedId()); }

void BodyView::setForm(Form form)
{
    m_forms->button(static_cast<int>(form))->setChecked(true);
    show();
}

void BodyView::showMessage(const QByteArray &head, const QByteArray &body, const QString &fileName,
                           const QString &note)
{
    m_head = head;
    m_body = body;
    m_fileName = fileName;
    m_hasBody = true;
    m_isAll = false;
    m_note->setText(note);
    show();
}

void BodyView::showWords(const QString &words)
{
    m_hasBody = false;
    m_head = words.toUtf8();
    m_body.clear();
    m_note->clear();
    show();
}

/// Not in the middle of a character.
QByteArray BodyView::start() const
{
    constexpr uchar continuationMask = 0xC0;
    constexpr uchar continuation = 0x80;
    qsizetype end = qMin(startSize, m_body.size());
    for (int i = 0; i < 3 && end < m_body.size()
         && (static_cast<uchar>(m_body[end]) & continuationMask) == continuation;
         ++i)
        --end;
    return m_body.first(end);
}

void BodyView::show()
{
    m_preparing.forget();
    const bool isStart = m_body.size() > wholeUpTo && !m_isAll;
    m_code->setSyntax(!m_hasBody                 ? CodeView::Syntax::Plain
                              : m_head.isEmpty() ? CodeView::Syntax::Json
                                                 : CodeView::Syntax::Http);
    for (QAbstractButton *button : m_forms->buttons())
        button->setEnabled(m_hasBody);
    m_save->setEnabled(m_hasBody && !m_body.isEmpty());
    m_size->setText(m_hasBody ? sizeText(m_body.size()) : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    const bool isHexPart = form() == Form::Hex && m_body.size() > mostHex;
    m_partBar->setVisible(isStart || isHexPart);
    m_loadAll->setVisible(isStart && !isHexPart);
    const qsizetype shown = isHexPart ? (isStart ? startSize : mostHex) : startSize;
    m_part->setText(tr("The first %1 of %2").arg(sizeText(shown), sizeText(m_body.size())));
    if (!m_hasBody)
        return showBytes({}, true);
    showPart(isStart);
}

void BodyView::showPart(bool isStart)
{
    const QByteArray part = isStart ? start() : m_body;
    if (form() == Form::Hex)
        return showBytes(hexDump(part.first(qMin(part.size(), mostHex))), false);
    if (form() == Form::Formatted && !isPlainText(part)) // it would say nothing as text
        return showBytes(hexDump(part.first(qMin(part.size(), mostHex))), false);
    if (!isStart && part.size() > startSize)
        return prepare();
    if (form() == Form::Raw)
        return showBytes(part, true);
    if (isStart)
        return showBytes(indentedJsonStart(part), true);
    showBytes(indentedJson(part).trimmed(), true);
}

void BodyView::showBytes(const QByteArray &text, bool wraps)
{
    // Thousands of headers, each laid out to be wrapped, would hold up the window.
    constexpr qsizetype mostWrapped = 32 * 1024;
    m_code->setWrapping(wraps && m_head.size() < mostWrapped);
    const QByteArray between =
            m_head.isEmpty() || !m_hasBody ? QByteArray() : QByteArrayLiteral("\n\n");
    m_code->setText(m_head + between + text);
}

/// A large one: formatted in a thread of its own, and put into the editor a piece at a time, so
/// that nothing waits for it.
void BodyView::prepare()
{
    if (m_body.size() > wholeUpTo) // to colour it would take a processor for seconds
        m_code->setSyntax(CodeView::Syntax::Plain);
    showBytes(tr("Loading…").toUtf8(), true);
    // A million lines would hold up the window; what is larger keeps the lines that it has.
    const bool isFormatted = form() == Form::Formatted && m_body.size() <= mostFormatted;
    if (form() == Form::Formatted && !isFormatted) {
        m_part->setText(tr("Shown as it came: it is larger than %1.").arg(sizeText(mostFormatted)));
        m_partBar->show();
    }
    m_preparing.ask(inBackground([body = m_body, isFormatted] {
                        return Result<QByteArray>(asUtf8(isFormatted ? indentedJson(body) : body));
                    }),
                    this, [this](const Result<QByteArray> &text) {
                        showBytes(*text, m_body.size() < wrapUpTo);
                    });
}

void BodyView::find() { m_find->open(false); }

void BodyView::findNext(bool forward) { m_find->findNext(forward); }

void BodyView::closeFind() { m_find->shut(); }

void BodyView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_layout->fitTo(event->size()))
        m_code->setDense(m_layout->areBehind());
}

void BodyView::save()
{
    m_dialogs.saveFile(this, tr("Save body as"), m_fileName,
                       [this](const QString &name) { write(name); });
}

void BodyView::write(const QString &fileName)
{
    if (const Result<void> written = writeOutput(fileName, m_body); written)
        Q_EMIT saved(tr("The body is in %1.").arg(fileName));
    else
        Q_EMIT failed(written.error());
}

} // namespace hk
