#include "ui/simulator/payloadcard.h"

#include "core/contract/envelope.h"
#include "core/contract/jsonindex.h"
#include "core/contract/jsonwriter.h"
#include "core/contract/legalvalue.h"
#include "ui/common/card.h"
#include "ui/common/codeeditor.h"
#include "ui/common/codeview.h"
#include "ui/common/findbar.h"
#include "ui/common/statusbadge.h"
#include "ui/common/taborder.h"
#include "ui/simulator/fieldlist.h"
#include "ui/simulator/formview.h"
#include "ui/simulator/payloadactions.h"
#include "ui/simulator/payloadassist.h"
#include "ui/simulator/payloadtransfer.h"
#include "ui/simulator/problemlist.h"
#include "ui/theme/metrics.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hk {
namespace {

constexpr int paneBesideFrom = 300; // design pixels of the card's width for each pane

/// From one byte to another.
bool isSame(QByteArrayView one, QByteArrayView other, qsizetype from, qsizetype to)
{
    return from <= to && one.sliced(from, to - from) == other.sliced(from, to - from);
}

QToolButton *iconButton(Icon shown, const QString &name, const char *objectName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(objectName));
    button->setIcon(icon(shown));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    return button;
}

} // namespace

PayloadCard::PayloadCard(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_editor(new CodeView(CodeView::Syntax::Json, tr("Payload"), this)),
      m_check(new DraftCheck(*m_editor, this)), m_work(*m_editor, this),
      m_assist(new PayloadAssist(*m_editor)), m_actions(new PayloadActions(this)),
      m_transfer(new PayloadTransfer(*m_editor, dialogs, this)), m_badge(new StatusBadge(this)),
      m_form(new FormView(this)), m_fields(new FieldList(this)),
      m_find(new FindBar(*m_editor, this)), m_problems(new ProblemList(this))
{
    setAcceptDrops(true);
    build();
    connectParts();
    connectActions();
    arrange();
}

void PayloadCard::build()
{
    m_editor->setObjectName(QStringLiteral("payloadEditor"));
    m_badge->setObjectName(QStringLiteral("payloadBadge"));
    m_fields->setObjectName(QStringLiteral("fieldPanel"));
    auto *card = new Card(tr("Payload"), this);
    buildHeader(*card);
    auto *writing = new QWidget(this);
    auto *column = new QVBoxLayout(writing);
    column->addWidget(m_editor, 1);
    column->addWidget(m_find);
    setScaledSpacing(column, {0, 0, 0, 0}, 8);
    m_panes = new QSplitter(this);
    m_panes->addWidget(m_form);
    m_panes->addWidget(writing);
    m_panes->addWidget(m_fields);
    m_panes->setChildrenCollapsible(false);
    m_panes->setStretchFactor(0, 2);
    m_panes->setStretchFactor(1, 3);
    m_panes->setStretchFactor(2, 2);
    card->body()->addWidget(m_panes, 1);
    card->body()->addWidget(m_problems);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(card);
    setScaledSpacing(layout, {0, 0, 0, 0}, 0);
    setScaledSize(this, {300, 0}); // as tall as its panes need
    setScaledSize(m_editor, {0, 130});
    handFocusTo(*this, m_editor->editor());
}

void PayloadCard::setSampleMenu(QMenu *menu)
{
    auto *button = findChild<QToolButton *>(QStringLiteral("newSampleButton"));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    m_more->insertMenu(m_more->actions().constFirst(), menu);
    m_more->insertSeparator(m_more->actions().at(1));
}

void PayloadCard::buildHeader(Card &card)
{
    QToolButton *sample = iconButton(Icon::Refresh, tr("New sample"), "newSampleButton", this);
    QToolButton *copy = iconButton(Icon::Copy, tr("Copy payload"), "copyPayloadButton", this);
    QToolButton *more = iconButton(Icon::More, tr("More for the payload"), "payloadMenu", this);
    m_more = m_actions->makeMenu(more);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_more);
    connect(sample, &QToolButton::clicked, this, &PayloadCard::newSampleRequested);
    connect(copy, &QToolButton::clicked, this, &PayloadCard::copyText);
    card.addHeaderGroup({m_badge}); // as tall as the title beside it
    card.addHeaderGroup({sample, copy, more});
    chainTabOrder({sample, copy, more, m_form, m_editor, m_find, m_fields, m_problems});
}

void PayloadCard::connectParts()
{
    connect(m_transfer, &PayloadTransfer::imported, this, &PayloadCard::take);
    connect(m_transfer, &PayloadTransfer::noted, this, &PayloadCard::noted);
    connect(m_editor, &CodeView::textEdited, this, &PayloadCard::noteEdit);
    connect(m_editor, &CodeView::tabIndented, this, [this] {
        Q_EMIT noted(tr("Tab indents here. Press Esc, then Tab, to leave the editor."));
    });
    connect(m_check, &DraftCheck::checked, this, &PayloadCard::showState);
    connect(m_problems, &ProblemList::lineChosen, m_editor, &CodeView::goTo);
    connect(m_problems, &ProblemList::mendRequested, this, &PayloadCard::mend);
    connect(m_fields, &FieldList::fieldChosen, this, &PayloadCard::goToField);
    connect(m_form, &FormView::edited, this, &PayloadCard::fillIn);
}

void PayloadCard::connectActions()
{
    connect(m_actions->open, &QAction::triggered, m_transfer, &PayloadTransfer::openFile);
    connect(m_actions->paste, &QAction::triggered, m_transfer, &PayloadTransfer::paste);
    connect(m_actions->save, &QAction::triggered, m_transfer,
            [this] { m_transfer->saveFile(wireNameOf(m_trigger) + QStringLiteral(".json")); });
    connect(m_actions->findNext, &QAction::triggered, m_find, [this] { m_find->findNext(true); });
    connect(m_actions->findPrevious, &QAction::triggered, m_find,
            [this] { m_find->findNext(false); });
    connect(m_actions->replace, &QAction::triggered, m_find, [this] { m_find->open(true); });
    connect(m_actions->complete, &QAction::triggered, this, [this] {
        if (!m_assist->offer())
            Q_EMIT noted(tr("The contract knows nothing to complete here."));
    });
    connect(m_actions->format, &QAction::triggered, this, &PayloadCard::format);
    connect(m_actions->mend, &QAction::triggered, this, &PayloadCard::mendAtCaret);
    connect(m_actions->nextProblem, &QAction::triggered, this, [this] {
        if (const int line = m_problems->lineAfter(m_editor->caretLine()); line > 0)
            m_editor->goTo(line);
    });
    connect(m_actions, &PayloadActions::viewChanged, this, &PayloadCard::arrange);
    connect(m_actions->fields, &QAction::toggled, this, [this](bool shown) {
        arrange();
        if (shown && isVisible())
            m_fields->findChild<QWidget *>(QStringLiteral("fieldSearch"))->setFocus();
    });
}

void PayloadCard::arrange()
{
    const auto view = m_actions->view();
    m_form->setVisible(view != PayloadActions::View::Text);
    m_editor->parentWidget()->setVisible(view != PayloadActions::View::Form);
    m_fields->setVisible(m_actions->fields->isChecked());
    const int panes =
            (view == PayloadActions::View::Both ? 2 : 1) + (m_actions->fields->isChecked() ? 1 : 0);
    const bool isWide = width() >= panes * Metrics::of(this).px(paneBesideFrom);
    m_panes->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    m_problems->fit(height() / 3);
}

bool PayloadCard::openDraft(Trigger trigger)
{
    m_trigger = trigger;
    m_work.forget();
    m_check->setTrigger(trigger);
    m_assist->setTrigger(trigger);
    m_fields->setTrigger(trigger);
    const bool isThere = m_editor->hasDocument(static_cast<int>(trigger));
    m_editor->showDocument(static_cast<int>(trigger));
    m_work.noteEdit();
    if (isThere)
        m_check->checkNow();
    else
        m_check->clear();
    return isThere;
}

void PayloadCard::clearDrafts() { m_editor->closeDocuments(); }

void PayloadCard::setText(const QByteArray &utf8)
{
    m_work.noteEdit();
    if (m_editor->hasDocument(static_cast<int>(m_trigger))) {
        const QSignalBlocker quiet(m_editor);
        m_editor->replaceText(utf8);
    } else {
        m_editor->showDocument(static_cast<int>(m_trigger));
        m_editor->setText(utf8);
    }
    m_check->checkNow();
    if (m_editor->isPlain())
        Q_EMIT noted(tr("One of its lines is too long to be edited. Format breaks it into lines."));
}

QByteArray PayloadCard::text() const { return m_editor->text(); }

void PayloadCard::find() { m_find->open(false); }

bool PayloadCard::showEventOf(const QByteArray &body)
{
    const QByteArray text = m_editor->text();
    if (text.size() != body.size() || text == body)
        return false;
    const Envelope next = envelopeOf(body);
    if (next.eventIdAt < 0)
        return false;
    QList<std::pair<qsizetype, qsizetype>> places{{next.eventIdAt, next.eventId.size()}};
    if (next.createdAt >= 0)
        places.append({next.createdAt, createdAtSize});
    std::ranges::sort(places);
    qsizetype same = 0; // up to here, but for those places
    for (const auto &[at, size] : std::as_const(places)) {
        if (!isSame(text, body, same, at))
            return false;
        same = at + size;
    }
    if (!isSame(text, body, same, body.size()))
        return false;
    for (const auto &[at, size] : std::as_const(places))
        m_editor->overwrite(at, body.sliced(at, size), body);
    return true;
}

void PayloadCard::showState()
{
    const DraftState &state = m_check->state();
    m_editor->clearProblems();
    for (const PayloadProblem &problem :
         state.problems.first(qMin(state.problems.size(), ProblemList::mostListed)))
        m_editor->markProblem(problem.place.line, ProblemList::wordsOf(problem));
    m_assist->setProblems(state.problems);
    m_problems->showProblems(state.problems);
    m_badge->setHidden(state.kind == DraftState::Kind::Nothing);
    if (state.kind == DraftState::Kind::Checking)
        m_badge->setLook({Icon::Queued, Tone::Neutral, tr("Checking")});
    else if (state.kind == DraftState::Kind::NotJson)
        m_badge->setLook({Icon::Failed, Tone::Danger, tr("Not JSON")});
    else if (hasProblems())
        m_badge->setLook({Icon::Warning, Tone::Warning,
                          tr("%Ln problem(s)", nullptr, static_cast<int>(state.problems.size()))});
    else
        m_badge->setLook({Icon::Delivered, Tone::Success, tr("Valid")});
    if (state.kind == DraftState::Kind::Checking)
        m_form->showChecking();
    else if (state.kind != DraftState::Kind::Nothing)
        m_form->showValues(state.form);
    m_problems->fit(height() / 3);
    Q_EMIT checked();
    if (std::exchange(m_wasChecking, isChecking()) && !isChecking())
        Q_EMIT settled();
}

void PayloadCard::noteEdit()
{
    m_work.noteEdit();
    m_check->noteEdit();
    Q_EMIT edited();
}

void PayloadCard::mend(const PayloadProblem &problem)
{
    m_work.run([trigger = m_trigger,
                problem](const QByteArray &text) { return legalEdit(trigger, text, problem); },
               [this](const std::optional<TextEdit> &edit) {
                   if (edit)
                       m_editor->apply({*edit});
                   else
                       Q_EMIT noted(tr("That is not in the payload any more."));
               });
}

void PayloadCard::mendAtCaret()
{
    const PayloadProblem *problem = m_problems->at(m_editor->caretLine());
    if (!problem)
        return Q_EMIT noted(tr("The payload has no problem."));
    if (problem->fault == PayloadFault::NotPayload)
        return Q_EMIT noted(tr("What is not JSON cannot be mended for you; the list says where."));
    mend(PayloadProblem(*problem));
}

void PayloadCard::fillIn(FormField field, const QString &text)
{
    // What is typed into one field is one step to undo.
    const bool goesOn = m_filledIn > 0 && m_filledIn == m_work.revision() && m_filledField == field
            && m_editor->size() <= DraftCheck::smallText;
    if (goesOn) {
        const QSignalBlocker quiet(m_editor);
        m_editor->undo();
    }
    m_filledField = field;
    m_work.run([field, text](const QByteArray &bytes) { return formEdits(bytes, field, text); },
               [this, goesOn](const QList<TextEdit> &edits) {
                   m_editor->apply(edits);
                   if (edits.isEmpty() && goesOn) // back to what it was
                       noteEdit();
                   m_filledIn = edits.isEmpty() ? 0 : m_work.revision();
               });
}

void PayloadCard::format()
{
    if (!isJson())
        return Q_EMIT noted(tr("Only JSON can be formatted; the list under the text says what is "
                               "wrong with it."));
    m_work.run([](const QByteArray &text) { return indentedJson(text); },
               [this](const QByteArray &json) { m_editor->replaceText(json); });
}

// Goes to the field, or adds it where its object is there.
void PayloadCard::goToField(const QStringList &path)
{
    struct Found
    {
        qsizetype at = -1;
        std::optional<TextEdit> addition;
    };
    QStringList place = path;
    place.replaceInStrings(QStringLiteral("*"), QStringLiteral("0"));
    const auto search = [place, trigger = m_trigger](const QByteArray &text) {
        const JsonIndex index(text);
        if (const JsonIndex::Value *value = index.find(place))
            return Found{value->offset, {}};
        PayloadProblem lacking;
        lacking.fault = PayloadFault::LacksField;
        lacking.field = place.last();
        lacking.steps = place.first(place.size() - 1);
        return Found{-1, legalEdit(trigger, text, lacking)};
    };
    m_work.run(search, [this, place](const Found &found) {
        if (found.addition)
            m_editor->apply({*found.addition});
        else if (found.at < 0)
            return Q_EMIT noted(
                    isJson() ? tr("The payload has nothing to put \"%1\" in.").arg(place.last())
                             : tr("Only JSON has fields; the list under the text says what is "
                                  "wrong with it."));
        m_editor->setCaret(found.addition ? found.addition->offset + found.addition->bytes.size()
                                          : found.at);
        m_editor->editor()->setFocus(Qt::OtherFocusReason);
    });
}

void PayloadCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (PayloadTransfer::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void PayloadCard::importFile(const QString &file) { m_transfer->importFile(file); }

void PayloadCard::dropEvent(QDropEvent *event) { m_transfer->takeDrop(*event); }

void PayloadCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PayloadCard::take(const ImportedPayload &imported)
{
    if (imported.trigger && *imported.trigger != m_trigger)
        Q_EMIT triggerRecognised(*imported.trigger);
    setText(imported.payload);
    Q_EMIT edited();
}

void PayloadCard::copyText()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text()));
    Q_EMIT noted(tr("The payload is on the clipboard."));
}

} // namespace hk
