#include "ui/simulator/requestcard.h"

#include "core/base/background.h"
#include "core/base/outputfile.h"
#include "core/workspace/requestview.h"
#include "ui/common/card.h"
#include "ui/common/codeview.h"
#include "ui/common/dialogs.h"
#include "ui/common/httptext.h"
#include "ui/common/iconlabel.h"
#include "ui/common/sizetext.h"
#include "ui/common/taborder.h"
#include "ui/simulator/zapiertable.h"
#include "ui/simulator/zapiertext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr qsizetype madeAtOnce = 256 * 1024; // bytes of the body

} // namespace

RequestCard::RequestCard(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_dialogs(dialogs), m_form(new QComboBox(this)),
      m_view(new CodeView(CodeView::Syntax::Http, tr("Signed request"), this)),
      m_zapier(new ZapierTable(this)), m_mark(new IconLabel(16, this)), m_note(new QLabel(this))
{
    build();
    render();
}

void RequestCard::build()
{
    m_view->setObjectName(QStringLiteral("requestView"));
    m_view->setReadOnly(true);
    m_form->setObjectName(QStringLiteral("requestFormat"));
    m_form->setAccessibleName(tr("Show the request as"));
    m_form->addItem(QStringLiteral("HTTP"), Http);
    for (const auto &[language, form] :
         {std::pair(RequestLanguage::Curl, Curl), std::pair(RequestLanguage::Python, Python),
          std::pair(RequestLanguage::Node, Node), std::pair(RequestLanguage::Php, Php),
          std::pair(RequestLanguage::CSharp, CSharp)})
        m_form->addItem(titleOf(language), form);
    m_form->addItem(tr("What Zapier sees"), Zapier);
    m_form->addItem(tr("How it is signed"), Signing);
    m_form->setMinimumContentsLength(6);
    connect(m_form, &QComboBox::currentTextChanged, m_form, &QWidget::setToolTip);
    connect(m_form, &QComboBox::currentIndexChanged, this, &RequestCard::render);
    m_save = makeButton(QStringLiteral("saveBodyButton"), icon(Icon::Save),
                        tr("Save the body as the file that the code reads"));
    connect(m_save, &QToolButton::clicked, this, &RequestCard::saveBody);
    auto *check = makeButton(QStringLiteral("checkRequestButton"), icon(Icon::Shield),
                             tr("Check a receiver's signature of this request"));
    connect(check, &QToolButton::clicked, this, &RequestCard::checkRequested);
    m_copy = makeButton(QStringLiteral("copyRequestButton"), icon(Icon::Copy), tr("Copy request"));
    connect(m_copy, &QToolButton::clicked, this, &RequestCard::copyText);
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("requestNote"));
    setSecondary(m_note);

    auto *card = new Card(tr("Signed request"), this);
    card->addHeaderWidget(m_form);
    card->addHeaderGroup({m_save, check, m_copy});
    card->setHeaderSqueezes();
    chainTabOrder({m_form, m_save, check, m_copy, m_view, m_zapier});
    card->body()->addWidget(m_view, 1);
    card->body()->addWidget(m_zapier, 1);
    auto *foot = new QWidget(card);
    auto *line = new QHBoxLayout(foot);
    line->addWidget(m_mark);
    line->addWidget(m_note, 1);
    setScaledSpacing(line, {0, 0, 0, 0}, 8);
    card->body()->addWidget(foot);
    growWithContents(foot);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(card);
    setScaledSpacing(layout, {0, 0, 0, 0}, 0);
    setScaledSize(this, {260, 0}); // as tall as its parts need
    setScaledSize(m_view, {0, 64});
    handFocusTo(*this, m_view->editor());
}

QToolButton *RequestCard::makeButton(const QString &name, const QIcon &icon, const QString &words)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setAutoRaise(true);
    return button;
}

void RequestCard::showRequest(const SignedRequest &request)
{
    m_request = request;
    m_isStale = false;
    render();
}

void RequestCard::setStale(const QString &reason)
{
    m_stale = reason;
    m_isStale = true;
    m_view->setStale(true);
    m_zapier->setEnabled(false);
    updateNote();
}

RequestCard::Form RequestCard::form() const
{
    return static_cast<Form>(m_form->currentData().toInt());
}

/// A large one is made beside the window; what is shown until then stays.
void RequestCard::render()
{
    m_rendering.forget();
    const Form chosen = form();
    if (chosen == Zapier)
        return show(chosen, {});
    if (m_request.body.size() <= madeAtOnce)
        return show(chosen, textOf(m_request, chosen));
    const auto making = inBackground(
            [request = m_request, chosen] { return Result<Text>(textOf(request, chosen)); });
    m_rendering.ask(making, this, [this, chosen](const Result<Text> &text) {
        if (text)
            show(chosen, *text);
    });
}

void RequestCard::show(Form form, const Text &text)
{
    if (!m_isStale) {
        m_stale.clear();
        m_view->setStale(false);
        m_zapier->setEnabled(true);
    }
    const bool isTable = form == Zapier;
    m_zapier->setVisible(isTable);
    m_view->setVisible(!isTable);
    handFocusTo(*this, isTable ? static_cast<QWidget *>(m_zapier) : m_view->editor());
    m_bodyFile = text.bodyFile;
    if (isTable) {
        m_zapier->showBody(m_request.url.isEmpty() ? QByteArray("{}") : m_request.body);
    } else {
        m_view->setText({}); // what is there would be coloured anew
        m_view->setSyntax(form == Http ? CodeView::Syntax::Http : CodeView::Syntax::Plain);
        m_view->setText(text.bytes);
    }
    m_save->setVisible(!m_bodyFile.isEmpty());
    updateNote();
}

RequestCard::Text RequestCard::textOf(const SignedRequest &request, Form form)
{
    if (request.url.isEmpty())
        return {};
    const auto code = [&request](RequestLanguage language) {
        const RequestCode made = codeOf(request, language);
        return Text{made.text.toUtf8(), made.bodyFile};
    };
    switch (form) {
    case Http:
        break;
    case Curl:
        return code(RequestLanguage::Curl);
    case Python:
        return code(RequestLanguage::Python);
    case Node:
        return code(RequestLanguage::Node);
    case Php:
        return code(RequestLanguage::Php);
    case CSharp:
        return code(RequestLanguage::CSharp);
    case Zapier:
        return {zapierText(request.body), {}};
    case Signing:
        return {signingStepsOf(request).toUtf8(), {}};
    }
    return {requestBytes(request.url, request.headers, request.body), {}};
}

void RequestCard::updateNote()
{
    if (!m_stale.isEmpty()) {
        m_mark->setIcon(icon(Icon::Warning, Tint::Warning));
        m_note->setText(tr("Out of date: %1").arg(m_stale));
        return;
    }
    if (m_request.url.isEmpty()) { // what is missing stands above the page
        m_mark->setIcon({});
        m_note->clear();
        return;
    }
    m_mark->setIcon(icon(Icon::Shield, Tint::Success));
    const QString size = sizeText(m_request.body.size());
    m_note->setText(m_bodyFile.isEmpty()
                            ? tr("Signed with the key in force · body %1").arg(size)
                            : tr("Signed with the key in force · body %1, read from %2, which the "
                                 "button above saves")
                                      .arg(size, m_bodyFile));
}

void RequestCard::copyText()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(textOf(m_request, form()).bytes));
    switch (form()) {
    case Zapier:
        Q_EMIT noted(tr("The fields are on the clipboard."));
        return;
    case Signing:
        Q_EMIT noted(tr("The computation is on the clipboard, without the key."));
        return;
    default:
        Q_EMIT noted(
                tr("The request is on the clipboard, with its signature and without the key."));
    }
}

void RequestCard::saveBody()
{
    const QByteArray body = m_request.body;
    m_dialogs.saveFile(this, tr("Save the body"), m_bodyFile, [this, body](const QString &name) {
        if (const Result<void> written = writeOutput(name, body); written)
            Q_EMIT noted(tr("The body is saved, byte for byte."));
        else
            Q_EMIT failed(written.error());
    });
}

} // namespace hk
