#include "ui/simulator/payloadcard.h"

#include "core/contract/envelope.h"
#include "core/contract/strictjson.h"
#include "ui/common/card.h"
#include "ui/common/codeview.h"
#include "ui/common/statusbadge.h"
#include "ui/theme/metrics.h"

#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr int checkDelayMs = 150;
constexpr qsizetype mostListed = 50;

QToolButton *iconButton(Icon shown, const QString &name, const QString &objectName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(icon(shown));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    return button;
}

bool isOneFile(const QMimeData &data)
{
    return data.urls().size() == 1 && data.urls().constFirst().isLocalFile();
}

} // namespace

PayloadCard::PayloadCard(QWidget *parent)
    : QWidget(parent), m_editor(new CodeView(CodeView::Syntax::Json, tr("Payload"), this)),
      m_badge(new StatusBadge(this)), m_problems(new QListWidget(this))
{
    setAcceptDrops(true);
    build();
    for (auto *area : m_editor->findChildren<QAbstractScrollArea *>())
        area->viewport()->installEventFilter(this);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkDelayMs);
    connect(&m_checkTimer, &QTimer::timeout, this, &PayloadCard::check);
    connect(m_editor, &CodeView::textEdited, this, [this] {
        m_isJson = checkJson(m_editor->text()).ok();
        m_checkTimer.start();
        Q_EMIT edited();
    });
    connect(m_editor, &CodeView::tabIndented, this, [this] {
        Q_EMIT noted(tr("Tab indents here. Press Esc, then Tab, to leave the editor."));
    });
    const auto goTo = [this](const QListWidgetItem *item) {
        m_editor->goTo(item->data(Qt::UserRole).toInt());
    };
    connect(m_problems, &QListWidget::itemClicked, this, goTo);
    connect(m_problems, &QListWidget::itemActivated, this, goTo); // Enter
}

void PayloadCard::build()
{
    m_editor->setObjectName(QStringLiteral("payloadEditor"));
    m_badge->setObjectName(QStringLiteral("payloadBadge"));
    m_problems->setObjectName(QStringLiteral("problemList"));
    m_problems->setAccessibleName(tr("What differs from the contract"));
    m_problems->setWordWrap(true);
    m_problems->setFrameShape(QFrame::NoFrame);
    m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_problems->hide();

    auto *card = new Card(tr("Payload"), this);
    auto *sample =
            iconButton(Icon::Refresh, tr("New sample"), QStringLiteral("newSampleButton"), this);
    auto *copy =
            iconButton(Icon::Copy, tr("Copy payload"), QStringLiteral("copyPayloadButton"), this);
    connect(sample, &QToolButton::clicked, this, &PayloadCard::newSampleRequested);
    connect(copy, &QToolButton::clicked, this, &PayloadCard::copyText);
    card->addHeaderWidget(m_badge);
    card->addHeaderWidget(sample);
    card->addHeaderWidget(copy);
    card->body()->addWidget(m_editor, 1);
    card->body()->addWidget(m_problems);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(card);
    setScaledSpacing(layout, {0, 0, 0, 0}, 0);
    setScaledSize(this, {300, 216});
    setFocusProxy(m_editor->editor());
}

void PayloadCard::setTrigger(Trigger trigger) { m_trigger = trigger; }

void PayloadCard::setText(const QByteArray &utf8)
{
    m_editor->setText(utf8);
    m_isJson = checkJson(utf8).ok();
    check();
}

QByteArray PayloadCard::text() const { return m_editor->text(); }

bool PayloadCard::showEventIdOf(const QByteArray &body)
{
    QByteArray shown = text();
    if (shown.size() != body.size() || shown == body)
        return false;
    const Envelope next = envelopeOf(body);
    if (next.eventIdAt < 0)
        return false;
    const QByteArray id = next.eventId.toLatin1();
    if (shown.replace(next.eventIdAt, id.size(), id) != body)
        return false;
    m_editor->overwrite(next.eventIdAt, id);
    return true;
}

void PayloadCard::check()
{
    m_checkTimer.stop();
    showProblems(checkPayload(m_trigger, m_editor->text()));
}

void PayloadCard::showProblems(const QList<PayloadProblem> &problems)
{
    m_hasProblems = !problems.isEmpty();
    m_editor->clearProblems();
    m_problems->clear();
    m_problems->setHidden(problems.isEmpty());
    for (const PayloadProblem &problem : problems.first(qMin(problems.size(), mostListed))) {
        const QString words = problem.path.isEmpty()
                ? problem.message
                : problem.path + QLatin1Char(' ') + problem.message;
        m_editor->markProblem(problem.place.line, words);
        auto *item = new QListWidgetItem(icon(Icon::Warning, Tint::Warning),
                                         tr("Line %1: %2").arg(problem.place.line).arg(words),
                                         m_problems);
        item->setData(Qt::UserRole, problem.place.line);
    }
    if (!m_isJson)
        m_badge->setLook({Icon::Failed, Tone::Danger, tr("Not JSON")});
    else if (m_hasProblems)
        m_badge->setLook({Icon::Warning, Tone::Warning,
                          tr("%n problem(s)", nullptr, static_cast<int>(problems.size()))});
    else
        m_badge->setLook({Icon::Delivered, Tone::Success, tr("Valid")});
    fitProblems();
    Q_EMIT checked();
}

// As many lines as there are problems, but never more than a third of the card.
void PayloadCard::fitProblems()
{
    const int row = qMax(m_problems->sizeHintForRow(0), Metrics::of(this).px(28));
    const int rows = qBound(1, height() / 3 / row, qMax(1, m_problems->count()));
    m_problems->setFixedHeight(qMax(rows * row, Metrics::of(this).px(44))); // two lines of words
}

void PayloadCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitProblems();
}

void PayloadCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (isOneFile(*event->mimeData()))
        event->acceptProposedAction();
}

void PayloadCard::dropEvent(QDropEvent *event) { takeDrop(*event); }

// The editor itself would insert a file's name.
bool PayloadCard::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::DragEnter || type == QEvent::DragMove || type == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (isOneFile(*drop->mimeData())) {
            if (type == QEvent::Drop)
                takeDrop(*drop);
            else
                drop->acceptProposedAction();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PayloadCard::takeDrop(QDropEvent &event)
{
    event.acceptProposedAction();
    loadFile(event.mimeData()->urls().constFirst().toLocalFile());
}

void PayloadCard::loadFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestPayload) {
        Q_EMIT noted(file.isOpen() ? tr("%1 is larger than 16 MB.").arg(name)
                                   : tr("%1 cannot be read: %2.").arg(name, file.errorString()));
        return;
    }
    const QByteArray bytes = file.readAll();
    if (!QByteArrayView(bytes).isValidUtf8()) {
        Q_EMIT noted(tr("%1 is not text in UTF-8; the payload stays as it is.").arg(name));
        return;
    }
    setText(bytes);
    Q_EMIT edited();
}

void PayloadCard::copyText()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text()));
    Q_EMIT noted(tr("The payload is on the clipboard."));
}

} // namespace hk
